import Testing

import Forecasting
import Replenishment

struct ReorderComparisonTests {
  private func points(_ counts: CountDistribution?, upTo most: Int = 200) throws -> DemandDistribution {
    let counts = try #require(counts)
    return DemandDistribution(points: (0...most).map { (Double($0), counts.probability(of: $0)) })
  }

  private func row(_ method: ReorderComparison.Method, _ comparison: ReorderComparison) throws
    -> ReorderComparison.Row
  {
    try #require(comparison.rows.first { $0.method == method })
  }

  @Test func `a line for each method, in their order`() throws {
    let comparison = try #require(
      ReorderComparison(of: DemandDistribution(samples: [1, 2, 9]), serviceLevel: 0.9, orderQuantity: 3))
    #expect(comparison.rows.map(\.method) == [.empirical, .normal, .poisson, .negativeBinomial])
    #expect(comparison.rows.map(\.method.rawValue).last == "negative-binomial")
  }

  // scipy: poisson.ppf(p, 6), nbinom.ppf(p, r, p) by moments
  @Test(arguments: [0.8, 0.9, 0.95, 0.98, 0.99].indices)
  func `quantiles of counts`(_ index: Int) throws {
    let level = [0.8, 0.9, 0.95, 0.98, 0.99][index]
    let demand = DemandDistribution(certain: 6)
    let wide = try #require(
      ReorderComparison(
        of: demand, moments: DemandMoments(mean: 6, variance: 12), serviceLevel: level, orderQuantity: 1))
    #expect(try row(.poisson, wide).reorderPoint == [8, 9, 10, 12, 12][index])
    #expect(try row(.negativeBinomial, wide).reorderPoint == [9, 11, 12, 15, 16][index])
    let wild = try #require(
      ReorderComparison(
        of: demand, moments: DemandMoments(mean: 10, variance: 40), serviceLevel: level, orderQuantity: 1))
    #expect(try row(.negativeBinomial, wild).reorderPoint == [15, 18, 22, 26, 30][index])
  }

  // scipy: mean 50 a day, sd 5, 6 days, 90% -> 315.695737
  @Test func `the normal reorder point is the closed form's, rounded up`() throws {
    let comparison = try #require(
      ReorderComparison(
        of: DemandDistribution(certain: 300), moments: DemandMoments(mean: 300, variance: 150),
        serviceLevel: 0.9, orderQuantity: 100))
    #expect(try row(.normal, comparison).reorderPoint == 316)
    #expect(isClose(try row(.normal, comparison).deviation, 12.247449))
  }

  @Test func `a method whose demand is the truth keeps its promise`() throws {
    let counts = CountDistribution(negativeBinomial: 6, variance: 12)
    let comparison = try #require(
      ReorderComparison(of: try points(counts), serviceLevel: 0.95, orderQuantity: 20))
    let binomial = try row(.negativeBinomial, comparison)
    #expect(binomial.cycleService >= 0.95 && binomial.note == nil)
    #expect(try row(.poisson, comparison).cycleService < 0.95)
    #expect(try row(.poisson, comparison).fillRate < binomial.fillRate)
    #expect(
      isClose(binomial.mean, 6, within: 1e-9) && isClose(binomial.deviation, 12.0.squareRoot(), within: 1e-9))
    #expect(isClose(try row(.poisson, comparison).deviation, 6.0.squareRoot(), within: 1e-9))
  }

  @Test func `where the variance is not above the mean Poisson stands in, and it is said`() throws {
    let comparison = try #require(
      ReorderComparison(of: DemandDistribution(samples: [5, 6, 7]), serviceLevel: 0.95, orderQuantity: 1))
    let binomial = try row(.negativeBinomial, comparison)
    #expect(binomial.reorderPoint == (try row(.poisson, comparison)).reorderPoint)
    #expect(binomial.note == "variance not above the mean: Poisson")
  }

  @Test func `counts beyond summing are normal, and it is said`() throws {
    let comparison = try #require(
      ReorderComparison(
        of: DemandDistribution(certain: 1e9), moments: DemandMoments(mean: 1e9, variance: 1e12),
        serviceLevel: 0.95, orderQuantity: 1))
    for method in [ReorderComparison.Method.poisson, .negativeBinomial] {
      #expect(try row(method, comparison).note == "counts too large: normal of the same mean and variance")
      #expect(try row(method, comparison).reorderPoint > 1_000_000_000)
    }
  }

  @Test func `no level is below the expected demand, none falls with the service`() throws {
    let demand = DemandDistribution(samples: [0, 0, 0, 1, 2, 3, 30])
    var last = [0, 0, 0, 0]
    for percent in 1...99 {
      let comparison = try #require(
        ReorderComparison(of: demand, serviceLevel: Double(percent) / 100, orderQuantity: 5))
      let levels = comparison.rows.map(\.reorderPoint)
      #expect(zip(levels, last).allSatisfy { $0 >= $1 } && levels.allSatisfy { Double($0) >= demand.mean })
      #expect(
        comparison.rows.allSatisfy { (0...1).contains($0.fillRate) && (0...1).contains($0.cycleService) })
      last = levels
    }
  }

  @Test func `no demand stops it`() throws {
    for demand in [0, 1e-300, 1e15, 1e300, .infinity] {
      let comparison = try #require(
        ReorderComparison(
          of: DemandDistribution(samples: [0, demand]), serviceLevel: 0.95, orderQuantity: .max))
      for row in comparison.rows {
        #expect((0...WholeUnits.most).contains(row.reorderPoint) && (0...1).contains(row.fillRate))
        #expect(row.mean.isFinite && row.deviation.isFinite)
      }
    }
    for hostile in [0, 1, -1, Double.nan] {
      let demand = DemandDistribution(certain: 1)
      #expect(ReorderComparison(of: demand, serviceLevel: hostile, orderQuantity: 1) == nil)
    }
    #expect(DemandMoments(mean: .nan, variance: -1) == DemandMoments(mean: 0, variance: 0))
  }
}
