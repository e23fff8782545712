import Forecasting
import Replenishment
import Testing

@Suite struct SupplierChanceTests {
  private func chance(
    seed: UInt64 = 1, category: String = "Q币", change: (inout SimulatedSupply) -> Void = { _ in }
  ) throws -> SupplierChance {
    var supply = SimulatedSupply(leadTime: try #require(LeadTime(mean: 3, deviation: 0.7)))
    change(&supply)
    return SupplierChance(seed: seed, category: category, supply: supply)
  }

  @Test func `lead times come as often as their distribution says`() throws {
    let chance = try chance()
    let days = 40_000
    var counts: [Int: Int] = [:]
    for day in 0..<days { counts[chance.delivery(of: 1, orderedOn: day).leadTime, default: 0] += 1 }
    for (leadTime, probability) in try #require(LeadTime(mean: 3, deviation: 0.7)).distribution {
      let share = Double(counts[leadTime] ?? 0) / Double(days)
      // Four standard errors.
      #expect(abs(share - probability) <= 4 * (probability / Double(days)).squareRoot() + 1e-9)
    }
  }

  @Test func `the same day has the same luck, whatever is ordered`() throws {
    let chance = try chance()
    for day in 20_000..<20_200 {
      let (small, large) = (chance.delivery(of: 1, orderedOn: day), chance.delivery(of: 900, orderedOn: day))
      #expect(small.leadTime == large.leadTime)
    }
  }

  @Test func `another seed and another category have other luck`() throws {
    let streams = try [chance(), chance(seed: 2), chance(category: "Q币 ")].map { chance in
      (0..<100).map { chance.delivery(of: 1, orderedOn: $0).leadTime }
    }
    #expect(streams[0] != streams[1] && streams[0] != streams[2] && streams[1] != streams[2])
  }

  @Test func `bad cards are as many as the success rate says`() throws {
    let chance = try chance { $0.successRate = 0.97 }
    let good = (0..<5000).reduce(0) { $0 + chance.delivery(of: 50, orderedOn: $1).goodUnits }
    #expect(abs(Double(good) / 250_000 - 0.97) < 0.001)
  }

  @Test func `an order that never comes brings nothing`() throws {
    let chance = try chance { $0.failureRate = 0.5 }
    for day in 0..<200 {
      let delivery = chance.delivery(of: 7, orderedOn: day)
      #expect(delivery.goodUnits == (delivery.isFailed ? 0 : 7))
    }
  }
}
