/// A JSON text (RFC 8259) that is no table: values within values, names in the order given.
///
/// ```swift
/// JSONValue.object(["day": .text("2026-09-20"), "files": .list([])]).rendered()
/// ```
package indirect enum JSONValue: Sendable {
  case cell(Cell)
  case list([JSONValue])
  case object(KeyValuePairs<String, JSONValue>)
  /// The same, made of pairs that are known only when it runs.
  case pairs([(String, JSONValue)])

  package static let null = JSONValue.cell(.empty)
  package static func text(_ text: String) -> JSONValue { .cell(.text(text)) }
  package static func count(_ count: Int) -> JSONValue { .cell(.integer(Int64(count))) }

  /// - Parameter isPretty: true for a value a line, for people too; false for all on one line without an end.
  package func rendered(isPretty: Bool = true) -> [UInt8] {
    var output: [UInt8] = []
    append(to: &output, indent: isPretty ? 0 : nil)
    if isPretty { output.append(ASCII.lineFeed) }
    return output
  }

  private var isEmpty: Bool {
    switch self {
    case .cell: true
    case .list(let values): values.isEmpty
    case .object(let pairs): pairs.isEmpty
    case .pairs(let pairs): pairs.isEmpty
    }
  }

  /// Objects that hold nothing but cells stay on one line.
  private var isFlat: Bool {
    let values: [JSONValue] =
      switch self {
      case .cell: []
      case .list(let values): values
      case .object(let pairs): pairs.map(\.value)
      case .pairs(let pairs): pairs.map(\.1)
      }
    return values.allSatisfy { if case .cell = $0 { true } else { $0.isEmpty } }
  }

  private func append(to output: inout [UInt8], indent: Int?) {
    let inner = indent.flatMap { isFlat && $0 > 0 ? nil : $0 + 2 }
    switch self {
    case .cell(let cell): JSONRenderer.append(cell, to: &output)
    case .list(let values):
      Self.append(values, "[", "]", to: &output, outer: indent, inner: inner) { value, output in
        value.append(to: &output, indent: inner)
      }
    case .object(let pairs): Self.append(pairs.map { ($0.key, $0.value) }, to: &output, indent, inner)
    case .pairs(let pairs): Self.append(pairs, to: &output, indent, inner)
    }
  }

  private static func append(
    _ pairs: [(String, JSONValue)], to output: inout [UInt8], _ outer: Int?, _ inner: Int?
  ) {
    append(pairs, "{", "}", to: &output, outer: outer, inner: inner) { pair, output in
      JSONRenderer.append(.text(pair.0), to: &output)
      output.append(contentsOf: ": ".utf8)
      pair.1.append(to: &output, indent: inner)
    }
  }

  private static func append<Part>(
    _ parts: [Part], _ open: String, _ close: String, to output: inout [UInt8], outer: Int?, inner: Int?,
    _ append: (Part, inout [UInt8]) -> Void
  ) {
    output.append(contentsOf: open.utf8)
    for (index, part) in parts.enumerated() {
      if index > 0 { output.append(contentsOf: (inner == nil ? ", " : ",").utf8) }
      if let inner { breakLine(inner, &output) }
      append(part, &output)
    }
    if inner != nil, let outer, !parts.isEmpty { breakLine(outer, &output) }
    output.append(contentsOf: close.utf8)
  }

  private static func breakLine(_ indent: Int, _ output: inout [UInt8]) {
    output.append(ASCII.lineFeed)
    output.append(contentsOf: repeatElement(ASCII.space, count: indent))
  }
}
