/// Cards are whole: thresholds and orders are rounded up to them.
package enum WholeUnits {
  /// More than anybody orders. Keeps hostile numbers within exact arithmetic.
  package static let most = 1_000_000_000_000

  /// A number of units within 0...`most`; 0 for no number.
  static func bounded(_ units: Double) -> Double { units > 0 ? min(units, Double(most)) : 0 }

  /// A stock level within -`most`...`most`.
  static func within(_ level: Int) -> Int { min(max(level, -most), most) }

  /// The smallest whole number not below a number of units, in 0...`most`; 0 for no number.
  ///
  /// What a number is above a whole one by rounding errors of the arithmetic, a billionth of it and at most a
  /// thousandth of a unit, does not count.
  package static func roundedUp(_ units: Double) -> Int {
    guard units > 0 else { return 0 }
    let settled = (units - min(1e-3, 1e-9 * max(1, units))).rounded(.up)
    return settled < Double(most) ? max(0, Int(settled)) : most
  }
}

extension Double {
  /// Rounded to tenths, as days and units are shown.
  var tenths: Double { (self * 10).rounded() / 10 }
}
