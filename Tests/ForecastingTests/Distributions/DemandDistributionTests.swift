import Forecasting
import Testing

import func Foundation.exp

@Suite struct DemandDistributionTests {
  private static let uneven = DemandDistribution(points: [(8, 1), (2, 5), (4, 2)])

  private static func poisson(_ mean: Double) -> DemandDistribution {
    var chance = exp(-mean)
    return DemandDistribution(
      points: (0..<100).map { count in
        defer { chance *= mean / Double(count + 1) }
        return (Double(count), chance)
      })
  }

  @Test func `points are sorted and their weights add up to one`() {
    #expect(Self.uneven.values == [2, 4, 8])
    #expect(Self.uneven.cumulative == [0.625, 0.875, 1])
  }

  @Test func `mean, spread and chances are those worked out by hand`() {
    #expect(Self.uneven.mean == 3.25)
    expect(Self.uneven.standardDeviation, near: 3.9375.squareRoot(), within: 1e-12)
    #expect(Self.uneven.probability(atMost: 1.9) == 0)
    #expect(Self.uneven.probability(atMost: 4) == 0.875)
    #expect(Self.uneven.probability(atMost: 100) == 1)
    #expect(Self.uneven.expectedShortage(at: 0) == 3.25)
    #expect(Self.uneven.expectedShortage(at: 3) == 0.875)
    #expect(Self.uneven.expectedShortage(at: 8) == 0)
  }

  @Test func `the median of three is the second, of two their middle`() {
    #expect(DemandDistribution(samples: [3, 1, 2]).quantile(0.5) == 2)
    #expect(DemandDistribution(samples: [3, 1]).quantile(0.5) == 2)
    #expect(DemandDistribution(certain: 7).quantile(0.01) == 7)
    #expect(DemandDistribution(certain: 7).standardDeviation == 0)
  }

  /// stockpyl 1.0.2: `poisson_loss(18, 15)[0]`.
  @Test func `the expected shortage of a Poisson demand is its loss function`() {
    expect(Self.poisson(15).expectedShortage(at: 18), near: 0.5176095, within: 5e-8)
    expect(Self.poisson(15).mean, near: 15, within: 1e-9)
    expect(Self.poisson(15).standardDeviation, near: 15.squareRoot(), within: 1e-9)
  }

  @Test func `no demand is below none`() {
    let distribution = DemandDistribution(samples: [-5, -1, 3])
    #expect(distribution.values == [0, 0, 3])
    #expect(distribution.quantile(0) == 0)
  }

  @Test func `quantiles rise with the probability and stay among the points`() {
    for distribution in [Self.uneven, Self.poisson(3), DemandDistribution(samples: [0, 0, 0, 9])] {
      let quantiles = (0...1000).map { distribution.quantile(Double($0) / 1000) }
      #expect(quantiles == quantiles.sorted())
      #expect(quantiles.allSatisfy { $0 >= distribution.values[0] && $0 <= 99 })
    }
  }

  @Test func `shortage falls as stock rises, by at most the stock added`() {
    let shortages = (0...40).map { Self.poisson(15).expectedShortage(at: Double($0)) }
    for (less, more) in zip(shortages, shortages.dropFirst()) {
      #expect(more <= less && less - more <= 1 + 1e-12)
    }
  }

  @Test func `a mixture has the mean of the means, and a mixture of one is itself`() {
    let other = DemandDistribution(samples: [10, 20])
    let mixed = DemandDistribution.mixture([(Self.uneven, 3), (other, 1)])
    expect(mixed.mean, near: (3 * 3.25 + 15) / 4, within: 1e-12)
    #expect(DemandDistribution.mixture([(Self.uneven, 2)]) == Self.uneven)
    #expect(mixed.probability(atMost: 8) == 0.75)
  }

  @Test func `scaling moves the mean and the spread apart from each other`() {
    let wide = DemandDistribution(samples: [80, 100, 120])
    let scaled = wide.scaled(mean: 2, spread: 1.5)
    #expect(scaled.values == [170, 200, 230])
    expect(scaled.standardDeviation, near: 1.5 * wide.standardDeviation, within: 1e-9)
    #expect(wide.scaled(mean: 1, spread: 1) == wide)
  }

  @Test func `many shortages in one pass are those found one by one`() {
    let distribution = DemandDistribution(points: [(4, 1), (0, 2), (2.5, 0.5), (4, 3), (11, 0.25)])
    let stocks = [-3, 0, 0.5, 2.5, 2.5, 3, 4, 10.75, 11, 1e9]
    for (stock, shortage) in zip(stocks, distribution.expectedShortages(at: stocks)) {
      expect(shortage, near: distribution.expectedShortage(at: stock), within: 1e-12)
    }
  }
}
