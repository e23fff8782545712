import Demand
import Files
import Intake
import Ledger
import Tabular
import Terminal
import Wording

/// Takes files into a ledger, each whole or not at all, and says what became of their rows.
struct FileImport {
  let ledger: Ledger
  let reading: ReadingOptions
  let console: Console
  /// True where bad rows are written beside the file and a summary is shown; false in a pipe, where both
  /// would be in the way.
  let isKept: Bool
  /// Is told what became of each file, for whoever keeps a record of it.
  var onResult: ((TableReading, ImportTally) -> Void)?

  /// Takes in records that each have a place in the ledger.
  func records<Parser: RowParser>(
    _ path: String, _ parser: Parser.Type,
    store: ([Parser.Value], ImportSource) throws -> ImportTally
  ) throws {
    try report(path) { file, rejects in
      var records: [Parser.Value] = []
      let reading = try read(&file, parser, &rejects) { records.append($0) }
      return (reading, try store(records, reading.source))
    }
  }

  func read<Parser: RowParser>(
    _ file: inout TableFile, _ parser: Parser.Type, settings: Parser.Settings = Parser.defaults,
    _ rejects: inout RejectedRows, take: (Parser.Value) throws -> Void
  ) throws -> TableReading {
    let result = try console.progress("Reading", in: .bytes, total: file.byteCount) { progress in
      try file.read(parser, reading, settings) {
        progress.advance(by: $0)
      } take: {
        try take($0)
      } reject: {
        rejects.add($0)
      }
    }
    if let first = rejects.first, reading.mostRejects.isExceeded(by: rejects.total, of: result.counts.read) {
      throw tooMany(rejects, first, result)
    }
    return result
  }

  /// Says which row was bad first. Where there are more, they are kept for whoever mends the file.
  private func tooMany(_ rejects: RejectedRows, _ first: Reject, _ result: TableReading) -> LocatedError {
    let path = result.source.name
    let (bad, limit) = (rejects.total, reading.mostRejects.argument)
    let file = bad > 1 ? save(rejects, of: result) : nil
    let place = file.map { "; all of them are in \($0)" as Phrase } ?? .empty
    return LocatedError(
      path: path, first,
      "\(bad) of \(result.counts.read) rows are bad, more than --max-rejects \(limit): nothing was taken in"
        + place)
  }

  func report(
    _ path: String, _ take: (inout TableFile, inout RejectedRows) throws -> (TableReading, ImportTally)?
  ) throws {
    let stopwatch = Stopwatch()
    var file = try open(path)
    var rejects = RejectedRows()
    guard let (result, tally) = try take(&file, &rejects) else { return }
    if isKept { note(result, tally, seconds: stopwatch.seconds) }
    for remark in result.remarks { console.note(remark) }
    keep(rejects, of: result)
    onResult?(result, tally)
  }

  func open(_ path: String) throws -> TableFile {
    try TableFile(path, encoding: reading.encoding, piped: console.invocation.text(reading: path))
  }

  /// `sales.csv: 24589 rows read, 24580 imported, 9 unchanged, 0 replaced, 0 rejected, 0.31 s`
  private func note(_ reading: TableReading, _ tally: ImportTally, seconds: Double) {
    let parts: [Phrase] =
      [
        "\(tally.imported) imported", "\(tally.unchanged) unchanged", "\(tally.replaced) replaced",
      ] + (tally.withdrawn > 0 ? ["\(tally.withdrawn) taken back"] : [])
      + (tally.duplicates > 0 ? ["\(tally.duplicates) repeated in the file"] : [])
      + reading.counts.skippedParts
    console.note(reading.summary(parts, seconds: seconds))
    for line in reading.columns.notes { console.note(line) }
  }

  /// Puts the refused rows where somebody will look for them.
  private func keep(_ rejects: RejectedRows, of result: TableReading) {
    guard let first = rejects.first else { return }
    guard isKept, result.rejectsFile != nil else {
      let (file, bad) = (InputFile.title(of: result.source.name), first.phrase)
      return console.warning(
        rejects.total == 1
          ? "\(file):\(bad); the row is left out"
          : "\(file):\(bad); \(rejects.total) such rows are left out")
    }
    if let file = save(rejects, of: result) { console.note("the rejected rows are in \(file)") }
  }

  /// The file they are in; nil where there is none, or none could be written.
  private func save(_ rejects: RejectedRows, of result: TableReading) -> String? {
    guard isKept, let file = result.rejectsFile else { return nil }
    do {
      try rejects.write(to: file, in: console.language)
      return file
    } catch {
      console.warning("the rejected rows could not be kept: \(Phrase(of: error))")
      return nil
    }
  }
}
