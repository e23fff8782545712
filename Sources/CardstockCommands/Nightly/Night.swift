import Files
import Ledger
import Replenishment
import Tabular
import Terminal
import Wording

/// A night's work, from the lock to the word about it.
struct Night {
  let options: NightOptions
  let reading: NightReading
  let terms: ReplenishmentTerms
  let classes: ClassOptions
  let source: DataSource
  let console: Console

  func run() throws {
    let clock = NightClock(fixed: options.clock)
    let log = NightLog(console, clock, isJSON: options.isJSON)
    let outcome: Outcome
    do {
      outcome = try work(clock, log)
    } catch {
      log.end()
      // What was held back for the paragraph that is not to be.
      if !options.isJSON { for warning in log.warnings { console.warning(warning) } }
      throw error
    }
    log.end()
    if outcome.isPartial { throw NightIncomplete(phrase: outcome.paragraph) }
    if !options.isJSON { console.note(outcome.paragraph) }
  }

  private struct Outcome {
    let paragraph: Phrase
    let isPartial: Bool
  }

  private func work(_ clock: NightClock, _ log: NightLog) throws -> Outcome {
    let database = source.databasePath ?? DatabaseOption.defaultPath
    let inbox = try Inbox(path: options.inbox)
    let lock = try NightLock.hold(database, clock)
    defer { withExtendedLifetime(lock) {} }
    // Without a file to take in, a database that is not there is a mistake.
    let ledger = try Ledger.open(
      path: database, creating: try FileMoving.isTaken(database) || !inbox.isEmpty)
    let begun = try ledger.beginRun(started: clock.now.secondsSince1970)
    var run = begun
    do {
      return try work(&run, ledger, inbox, database, clock, log)
    } catch {
      // Of what was to be nothing was written: the figures are none of this run's.
      run = begun
      run.status = .failed
      run.seconds = clock.elapsed
      log.keep(error)
      // The error that matters is the first.
      try? ledger.keep(run, log.messages)
      throw error
    }
  }

  private func work(
    _ run: inout NightRun, _ ledger: Ledger, _ inbox: Inbox, _ database: String, _ clock: NightClock,
    _ log: NightLog
  ) throws -> Outcome {
    try FileMoving.makeDirectories(options.output)
    try FileMoving.checkLink(at: options.output + NightOutput.latest)
    AbandonedDrafts.remove(in: options.output)
    try inbox.removeDrafts()
    let mapping = try MappingOptions(saved: nil, used: reading.mapping).kept(in: database)
    let imports = NightImports(
      inbox: inbox, ledger: ledger, run: run, log: log, console: console,
      reader: try NightFileReader(reading, mapping: mapping, database: database), settle: options.settle)
    let delivery = try imports.all()
    let results = try NightResults(self, ledger, delivery, log)
    let output = NightOutput(results: results, folder: "\(options.output)/\(results.day)", night: self)
    try output.publish(&run, ledger, log)
    let trouble = try tell(results, output, ledger, log)
    let untold = try ledger.untoldFiles().sorted { Inbox.precedes($0, $1) }
    let paragraph = NightParagraph(
      results: results, files: untold, folder: output.folder,
      failedPlace: inbox.place(of: Inbox.failed), trouble: delivery.trouble + trouble,
      today: source.asOf == nil ? clock.now.day : results.day)
    let hasFailed = untold.contains { $0.outcome == .failed }
    run.status = hasFailed || !delivery.trouble.isEmpty || !trouble.isEmpty ? .partial : .done
    run.seconds = clock.elapsed
    log.step = "done"
    let isPartial = run.status == .partial
    log.add(isPartial ? .error : .note, paragraph.phrase, run.fields, isTold: !isPartial)
    try ledger.keep(run, log.messages)
    return Outcome(paragraph: paragraph.phrase, isPartial: isPartial)
  }

  /// Gives the planner's command what it was not given yet.
  ///
  /// - Returns: what did not go well.
  private func tell(
    _ results: NightResults, _ output: NightOutput, _ ledger: Ledger, _ log: NightLog
  ) throws -> [Phrase] {
    let untold = results.alerts.untold
    guard let hook = options.hook, !untold.isEmpty else { return [] }
    log.step = "tell"
    let rows = untold.map { AlertTable.cells(of: $0, results.line(of: $0.category)) }
    if let failure = hook.tell(rows, folder: output.folder, day: results.day.description, log) {
      log.warning(failure)
      return [failure]
    }
    try ledger.markAlertsTold(of: results.day)
    log.note("\(Phrase.counted(untold.count, "alert")) told by --on-alert")
    return []
  }
}

/// A night in which something failed, though all the rest was done.
struct NightIncomplete: PhrasedError {
  let phrase: Phrase
}

extension NightRun {
  /// For a program that reads the log.
  fileprivate var fields: [(String, JSONValue)] {
    [
      ("run", .count(id)), ("status", .text(status.rawValue)),
      ("as_of", .cell(.optional(asOf) { .day($0) })), ("files", .cell(.optional(files, Cell.count))),
      ("imported", .cell(.optional(imported, Cell.count))),
      ("rejected", .cell(.optional(rejected, Cell.count))),
      ("buy_lines", .cell(.optional(buyLines, Cell.count))),
      ("spend", .cell(.optional(spend) { .money($0) })),
      ("alerts", .cell(.optional(alerts, Cell.count))),
      ("wape", .cell(.optional(wape) { .double($0, digits: 4) })),
      ("seconds", .cell(.optional(seconds) { .double($0, digits: 1) })),
    ]
  }
}
