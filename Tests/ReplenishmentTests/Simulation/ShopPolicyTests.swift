import Forecasting
import Replenishment
import Testing

@Suite struct ShopPolicyTests {
  @Test func `a threshold stays what it is`() {
    let policy = FixedThreshold(12.2, orderQuantity: 5)
    #expect(policy.levels(at: 0) == StockLevels(reorderPoint: 13, orderUpTo: 18))
    #expect(policy.levels(at: 9999) == policy.levels(at: 0))
  }

  @Test func `days of cover follow the last four weeks whose demand was known`() {
    var units = [Double?](repeating: 100, count: 10) + [Double?](repeating: 4, count: 28)
    units[20] = nil
    let demand = KnownDemand(units)
    let policy = DaysOfCover(5, orderCycle: 2, of: demand)
    #expect(policy.levels(at: 9) == StockLevels(reorderPoint: 500, orderUpTo: 700))
    #expect(policy.levels(at: 37) == StockLevels(reorderPoint: 20, orderUpTo: 28))
    #expect(policy.levels(at: 38) == nil && policy.levels(at: -1) == nil)
    #expect(DaysOfCover(5, of: KnownDemand([nil])).levels(at: 0) == nil)
  }

  /// Mean 100, deviation 22, lead time 12 with deviation 3: sigma 309.528674 (scipy 1.17.1: ((12 * 22**2 + 100**2 * 3**2)
  /// ** .5)), here without review; the level at 90% is 1200 + 1.281552 * 309.528674 = 1596.677.
  @Test func `normal demand has the textbook's level`() throws {
    // Fourteen days each of mean 100 -+ a; the sample deviation of 28 is a (28/27)^.5.
    let a = 22 * (27.0 / 28).squareRoot()
    let demand = KnownDemand((0..<28).map { 100 + ($0 % 2 == 0 ? a : -a) })
    let interval = ProtectionInterval(
      leadTime: try #require(LeadTime(mean: 12, deviation: 3)), reviewPeriod: 0)
    let policy = NormalMovingAverage(serviceLevel: 0.9, interval: interval, of: demand)
    #expect(policy.levels(at: 27) == StockLevels(reorderPoint: 1597, orderUpTo: 1597))
  }

  @Test func `levels are whole, not negative and in order`() {
    #expect(StockLevels(reorderPoint: -3.0, orderUpTo: -8.0) == StockLevels(reorderPoint: 0, orderUpTo: 0))
    #expect(StockLevels(reorderPoint: 3.2, orderUpTo: 1).orderUpTo == 4)
    #expect(StockLevels(reorderPoint: .nan, orderUpTo: .infinity).orderUpTo == WholeUnits.most)
  }
}
