import Tabular

/// Parts of a sum, rounded so that as they are printed they add up to the sum as it is printed.
///
///     var sum = RoundedSum(digits: 1)
///     [0.25, 0.5, 0.75].map { sum.part(through: $0) }   // 0.2, 0.3, 0.3: the sums are printed 0.2, 0.5, 0.8
package struct RoundedSum {
  private let digits: Int
  private var printed: Int64 = 0

  package init(digits: Int) { self.digits = digits }

  /// What the part adds that the sum is `total` with.
  package mutating func part(through total: Double) -> Cell {
    let text = FixedDecimal.string(total, digits: digits)
    guard let sum = Int64(text.filter { $0 != "." }) else { return .double(total, digits: digits) }
    let (part, overflows) = sum.subtractingReportingOverflow(printed)
    printed = sum
    return overflows ? .double(total, digits: digits) : .decimal(part, digits: digits)
  }
}
