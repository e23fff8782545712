import Demand
import Testing

@Suite struct DemandPatternTests {
  /// numpy 2.4.6: `x = y[y > 0]; x.var(ddof=1) / x.mean()**2`.
  @Test func `the documented example sells every third day, at even sizes`() {
    let pattern = DemandPattern(of: [0, 0, 5, 0, 3, 0, 0, 0, 4, 0, 0, 6, 0, 2, 0, 0, 0, 0, 3, 0])
    #expect(pattern.averageInterval == 20.0 / 6)
    #expect(abs(pattern.squaredVariation - 0.147448) < 5e-7)
    #expect(pattern.kind == .intermittent)
  }

  @Test(
    arguments: [
      ([4, 5, 6, 5], .smooth), ([1, 1, 30, 1], .erratic), ([5, 0, 5, 0], .intermittent),
      ([1, 0, 30, 0, 0, 1], .lumpy), ([], .intermittent), ([0, 0], .intermittent), ([7], .smooth),
    ] as [([Double], DemandPattern.Kind)])
  func `each kind of demand has its quadrant`(demand: [Double], kind: DemandPattern.Kind) {
    #expect(DemandPattern(of: demand).kind == kind)
  }

  @Test func `the cut-off of the interval belongs to the frequent`() {
    let at = [Double](repeating: 1, count: 25) + [Double](repeating: 0, count: 8)
    #expect(DemandPattern(of: at).averageInterval == 1.32)
    #expect(DemandPattern(of: at).kind == .smooth)
    #expect(DemandPattern(of: at + [0]).kind == .intermittent)
  }

  @Test func `no demand at all has an endless interval and no variation`() {
    let pattern = DemandPattern(of: [0, 0, 0])
    #expect(pattern.averageInterval == .infinity)
    #expect(pattern.squaredVariation == 0)
  }

  @Test func `the pattern knows neither the unit nor the order of days`() {
    let demand: [Double] = [3, 0, 8, 1, 0, 0, 2, 9]
    let pattern = DemandPattern(of: demand)
    let larger = DemandPattern(of: demand.map { $0 * 1024 })
    #expect(larger == pattern)
    #expect(abs(DemandPattern(of: demand.reversed()).squaredVariation - pattern.squaredVariation) < 1e-12)
  }
}
