import Demand
import Files
import Intake
import Tabular
import Terminal
import Wording

/// Reads files as an import would, takes nothing in, and shows what it found. It needs no database and writes
/// no file.
struct DryRun: Sendable {
  private let format: TableFormat?

  static let key = Key<DryRun?>.group(
    Key<Bool>.flag("dry-run", "Only show the columns, first rows and rejects."),
    Key<TableFormat?>.option("format", short: "f", "FORMAT", "Of --dry-run; table on a terminal, else csv.")
  ) { isDry, format throws(UsageError) in
    guard isDry || format == nil else {
      throw UsageError("--format goes with --dry-run; an import writes no table")
    }
    return isDry ? DryRun(format: format) : nil
  }

  private static let mostRows = 10
  private static let mostRejects = 20

  func sales(
    _ files: [String], _ reading: ReadingOptions, _ settings: SalesSettings, _ origins: ColumnOrigins,
    _ console: Console
  ) throws {
    var tooMany: LocatedError?
    var findings: [DryRunFindings] = []
    for path in files {
      let found = try read(path, reading, settings, console)
      findings.append(found.described(by: origins))
      tooMany = tooMany ?? found.tooMany(reading.mostRejects)
    }
    try DryRunTables(format: format, findings).write(to: console)
    // The tables should be seen even if the next word is an error.
    try console.output.flush()
    if let tooMany { throw tooMany }
  }

  private func read(
    _ path: String, _ reading: ReadingOptions, _ settings: SalesSettings, _ console: Console
  ) throws -> FoundRows {
    let stopwatch = Stopwatch()
    let piped = console.invocation.text(reading: path)
    var file = try TableFile(path, encoding: reading.encoding, piped: piped)
    var rows: [(line: Int, value: SaleLine)] = []
    var rejects: [Reject] = []
    var taken = 0
    let result = try file.read(Located<SalesRows>.self, reading, settings, taken: { _ in }) { row in
      taken += 1
      if rows.count < Self.mostRows { rows.append(row) }
    } reject: {
      if rejects.count < Self.mostRejects { rejects.append($0) }
    }
    let parts: [Phrase] = ["\(taken) would be imported"] + result.counts.skippedParts
    console.note(result.summary(parts, seconds: stopwatch.seconds))
    for remark in result.remarks { console.note(remark) }
    return FoundRows(result: result, rows: rows, rejects: rejects)
  }
}

private struct FoundRows {
  let result: TableReading
  let rows: [(line: Int, value: SaleLine)]
  let rejects: [Reject]

  func described(by origins: ColumnOrigins) -> DryRunFindings {
    DryRunFindings(
      file: result.source.name, columns: result.columns.columns.map { $0.finding(origins) },
      rows: rows.map { (line: $0.line, cells: $0.value.cells) },
      rejects: rejects.map { ($0.line, $0.error.column, $0.error.reason) })
  }

  func tooMany(_ most: Share) -> LocatedError? {
    let counts = result.counts
    guard let first = rejects.first, most.isExceeded(by: counts.rejected, of: counts.read) else { return nil }
    return LocatedError(
      path: result.source.name, first,
      """
      \(counts.rejected) of \(counts.read) rows are bad, more than --max-rejects \(most.argument): \
      nothing would be taken in
      """)
  }
}

extension SaleLine {
  /// What is known of the line, by the names of the fields.
  fileprivate var cells: [(field: String, cell: Cell)] {
    [
      ("order", .text(order)), ("date", .day(day)), ("category", .text(category)),
      ("product", .text(product)), ("quantity", .quantity(quantity)), ("amount", .money(amount)),
      ("region", .text(region)),
      ("customer", .text(customer == nil ? "" : "(hashed)")),
      ("undelivered", .text(isUndelivered ? "yes" : "")),
    ]
  }
}
