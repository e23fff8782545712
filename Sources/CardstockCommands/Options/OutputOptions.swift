import Files
import Tabular
import Terminal
import Wording

/// How a command's table is written and where to.
struct OutputOptions: Sendable {
  private let format: TableFormat?
  private let path: String?
  let isForSpreadsheets: Bool
  private let headers: Language?

  static let key = Key<OutputOptions>.group(
    Key<TableFormat?>.option(
      "format", short: "f", "FORMAT", "How the table is written; table on a terminal, else csv."),
    Key<String?>.option(
      "output", short: "o", "FILE", completing: .files,
      "Write to FILE, which appears whole or not at all; - is standard output."),
    Key<Bool>.flag("bom", "For spreadsheets: a byte order mark, and no cell that runs as a formula."),
    Key<Language?>.option(
      "headers", "LANGUAGE",
      "Of headings and of words as buy or core; as --lang in tables to be read, else en.")
  ) { format, path, isForSpreadsheets, headers in
    OutputOptions(format: format, path: path, isForSpreadsheets: isForSpreadsheets, headers: headers)
  }.common

  /// CSV into a file.
  init(file: String) { self.init(format: .csv, path: file, isForSpreadsheets: false) }

  /// Onto standard output.
  init(_ format: TableFormat) { self.init(format: format, path: nil, isForSpreadsheets: false) }

  private init(
    format: TableFormat?, path: String?, isForSpreadsheets: Bool, headers: Language? = nil
  ) {
    self.format = format
    self.path = path == "-" ? nil : path
    self.isForSpreadsheets = isForSpreadsheets
    self.headers = headers
  }

  /// True where nothing was asked for and a person is looking: what is written need not be read by a program.
  func isForScreen(_ console: Console) -> Bool { format == nil && path == nil && console.output.isTerminal }

  /// The language of headings and of the program's words in what is not asked for as a table: English, whose names
  /// programs can rely on, unless it is asked for.
  func headers(on console: Console) -> Language {
    headers(in: format ?? (path == nil && console.output.isTerminal ? .table : .csv), console)
  }

  /// That of files that are made for people.
  func headersForPeople(on console: Console) -> Language { headers ?? console.language }

  private func headers(in format: TableFormat, _ console: Console) -> Language {
    switch format {
    case .table, .markdown: headersForPeople(on: console)
    case .csv, .tsv, .json, .jsonl: headers ?? .en
    }
  }

  /// Writes the rows that `body` appends.
  func write(_ columns: [Column], to console: Console, _ body: (inout TableStream) throws -> Void) throws {
    if let path {
      try OutputFile.write(to: path) { file in
        try stream(columns, format ?? .csv, nil, console, body) { try file.append($0) }
      }
    } else {
      let screen = console.output.isTerminal ? Screen(console) : nil
      let format = format ?? (screen == nil ? .csv : .table)
      let table = try stream(columns, format, screen, console, body) { try console.output.write($0) }
      if format == .table { try screen?.finish(table) }
    }
  }

  @discardableResult private func stream(
    _ columns: [Column], _ format: TableFormat, _ screen: Screen?, _ console: Console,
    _ body: (inout TableStream) throws -> Void, send: @escaping ([UInt8]) throws -> Void
  ) throws -> TableWriter {
    let options = TableOptions(
      spreadsheet: isForSpreadsheets, width: screen?.width, paint: screen?.paint,
      languages: TableLanguages(phrases: console.language, headers: headers(in: format, console)))
    var stream = TableStream(TableWriter(format, columns: columns, options: options), send: send)
    try body(&stream)
    try stream.finish()
    return stream.writer
  }
}

/// A table on its way out, row by row.
struct TableStream {
  fileprivate private(set) var writer: TableWriter
  private let send: ([UInt8]) throws -> Void
  private var bytes: [UInt8] = []

  fileprivate init(_ writer: TableWriter, send: @escaping ([UInt8]) throws -> Void) {
    self.writer = writer
    self.send = send
  }

  mutating func append(_ row: [Cell]) throws {
    writer.write(row, into: &bytes)
    if bytes.count >= 1 << 16 { try flush() }
  }

  fileprivate mutating func finish() throws {
    writer.finish(into: &bytes)
    try flush()
  }

  private mutating func flush() throws {
    try send(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
