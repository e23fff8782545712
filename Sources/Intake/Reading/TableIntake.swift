import Tabular

/// How the rows of one sort of file become records of the domain.
package protocol RowParser: Sendable {
  associatedtype Value

  /// The columns such a file has, with the names under which exports know them.
  static var fields: [FieldDeclaration] { get }

  /// - Throws: where the columns found are not enough.
  init(columns: HeaderMatch, headers: [String]) throws(TabularError)

  func parse(_ record: borrowing Record) throws(RowError) -> Verdict<Value>
}

/// What becomes of a row.
package enum Verdict<Value> {
  case taken(Value)
  /// Read and understood, and not what is counted; the reason is a plural, as in `12 unpaid orders`.
  case skipped(String)
}

/// Reads a file of one sort, a chunk at a time: the header first, then row after row.
package struct TableIntake<Parser: RowParser>: ~Copyable {
  private var reader: CSVReader
  private var progress: TableProgress<Parser>

  /// - Parameter overrides: columns that the user named.
  package init(delimiter: Delimiter, overrides: [HeaderOverride] = []) {
    reader = CSVReader(delimiter: delimiter)
    progress = TableProgress(overrides: overrides)
  }

  /// True once the header has been read.
  package var hasHeader: Bool { progress.parser != nil }
  package var counts: RowCounts { progress.counts }
  /// The headers of columns that are not taken.
  package var ignoredHeaders: [String] { progress.ignoredHeaders }

  /// - Parameters:
  ///   - chunk: the next bytes, UTF-8, cut anywhere; nil at the end of the file.
  ///   - take: is given each record; what it throws ends the reading.
  ///   - reject: is given each row that cannot be read.
  package mutating func read(
    _ chunk: UnsafeRawBufferPointer?, take: (Parser.Value) throws -> Void,
    reject: (Reject) throws -> Void
  ) throws {
    var progress = progress
    defer { self.progress = progress }
    if let chunk {
      try reader.read(chunk) { record in try progress.receive(record, take, reject) }
    } else {
      try reader.finish { record in try progress.receive(record, take, reject) }
    }
  }
}

/// What has become of the rows of a file so far.
package struct RowCounts: Sendable {
  /// Rows after the header.
  package var read = 0
  package var rejected = 0
  /// How many rows were skipped for each reason.
  package var skipped: [String: Int] = [:]
}

private struct TableProgress<Parser: RowParser> {
  let overrides: [HeaderOverride]
  private(set) var parser: Parser?
  private(set) var counts = RowCounts()
  private(set) var ignoredHeaders: [String] = []

  init(overrides: [HeaderOverride]) { self.overrides = overrides }

  mutating func receive(
    _ record: borrowing Record, _ take: (Parser.Value) throws -> Void, _ reject: (Reject) throws -> Void
  ) throws {
    guard let parser else { return try begin(record) }
    counts.read += 1
    let verdict: Verdict<Parser.Value>
    do {
      verdict = try parser.parse(record)
    } catch {
      counts.rejected += 1
      return try reject(Reject(line: record.line, error: error, cells: record.texts))
    }
    switch verdict {
    case .taken(let value): try take(value)
    case .skipped(let reason): counts.skipped[reason, default: 0] += 1
    }
  }

  private mutating func begin(_ header: borrowing Record) throws {
    let headers = header.texts
    do {
      let match = try HeaderMatcher(fields: Parser.fields).match(header: headers, overrides: overrides)
      parser = try Parser(columns: match, headers: headers)
      ignoredHeaders = match.unmatched
    } catch {
      throw error.at(line: header.line)
    }
  }
}
