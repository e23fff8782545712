import Wording

/// A sheet of a workbook: a table under a name.
///
/// Its header stays in sight. Numbers are numbers; what a ``Column/Kind-swift.enum/date`` column holds is a day where it
/// reads like one. Text is text: a spreadsheet runs none of it, whatever it begins with.
package struct Worksheet {
  package let name: String
  package let table: Table

  /// - Parameter name: as ``SheetNames`` makes them.
  package init(name: String, table: Table) {
    self.name = name
    self.table = table
  }

  /// Excel's limit on the text of a cell, in UTF-16 units.
  private static let longestText = 32_767
  private static let widths = 8...60

  /// `xl/worksheets/sheetN.xml`.
  func xml(isFirst: Bool) -> String {
    let rows = [table.columns.map { Cell.text($0.name) }] + table.rows
    return WorkbookWriter.declaration
      + "<worksheet xmlns=\"\(WorkbookWriter.namespace)\"><sheetViews>"
      + "<sheetView workbookViewId=\"0\"\(isFirst ? " tabSelected=\"1\"" : "")>"
      + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
      + "<cols>\(columnWidths(rows))</cols><sheetData>"
      + rows.enumerated().map { row($1, number: $0 + 1) }.joined() + "</sheetData></worksheet>"
  }

  private func columnWidths(_ rows: [[Cell]]) -> String {
    table.columns.indices.map { column in
      let widest = rows.reduce(0) { max($0, DisplayWidth.of($1[column].text)) } + 2
      let width = min(max(widest, Self.widths.lowerBound), Self.widths.upperBound)
      return "<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }.joined()
  }

  private func row(_ cells: [Cell], number: Int) -> String {
    let texts = cells.enumerated().map { column, cell in
      xml(
        of: cell, at: Self.columnName(column) + String(number),
        in: number == 1 ? nil : table.columns[column].kind)
    }
    return "<row r=\"\(number)\">\(texts.joined())</row>"
  }

  /// - Parameter kind: of the column; nil in the header.
  private func xml(of cell: Cell, at place: String, in kind: Column.Kind?) -> String {
    switch cell {
    case .empty: return ""
    case .sparkline(let line): return xml(of: .text(line.text), at: place, in: kind)
    case .phrase(let phrase): return xml(of: .text(phrase.description), at: place, in: kind)
    case .text(let text):
      if kind == .date, let serial = DateSerial.of(text) { return Self.number(String(serial), place, .date) }
      let style: WorkbookStyle = kind == nil ? .header : .text
      return "<c r=\"\(place)\" s=\"\(style.rawValue)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        + "\(XMLText.escaped(Self.shortened(text)))</t></is></c>"
    case .integer: return Self.number(cell.text, place, .integer)
    case .decimal(_, let digits): return Self.number(cell.text, place, digits == 2 ? .money : .number)
    case .quantity, .double: return Self.number(cell.text, place, .number)
    }
  }

  private static func number(_ text: String, _ place: String, _ style: WorkbookStyle) -> String {
    "<c r=\"\(place)\" s=\"\(style.rawValue)\"><v>\(text)</v></c>"
  }

  private static func shortened(_ text: String) -> String {
    guard text.utf16.count > longestText else { return text }
    var (result, rest) = (String.UnicodeScalarView(), longestText)
    for scalar in text.unicodeScalars {
      rest -= scalar.utf16.count
      guard rest >= 0 else { break }
      result.append(scalar)
    }
    return String(result)
  }

  /// `A`, `Z`, `AA` for 0, 25, 26.
  static func columnName(_ column: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? letter : columnName(column / 26 - 1) + letter
  }
}

extension Cell {
  /// The value as plain text.
  fileprivate var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
