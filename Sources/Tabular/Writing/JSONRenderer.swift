/// JSON (RFC 8259): one object a row, either in an array or each on a line of its own.
///
/// Numbers are JSON numbers with the digits they have in the other formats; an empty cell is `null`.
struct JSONRenderer: RowRenderer {
  enum Layout {
    case array
    case lines
  }

  private let keys: [[UInt8]]
  private let layout: Layout
  private var hasRows = false

  init(columns: [Column], layout: Layout) {
    keys = columns.map { column in
      var key: [UInt8] = []
      Self.append(column.name, to: &key)
      key.append(contentsOf: ": ".utf8)
      return key
    }
    self.layout = layout
  }

  func begin(into output: inout [UInt8]) {
    if layout == .array { output.append(UInt8(ascii: "[")) }
  }

  mutating func row(_ cells: [Cell], into output: inout [UInt8]) {
    if layout == .array { output.append(contentsOf: (hasRows ? ",\n  " : "\n  ").utf8) }
    hasRows = true
    output.append(UInt8(ascii: "{"))
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(contentsOf: ", ".utf8) }
      output.append(contentsOf: keys[index])
      Self.append(cell, to: &output)
    }
    output.append(UInt8(ascii: "}"))
    if layout == .lines { output.append(ASCII.lineFeed) }
  }

  func end(into output: inout [UInt8]) {
    if layout == .array { output.append(contentsOf: (hasRows ? "\n]\n" : "]\n").utf8) }
  }

  static func append(_ cell: Cell, to output: inout [UInt8]) {
    switch cell {
    case .empty: output.append(contentsOf: "null".utf8)
    case .text(let text): append(text, to: &output)
    case .phrase(let phrase): append(phrase.description, to: &output)
    case .sparkline(let line): append(line.text, to: &output)
    case .integer, .decimal, .quantity, .double: cell.append(to: &output)
    }
  }

  private static func append(_ text: String, to output: inout [UInt8]) {
    output.append(ASCII.quote)
    for byte in text.utf8 {
      switch byte {
      case ASCII.quote: output.append(contentsOf: "\\\"".utf8)
      case ASCII.backslash: output.append(contentsOf: "\\\\".utf8)
      case ASCII.lineFeed: output.append(contentsOf: "\\n".utf8)
      case ASCII.carriageReturn: output.append(contentsOf: "\\r".utf8)
      case ASCII.tab: output.append(contentsOf: "\\t".utf8)
      case 0..<ASCII.space:
        let code = String(byte, radix: 16)
        output.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - code.count) + code).utf8)
      default: output.append(byte)
      }
    }
    output.append(ASCII.quote)
  }
}
