import Forecasting
import Testing

@Suite struct SumOfPartsTests {
  private let parts = [ForecastPart(.level, running: 10), ForecastPart(.trend, running: 8.5)]

  @Test func `a part adds the difference to the sum before it`() {
    let sum = SumOfParts("regression", parts, reaching: 8.5)
    #expect(sum.contributions == [10, -1.5])
    #expect(sum.parts == parts)
  }

  @Test func `what the parts miss is a part of its own`() {
    let sum = SumOfParts("regression", parts, reaching: 7)
    #expect(sum.parts.map(\.kind) == [.level, .trend, .adjustment])
    #expect(sum.contributions == [10, -1.5, -1.5])
    #expect(SumOfParts("regression", [], reaching: 2).contributions == [2])
    #expect(SumOfParts("regression", [], reaching: 0).parts.isEmpty)
  }

  @Test func `the last bit is the last part's`() {
    let sum = SumOfParts("regression", parts, reaching: 8.5.nextUp)
    #expect(sum.units == 8.5.nextUp)
    #expect(sum.parts.count == 2)
  }
}
