import Testing

import Forecasting
import Replenishment

struct ShelfLifeTests {
  // scipy: sum((10 - d) * poisson.pmf(d, 6) for d in range(10))
  @Test func `ten cards, three days of Poisson 2`() throws {
    let demand = try #require(CountDistribution(poisson: 3 * 2))
    #expect(isClose(ShelfLife.expectedWriteOff(of: 10, demand: demand), 4.0773349, within: 5e-8))
    let points = DemandDistribution(points: (0...60).map { (Double($0), demand.probability(of: $0)) })
    #expect(isClose(ShelfLife.expectedWriteOff(of: 10, demand: points), 4.0773349, within: 5e-8))
  }

  @Test func `every small case is the sum over its demands`() throws {
    for mean in [0.3, 1, 2.5, 7] {
      let demand = try #require(CountDistribution(poisson: mean))
      for units in 0...20 {
        let sum = (0..<max(1, units)).reduce(0.0) { sum, demanded in
          sum + Double(units - demanded) * demand.probability(of: demanded)
        }
        #expect(isClose(ShelfLife.expectedWriteOff(of: units, demand: demand), sum, within: 1e-9))
      }
    }
  }

  @Test func `a longer life never writes off more, a card more never less`() throws {
    for days in 1...8 {
      let (short, long) = (
        try #require(CountDistribution(poisson: Double(2 * days))),
        try #require(CountDistribution(poisson: Double(2 * days + 2)))
      )
      for units in 0...30 {
        let writeOff = ShelfLife.expectedWriteOff(of: units, demand: short)
        #expect(ShelfLife.expectedWriteOff(of: units, demand: long) <= writeOff + 1e-12)
        #expect(ShelfLife.expectedWriteOff(of: units + 1, demand: short) >= writeOff - 1e-12)
      }
    }
  }

  @Test func `units are worth having while their margin outweighs their write-off`() throws {
    let demand = try #require(CountDistribution(poisson: 6))
    for (margin, cost) in [(4.0, 1.0), (1, 4), (2, 9), (0.01, 50)] {
      let most = try #require(ShelfLife.mostUnits(margin: margin, cost: cost, demand: demand))
      func isWorthIt(_ unit: Int) -> Bool {
        let below = (0..<unit).reduce(0.0) { $0 + demand.probability(of: $1) }
        return margin * (1 - below) > cost * below
      }
      #expect(most == 0 || isWorthIt(most))
      #expect(!isWorthIt(most + 1))
    }
  }

  @Test func `what is no number is refused, and nothing is written off of nothing`() {
    let demand = DemandDistribution(certain: 5)
    #expect(ShelfLife.expectedWriteOff(of: -3, demand: demand) == 0)
    #expect(ShelfLife.expectedWriteOff(of: .max, demand: DemandDistribution(certain: .infinity)) == 0)
    #expect(ShelfLife.mostUnits(margin: .nan, cost: 1, demand: demand) == nil)
    #expect(ShelfLife.mostUnits(margin: 1, cost: -1, demand: demand) == nil)
    #expect(ShelfLife.mostUnits(margin: 1, cost: 1, demand: demand) == 5)
  }
}
