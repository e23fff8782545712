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
package struct CSVReader {
  /// What a record may hold before the file is taken to be broken rather than large.
  package struct Limits: Sendable {
    package var recordBytes = 1 << 20
    package var columns = 4096

    package init() {}
  }

  private var machine: CSVMachine
  private var validator = UTF8Validator()
  private var mark = ByteOrderMarkFilter()
  private var record = Record()
  private let limits: Limits

  package init(delimiter: Delimiter, limits: Limits = Limits()) {
    machine = CSVMachine(delimiter: delimiter)
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
    case .recordEnd: try endRecord(each)
    case .unclosedQuote: throw error(.unclosedQuote, line: machine.quoteLine)
    }
  }

  /// The records of a whole text, for tables that are known to be small.
  ///
  /// ```swift
  /// try CSVReader.records(of: "a,b\n1,\"2,5\"\n").map(\.texts)  // [["a", "b"], ["1", "2,5"]]
  /// ```
  package static func records(of text: String, delimiter: Delimiter = .comma) throws -> [Record] {
    var records: [Record] = []
    var reader = CSVReader(delimiter: delimiter)
    try Array(text.utf8).withUnsafeBytes { try reader.read($0) { records.append(copy $0) } }
    try reader.finish { records.append(copy $0) }
    return records
  }

  private mutating func split(
    _ bytes: UnsafeRawBufferPointer, each: (borrowing Record) throws -> Void
  ) throws {
    var offset = 0
    while offset < bytes.count {
      let step = machine.next(bytes, from: &offset)
      try append(UnsafeRawBufferPointer(rebasing: bytes[step.text]))
      switch step.event {
      case .text: break
      case .cellEnd: try endCell()
      case .recordEnd: try endRecord(each)
      case .nulByte: throw error(.nulByte, line: machine.line)
      }
    }
  }

  private mutating func append(_ text: UnsafeRawBufferPointer) throws {
    guard record.bytes.count + text.count <= limits.recordBytes else {
      if machine.isInQuotes { throw error(.unclosedQuote, line: machine.quoteLine) }
      throw error(.longRecord(limit: limits.recordBytes), line: machine.recordLine)
    }
    record.bytes.append(contentsOf: text)
  }

  private mutating func endCell() throws {
    guard record.ends.count < limits.columns else {
      throw error(.manyColumns(limit: limits.columns), line: machine.recordLine)
    }
    record.ends.append(record.bytes.count)
  }

  private mutating func endRecord(_ each: (borrowing Record) throws -> Void) throws {
    try endCell()
    record.line = machine.recordLine
    record.number += 1
    try each(record)
    record.bytes.removeAll(keepingCapacity: true)
    record.ends.removeAll(keepingCapacity: true)
  }

  private func error(_ problem: TabularError.Problem, line: Int) -> TabularError {
    TabularError(problem, line: line, column: record.ends.count + 1)
  }
}
