import Testing

import Replenishment

struct LeadTimeTests {
  private func distribution(_ mean: Double, _ deviation: Double = 0) throws -> [(
    days: Int, probability: Double
  )] {
    try #require(LeadTime(mean: mean, deviation: deviation)).distribution
  }

  @Test func `a certain number of whole days is one point`() throws {
    let points = try distribution(2)
    #expect(points.map(\.days) == [2])
    #expect(points.map(\.probability) == [1])
    #expect(try distribution(0).map(\.days) == [0])
  }

  @Test func `a certain day and a part is shared between the days beside it`() throws {
    let points = try distribution(1.3)
    #expect(points.map(\.days) == [1, 2])
    #expect(isClose(points[0].probability, 0.7, within: 1e-12))
    #expect(isClose(points[1].probability, 0.3, within: 1e-12))
  }

  // scipy 1.17.1: integrate.quad of max(0, 1 - |x - d|) * norm.pdf(x, mean, sd) over (max(0, d - 1), d + 1), plus
  // norm.cdf(0, mean, sd) for d = 0
  @Test(arguments: [
    (2, 0.5, [0.0042418, 0.1909840, 0.6095484, 0.1909840, 0.0042382]),
    (1.3, 0.4, [0.0524053, 0.6015975, 0.3395286, 0.0064677, 0.0000009]),
    (1, 1, [0.3156268, 0.3687464, 0.2408020, 0.0667162, 0.0077335, 0.0003679]),
  ])
  func `an uncertain lead time agrees with numerical integration`(
    _ mean: Double, _ deviation: Double, _ expected: [Double]
  ) throws {
    for (point, probability) in zip(try distribution(mean, deviation), expected) {
      #expect(isClose(point.probability, probability, within: 1e-7))
    }
  }

  @Test func `probabilities add up and the mean is kept wherever the spread stays above 0`() throws {
    for mean in stride(from: 0.0, through: 12, by: 0.3) {
      for deviation in [0, 1e-9, 1e-4, 0.01, 0.1, 0.5, 1, 2] {
        let points = try distribution(mean, deviation)
        let total = points.reduce(0) { $0 + $1.probability }
        let average = points.reduce(0) { $0 + Double($1.days) * $1.probability }
        #expect(isClose(total, 1, within: 1e-7))
        #expect(average >= mean - 1e-7)
        if mean >= 5 * deviation { #expect(isClose(average, mean, within: 1e-6)) }
      }
    }
  }

  @Test func `the variance grows by a quarter of a squared day at most`() throws {
    for (mean, deviation) in [(6.0, 0.0), (6.5, 0), (6.2, 0.3), (10, 1), (10, 2)] {
      let points = try distribution(mean, deviation)
      let variance = points.reduce(0) {
        $0 + $1.probability * (Double($1.days) - mean) * (Double($1.days) - mean)
      }
      let added = variance - deviation * deviation
      #expect(added >= -1e-6 && added <= 0.25 + 1e-6)
    }
  }

  @Test func `a lead time beyond a year, below 0 or no number is not made`() {
    for hostile in [-0.5, 365.1, 1e9, Double.nan, .infinity] {
      #expect(LeadTime(mean: hostile) == nil)
      #expect(LeadTime(mean: 1, deviation: hostile) == nil)
    }
  }

  @Test func `the widest lead time that is planned with still adds up`() throws {
    let points = try distribution(365, 90)
    #expect(isClose(points.reduce(0) { $0 + $1.probability }, 1, within: 1e-5))
  }
}
