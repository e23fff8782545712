import Demand
import Testing

@Suite struct ForecastOverrideTests {
  private static func override(_ change: ForecastOverride.Change) -> ForecastOverride {
    ForecastOverride(
      category: "Q币", day: Day(number: 20_000), change: change, author: "王", reason: "直播带货")
  }

  @Test func `a quantity replaces the forecast, a factor multiplies it`() {
    #expect(Self.override(.quantity(Quantity(units: 300))).applied(to: 20) == 300)
    #expect(Self.override(.factor(1.5)).applied(to: 20) == 30)
    #expect(Self.override(.factor(0)).applied(to: 20) == 0)
    #expect(Self.override(.factor(1)).applied(to: 20.25) == 20.25)
  }

  @Test func `less than nothing is nothing`() {
    #expect(Self.override(.quantity(Quantity(units: -3))).applied(to: 20) == 0)
    #expect(Self.override(.factor(-1)).applied(to: 20) == 0)
  }

  @Test func `it says what, by whom and why`() {
    #expect("\(Self.override(.factor(1.5)))" == "x1.5 by 王 (直播带货)")
    #expect("\(Self.override(.quantity(Quantity(units: 300))))" == "=300 by 王 (直播带货)")
    #expect("\(Self.override(.quantity(Quantity(thousandths: 2500))))" == "=2.5 by 王 (直播带货)")
  }
}
