/// CSV by RFC 4180 with `\n` line ends, and TSV, which has no quotes but escapes
/// (`\t`, `\n`, `\r`, `\\`).
struct DelimitedRenderer: RowRenderer {
  enum Syntax {
    case csv
    case tsv
  }

  let columns: [Column]
  let syntax: Syntax
  let forSpreadsheet: Bool

  func begin(into output: inout [UInt8]) {
    if forSpreadsheet { output.append(contentsOf: ByteOrderMarkFilter.mark) }
    row(columns.map { .text($0.name) }, into: &output)
  }

  func row(_ cells: [Cell], into output: inout [UInt8]) {
    let start = output.count
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append((syntax == .csv ? Delimiter.comma : .tab).rawValue) }
      if case .text(let text) = cell { append(text, to: &output) } else { cell.append(to: &output) }
    }
    // A lone empty cell would be a blank line, which is no record.
    if output.count == start, syntax == .csv { output.append(contentsOf: "\"\"".utf8) }
    output.append(ASCII.lineFeed)
  }

  func end(into output: inout [UInt8]) {}

  private func append(_ text: String, to output: inout [UInt8]) {
    let guarded = forSpreadsheet && Self.runsInSpreadsheets(text) ? "'" + text : text
    switch syntax {
    case .csv: Self.appendQuoted(guarded, to: &output)
    case .tsv: Self.appendEscaped(guarded, to: &output)
    }
  }

  /// OWASP, "CSV Injection": these beginnings make a spreadsheet run a cell or split it.
  private static func runsInSpreadsheets(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return ["=", "+", "-", "@", "\t", "\r"].contains(first)
  }

  private static func appendQuoted(_ text: String, to output: inout [UInt8]) {
    let needsQuotes = text.utf8.contains {
      $0 == Delimiter.comma.rawValue || $0 == ASCII.quote || $0 == ASCII.lineFeed
        || $0 == ASCII.carriageReturn
    }
    guard needsQuotes else { return output.append(contentsOf: text.utf8) }
    output.append(ASCII.quote)
    for byte in text.utf8 {
      if byte == ASCII.quote { output.append(ASCII.quote) }
      output.append(byte)
    }
    output.append(ASCII.quote)
  }

  private static func appendEscaped(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case ASCII.tab: output.append(contentsOf: "\\t".utf8)
      case ASCII.lineFeed: output.append(contentsOf: "\\n".utf8)
      case ASCII.carriageReturn: output.append(contentsOf: "\\r".utf8)
      case ASCII.backslash: output.append(contentsOf: "\\\\".utf8)
      default: output.append(byte)
      }
    }
  }
}
