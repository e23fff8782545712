import Demand
import Testing

@Suite struct MeasuresTests {
  private static let extremes: [Int64] = [.min, .min + 1, -1000, -1, 0, 1, 1000, .max - 1, .max]

  /// The true result in 128 bits, brought to the nearest of 64.
  private static func clamped(_ value: Int128) -> Int64 { Int64(clamping: value) }

  @Test func `money and quantities add and subtract exactly, and stop at the largest number`() {
    for left in Self.extremes {
      for right in Self.extremes {
        let sum = Self.clamped(Int128(left) + Int128(right))
        let difference = Self.clamped(Int128(left) - Int128(right))
        #expect(Money(minorUnits: left) + Money(minorUnits: right) == Money(minorUnits: sum))
        #expect(Money(minorUnits: left) - Money(minorUnits: right) == Money(minorUnits: difference))
        #expect(Quantity(thousandths: left) + Quantity(thousandths: right) == Quantity(thousandths: sum))
        #expect(
          Quantity(thousandths: left) - Quantity(thousandths: right) == Quantity(thousandths: difference))
      }
    }
  }

  @Test func `units become thousandths as far as they fit`() {
    #expect(Quantity(units: 3).thousandths == 3000)
    #expect(Quantity(units: -3).units == -3)
    #expect(Quantity(units: .max).thousandths == .max)
    #expect(Quantity(units: .min).thousandths == .min)
  }

  @Test func `ten cents a hundred times are ten, without a rest`() {
    let sum = [Money](repeating: Money(minorUnits: 10), count: 100).reduce(.zero, +)
    #expect(sum.value == 10)
    #expect(Quantity(thousandths: 1250).units == 1.25)
    #expect(Money(minorUnits: -1) < .zero && Quantity(thousandths: -1) < .zero)
  }
}
