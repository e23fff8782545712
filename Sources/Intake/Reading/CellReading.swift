import Demand
import Tabular

/// Typed readings of a record's cells. Each gives a value within its bounds or says what is wrong with the cell.
/// A cell is empty when it holds nothing but space, when the row ends before it, or when the file has no such
/// column (nil).
extension Record {
  /// Longest name of a category, product, order or event, in bytes: enough for any title, too little for a file
  /// that was read with the wrong delimiter.
  private static let longestName = 500

  func isEmpty(_ column: Int?) -> Bool {
    guard let column, column < count else { return true }
    return TextCell.parse(bytes(column)).isEmpty
  }

  /// A name, free of the marks that spreadsheets put around text; empty where the cell is.
  func name(_ column: Int?) throws(RowError) -> String {
    guard let column, column < count else { return "" }
    let name = TextCell.identifier(bytes(column))
    guard name.utf8.count <= Self.longestName else {
      throw RowError(
        column: column + 1, "the text is longer than \(Self.longestName) bytes",
        mend: "check the delimiter and the quotes")
    }
    return name
  }

  func requiredName(_ column: Int?, _ field: String) throws(RowError) -> String {
    let name = try name(column)
    guard !name.isEmpty else { throw missing(column, field) }
    return name
  }

  func quantity(_ column: Int?, _ field: String) throws(RowError) -> Quantity {
    Quantity(thousandths: try decimal(column, field, as: .number, fractionDigits: 3))
  }

  func money(_ column: Int?, _ field: String) throws(RowError) -> Money {
    Money(minorUnits: try decimal(column, field, as: .money, fractionDigits: 2))
  }

  func day(_ column: Int?, _ field: String) throws(RowError) -> Day {
    guard let column, column < count, !isEmpty(column) else { throw missing(column, field) }
    let text = TextCell.identifier(bytes(column))
    guard let day = Timestamp.day(of: text) else {
      throw RowError(
        column: column + 1, "\(quoted(text)) is not a day",
        mend: "expected a date such as 2026-02-16, 2026/2/16 or 2026-02-16 22:02, or Unix seconds")
    }
    return day
  }

  /// A number within bounds, or the default where the cell is empty.
  func number(
    _ column: Int?, _ field: String, in bounds: ClosedRange<Double>, default defaultValue: Double
  ) throws(RowError) -> Double {
    guard let column, !isEmpty(column) else { return defaultValue }
    let value = Double(try decimal(column, field, as: .number, fractionDigits: 6)) / 1e6
    guard bounds.contains(value) else {
      throw RowError(
        column: column + 1, "\(quoted(TextCell.parse(bytes(column)))) is out of range for \(field)",
        mend: "expected \(bounds.lowerBound.short) to \(bounds.upperBound.short)")
    }
    return value
  }

  /// A whole number within bounds, or the default where the cell is empty.
  func wholeNumber(
    _ column: Int?, _ field: String, in bounds: ClosedRange<Int>, default defaultValue: Int
  ) throws(RowError) -> Int {
    let range = Double(bounds.lowerBound)...Double(bounds.upperBound)
    let value = try number(column, field, in: range, default: Double(defaultValue))
    guard value == value.rounded() else {
      throw RowError(
        column: column.map { $0 + 1 }, "\(value) is not a whole number of \(field)", mend: "round it")
    }
    return Int(value)
  }

  func missing(_ column: Int?, _ field: String) -> RowError {
    RowError(column: column.map { $0 + 1 }, "no \(field)", mend: "fill the cell in")
  }

  private func decimal(
    _ column: Int?, _ field: String, as kind: DecimalCell.Kind, fractionDigits: Int
  ) throws(RowError) -> Int64 {
    guard let column, column < count, !isEmpty(column) else { throw missing(column, field) }
    do {
      // The marks that keep a spreadsheet from reading a number as one may stand around it.
      let text = TextCell.identifier(bytes(column))
      return try DecimalCell.parse(text, as: kind, fractionDigits: fractionDigits)
    } catch {
      throw RowError(column: column + 1, error.what, mend: error.mend)
    }
  }
}

/// A cell's text in a message, cut so that a damaged file cannot fill the screen.
func quoted(_ text: String) -> String {
  let longest = 60
  return "\"\(text.prefix(longest))\(text.count > longest ? "…" : "")\""
}

extension Double {
  /// Whole numbers without a point.
  fileprivate var short: String { self == rounded() ? String(Int(self)) : String(self) }
}
