import Tabular
import Wording

/// Reads a file of one sort, a chunk at a time: the header first, then row after row.
///
///     var intake = TableIntake<SalesRows>(delimiter: .comma)
///     try intake.read(chunk) { line in sales.append(line) } reject: { reject in print(reject.description) }
///     try intake.read(nil) { line in sales.append(line) } reject: { reject in print(reject.description) }
package struct TableIntake<Parser: RowParser>: ~Copyable {
  private let overrides: [HeaderOverride]
  private let settings: Parser.Settings
  private var reader: CSVReader
  /// What comes under the header; nil until the header has been read.
  private var body: TableBody<Parser>?

  /// - Parameters:
  ///   - overrides: columns that the user named.
  ///   - settings: what the user decided about the rows.
  package init(
    delimiter: Delimiter, overrides: [HeaderOverride] = [], settings: Parser.Settings = Parser.defaults
  ) {
    self.overrides = overrides
    self.settings = settings
    reader = CSVReader(delimiter: delimiter)
  }

  /// True once the header has been read; a file at whose end it is false is empty.
  package var hasHeader: Bool { body != nil }
  package var counts: RowCounts { body?.counts ?? RowCounts() }
  /// What becomes of each column; nil until the header has been read.
  package var columns: ColumnUse? { body?.columns }
  /// What somebody should know of how the rows so far were read, a sentence each.
  package var remarks: [Phrase] { body?.parser.remarks ?? [] }

  /// - Parameters:
  ///   - chunk: the next bytes, UTF-8, cut anywhere; nil at the end of the file.
  ///   - take: is given each record; what it throws ends the reading.
  ///   - reject: is given each row that cannot be read; what it throws ends the reading.
  /// - Throws: a located `TabularError` for what is broken beyond one row, the header included.
  // Its callers are in another target, where the compiler cannot make a version of it for each parser. Sales,
  // which come in millions of rows, get theirs here; without it a row costs half as much again.
  @_specialize(where Parser == LentSalesRows)
  package mutating func read(
    _ chunk: UnsafeRawBufferPointer?, take: (Parser.Value) throws -> Void,
    reject: (Reject) throws -> Void
  ) throws {
    // The reader and the body are both at work at once, which `self` alone would not allow.
    let (overrides, settings) = (overrides, settings)
    var body = body.take()
    defer { self.body = body }
    if let chunk {
      try reader.read(chunk) { try Self.receive($0, &body, overrides, settings, take, reject) }
    } else {
      try reader.finish { try Self.receive($0, &body, overrides, settings, take, reject) }
    }
  }

  private static func receive(
    _ record: borrowing Record, _ body: inout TableBody<Parser>?, _ overrides: [HeaderOverride],
    _ settings: Parser.Settings, _ take: (Parser.Value) throws -> Void, _ reject: (Reject) throws -> Void
  ) throws {
    if body == nil {
      body = try TableBody(header: record, overrides: overrides, settings: settings)
    } else {
      try body?.receive(record, take, reject)
    }
  }
}

/// What has become of the rows of a file so far. Those not rejected and not skipped were taken.
package struct RowCounts: Equatable, Sendable {
  /// Rows after the header.
  package var read = 0
  package var rejected = 0
  /// How many rows were skipped for each reason.
  package var skipped: [String: Int] = [:]

  package init() {}
}

private struct TableBody<Parser: RowParser> {
  private(set) var counts = RowCounts()
  let columns: ColumnUse
  private let headerCount: Int
  private(set) var parser: Parser

  /// - Throws: a `TabularError` on the header's line; ``CardSecretsFound``; what the settings throw.
  init(header: borrowing Record, overrides: [HeaderOverride], settings: Parser.Settings) throws {
    let headers = header.texts
    if !Parser.passesOverSecrets {
      try CardSecretsFound.check(headers, products: Parser.fields, line: header.line)
    }
    do {
      let fields = Parser.fields(in: headers)
      let match = try HeaderMatcher(fields: fields).match(header: headers, overrides: overrides)
      columns = try ColumnUse(match, of: fields)
      parser = try Parser(columns: match, headers: headers, settings: settings)
      headerCount = headers.count
    } catch let error as TabularError {
      throw error.at(line: header.line)
    }
  }

  mutating func receive(
    _ record: borrowing Record, _ take: (Parser.Value) throws -> Void, _ reject: (Reject) throws -> Void
  ) throws {
    counts.read += 1
    let verdict: Verdict<Parser.Value>
    do {
      try checkWidth(of: record)
      verdict = try parser.parse(record)
    } catch {
      counts.rejected += 1
      return try reject(Reject(line: record.line, error: error, cells: record.texts))
    }
    switch verdict {
    case .taken(let value): try take(value)
    case .skipped(let reason): counts.skipped[reason, default: 0] += 1
    case .withdrawn(let value, let reason):
      counts.skipped[reason, default: 0] += 1
      try take(value)
    }
  }

  /// A row longer than the header has a delimiter inside a cell, and what follows it stands in the wrong
  /// column. Empty cells at the end, which some programs write, do no harm; nor do missing ones, which are
  /// empty.
  private func checkWidth(of record: borrowing Record) throws(RowError) {
    for column in headerCount..<max(headerCount, record.count) where !record.cell(column).isEmpty {
      throw RowError(
        column: column + 1, "\(record.count) cells under a header of \(headerCount)",
        mend: "quote the cells that hold the delimiter")
    }
  }
}
