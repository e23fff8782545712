/// Gives the records of a CSV text that comes in chunks, and says where it is broken.
///
/// ```swift
/// var reader = CSVReader(delimiter: .comma)
/// try reader.read(chunk) { record in print(record.line, record.text(0)) }
/// try reader.finish { record in print(record.line, record.text(0)) }
/// ```
///
/// A byte order mark is passed over, and so are blank lines. The text must be UTF-8; that is checked
/// all the way, for a file that begins in ASCII may be GB18030 further down.
package struct CSVReader: ~Copyable {
  private let delimiter: Delimiter
  private var machine = CSVMachine()
  private var validator = UTF8Validator()
  private var mark = ByteOrderMarkFilter()
  private var record: Record
  private let limits: Record.Limits

  package init(delimiter: Delimiter, limits: Record.Limits = Record.Limits()) {
    self.delimiter = delimiter
    record = Record(limits: limits)
    self.limits = limits
  }

  /// Reads a chunk, cut anywhere, and hands over each record that ends in it.
  ///
  /// - Throws: a located ``TabularError``, or what `each` throws; do not read on after either.
  package mutating func read(
    _ chunk: UnsafeRawBufferPointer, each: (borrowing Record) throws -> Void
  ) throws {
    let valid = validator.validPrefix(of: chunk)
    let held = mark.consume(UnsafeRawBufferPointer(rebasing: chunk[..<valid]))
    // Bytes held back as the beginning of a mark that turned out to be text.
    try ByteOrderMarkFilter.mark.withUnsafeBytes { mark in
      try split(UnsafeRawBufferPointer(rebasing: mark[held.replayed]), each: each)
    }
    try split(UnsafeRawBufferPointer(rebasing: chunk[held.skipped..<valid]), each: each)
    if valid < chunk.count { throw error(.invalidUTF8, line: machine.line) }
  }

  /// Ends the input and hands over the record that had no line end, if there is one.
  ///
  /// - Throws: a located ``TabularError``, or what `each` throws.
  package mutating func finish(each: (borrowing Record) throws -> Void) throws {
    guard validator.isBetweenCharacters else { throw error(.invalidUTF8, line: machine.line) }
    switch machine.finish() {
    case .nothing: break
    case .unclosedQuote: throw error(.unclosedQuote, line: machine.quoteLine)
    case .recordEnd:
      guard record.endCell() else { throw tooManyColumns }
      try hand(over: each)
    }
  }

  /// The cells of a whole text, for tables that are known to be small.
  ///
  /// ```swift
  /// try CSVReader.rows(of: "a,b\n1,\"2,5\"\n")  // [["a", "b"], ["1", "2,5"]]
  /// ```
  package static func rows(of text: String, delimiter: Delimiter = .comma) throws -> [[String]] {
    var rows: [[String]] = []
    var reader = CSVReader(delimiter: delimiter)
    try Array(text.utf8).withUnsafeBytes { bytes in
      try reader.read(bytes) { rows.append($0.texts) }
    }
    try reader.finish { rows.append($0.texts) }
    return rows
  }

  private mutating func split(
    _ bytes: UnsafeRawBufferPointer, each: (borrowing Record) throws -> Void
  ) throws {
    var stops = StopScanner(bytes, delimiter: delimiter)
    var offset = 0
    while offset < bytes.count {
      switch record.fill(from: &stops, at: &offset, by: &machine) {
      case .hungry: break
      case .complete: try hand(over: each)
      case .nulByte: throw error(.nulByte, line: machine.line)
      case .tooManyColumns: throw tooManyColumns
      case .tooLong where machine.isInQuotes:
        throw error(.unclosedQuote, line: machine.quoteLine)
      case .tooLong:
        throw error(.longRecord(limit: limits.bytes), line: machine.recordLine)
      }
    }
  }

  private mutating func hand(over each: (borrowing Record) throws -> Void) throws {
    record.line = machine.recordLine
    record.number += 1
    // Cleared also after an error: the record must not point into a chunk that is gone.
    defer { record.clear() }
    try each(record)
  }

  private var tooManyColumns: TabularError {
    error(.manyColumns(limit: limits.columns), line: machine.recordLine)
  }

  private func error(_ problem: TabularError.Problem, line: Int) -> TabularError {
    TabularError(problem, line: line, column: record.count + 1)
  }
}
