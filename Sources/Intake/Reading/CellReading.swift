import Demand
import Tabular
import Wording

/// Typed readings of a record's cells. Each gives a value within its bounds, or nil (names: nothing) where
/// the cell is empty, or says what is wrong with the cell. The marks that keep a spreadsheet from reading a
/// number as one may stand around any of them.
///
/// A cell is empty when it holds nothing but space and such marks, when the row ends before it, or when the
/// file has no such column.
extension Record {
  /// Longest name of a category, product, order or event, in bytes: enough for any title, too little for a
  /// file that was read with the wrong delimiter.
  private static let longestName = 500

  /// The days that are believed. Earlier ones are the zero of some clock (1899-12-30), later ones a slip of
  /// the hand (2206), and either would stretch a series over centuries.
  private static let believedDays = Day(number: 0)...Day(number: 84_005)

  func isEmpty(_ column: Column) -> Bool { content(column) == nil }

  /// The bytes of a name, from which a caller who knows the name already need make no `String`; good as long
  /// as the record is lent.
  func text(_ column: Column) throws(RowError) -> UnsafeRawBufferPointer? {
    guard let content = content(column) else { return nil }
    guard content.count <= Self.longestName else {
      throw column.error(
        "the text is longer than \(Self.longestName) bytes", mend: "check the delimiter and the quotes")
    }
    return content
  }

  func name(_ column: Column) throws(RowError) -> String {
    guard let text = try text(column) else { return "" }
    return String(cell: text)
  }

  func requiredName(_ column: Column) throws(RowError) -> String {
    let name = try name(column)
    guard !name.isEmpty else { throw column.missing }
    return name
  }

  /// A name, else what stands in for it: the product where a row names no category.
  func requiredName(
    _ column: Column, else standIn: String, of standInColumn: Column
  ) throws(RowError) -> String {
    let name = try name(column)
    if !name.isEmpty { return name }
    guard !standIn.isEmpty else { throw (column.index == nil ? standInColumn : column).missing }
    return standIn
  }

  func quantity(_ column: Column) throws(RowError) -> Quantity? {
    guard let content = content(column) else { return nil }
    return Quantity(thousandths: try decimal(content, column, as: .number, fractionDigits: 3))
  }

  func money(_ column: Column) throws(RowError) -> Money? {
    guard let content = content(column) else { return nil }
    return Money(minorUnits: try decimal(content, column, as: .money, fractionDigits: 2))
  }

  /// A day from 1970 to 2199, or nil also where a database wrote that the moment has not come.
  ///
  /// - Parameter zone: where the shop stands; see ``Timestamp``.
  func day(_ column: Column, in zone: ZoneOffsets = .china) throws(RowError) -> Day? {
    guard let content = content(column) else { return nil }
    guard let day = Timestamp.day(of: content, in: zone) else {
      if Timestamp.meansNever(content) { return nil }
      throw column.error(
        "\(quoted(content)) is not a day",
        mend: "expected a date such as 2026-02-16, 2026/2/16 or 2026-02-16 22:02, or Unix seconds")
    }
    guard Self.believedDays.contains(day) else {
      throw column.error(
        "\(quoted(content)) is not a day of trade", mend: "expected a year from 1970 to 2199")
    }
    return day
  }

  func number(_ column: Column, in bounds: ClosedRange<Double>) throws(RowError) -> Double? {
    guard let content = content(column) else { return nil }
    return try bounded(try number(content, column), bounds, content, column)
  }

  /// A share of the whole, in `bounds` around 0...1, written as `0.98` or `98%`.
  func share(_ column: Column, in bounds: ClosedRange<Double>) throws(RowError) -> Double? {
    guard let content = content(column) else { return nil }
    guard let percentage = Self.percentage(content) else { return try number(column, in: bounds) }
    return try bounded(try number(percentage, column) / 100, bounds, content, column)
  }

  func wholeNumber(_ column: Column, in bounds: ClosedRange<Int>) throws(RowError) -> Int? {
    let range = Double(bounds.lowerBound)...Double(bounds.upperBound)
    guard let value = try number(column, in: range) else { return nil }
    guard let whole = Int(exactly: value) else {
      throw column.error("\(value) is not a whole number of \(column.field)", mend: "round it")
    }
    return whole
  }

  private func content(_ column: Column) -> UnsafeRawBufferPointer? {
    guard let index = column.index, index < count else { return nil }
    let content = TextCell.unmarked(cell(index))
    return content.isEmpty ? nil : content
  }

  private func number(_ content: UnsafeRawBufferPointer, _ column: Column) throws(RowError) -> Double {
    Double(try decimal(content, column, as: .number, fractionDigits: 6)) / 1e6
  }

  private func decimal(
    _ content: UnsafeRawBufferPointer, _ column: Column, as kind: DecimalCell.Kind, fractionDigits: Int
  ) throws(RowError) -> Int64 {
    do {
      return try DecimalCell.parse(content, as: kind, fractionDigits: fractionDigits)
    } catch {
      throw column.error(error.what, mend: error.mend)
    }
  }

  private func bounded(
    _ value: Double, _ bounds: ClosedRange<Double>, _ content: UnsafeRawBufferPointer, _ column: Column
  ) throws(RowError) -> Double {
    guard bounds.contains(value) else {
      throw column.error(
        "\(quoted(content)) is out of range for \(column.field)",
        mend: "expected \(bounds.lowerBound.short) to \(bounds.upperBound.short)")
    }
    return value
  }

  /// What stands before a percent sign, or nil where there is none.
  private static func percentage(_ content: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    for sign in ["%", "％"] where content.suffix(sign.utf8.count).elementsEqual(sign.utf8) {
      return UnsafeRawBufferPointer(rebasing: content.dropLast(sign.utf8.count))
    }
    return nil
  }
}

/// A cell's text in a message.
func quoted(_ bytes: UnsafeRawBufferPointer) -> Phrase {
  Tabular.quoted(String(cell: bytes))
}

extension Double {
  /// Whole numbers without a point.
  fileprivate var short: String { self == rounded() ? String(Int(self)) : String(self) }
}
