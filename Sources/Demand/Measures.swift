/// An amount of money in minor units (fen, cents), so that sums are exact. The currency is the ledger's.
package struct Money: Hashable, Sendable, Comparable, AdditiveArithmetic {
  package var minorUnits: Int64

  package init(minorUnits: Int64) { self.minorUnits = minorUnits }

  package static let zero = Money(minorUnits: 0)

  /// In whole currency units, for ratios and statistics only.
  package var value: Double { Double(minorUnits) / 100 }

  /// The price of a quantity, to the nearest minor unit, a half away from zero.
  ///
  ///     Money(minorUnits: 125).times(Quantity(thousandths: 2_500)) == Money(minorUnits: 313)
  package func times(_ quantity: Quantity) -> Money {
    let product = Int128(minorUnits) * Int128(quantity.thousandths)
    let rounded = (product + (product < 0 ? -500 : 500)) / 1000
    return Money(minorUnits: Int64(clamping: rounded))
  }

  // Sums stop at the largest amount rather than crash on hostile data.
  package static func + (left: Money, right: Money) -> Money {
    Money(minorUnits: left.minorUnits.addingClamped(right.minorUnits))
  }

  package static func - (left: Money, right: Money) -> Money {
    Money(minorUnits: left.minorUnits.subtractingClamped(right.minorUnits))
  }

  package static func < (left: Money, right: Money) -> Bool { left.minorUnits < right.minorUnits }
}

/// A number of units in thousandths, so that sums are exact. Negative for what came back.
package struct Quantity: Hashable, Sendable, Comparable, AdditiveArithmetic {
  package var thousandths: Int64

  package init(thousandths: Int64) { self.thousandths = thousandths }
  package init(units: Int) { self.init(thousandths: Int64(units).multipliedClamped(by: 1000)) }

  package static let zero = Quantity(thousandths: 0)

  package var units: Double { Double(thousandths) / 1000 }

  package static func + (left: Quantity, right: Quantity) -> Quantity {
    Quantity(thousandths: left.thousandths.addingClamped(right.thousandths))
  }

  package static func - (left: Quantity, right: Quantity) -> Quantity {
    Quantity(thousandths: left.thousandths.subtractingClamped(right.thousandths))
  }

  package static func < (left: Quantity, right: Quantity) -> Bool { left.thousandths < right.thousandths }
}

extension Int64 {
  /// The sum, or the nearest representable number where it does not fit.
  func addingClamped(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other > 0 ? .max : .min) : sum
  }

  /// The difference, or the nearest representable number where it does not fit.
  func subtractingClamped(_ other: Int64) -> Int64 {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? (other > 0 ? .min : .max) : difference
  }

  /// The product, or the nearest representable number where it does not fit.
  func multipliedClamped(by other: Int64) -> Int64 {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? ((self > 0) == (other > 0) ? .max : .min) : product
  }
}
