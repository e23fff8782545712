import Files
import Intake
import Ledger
import Tabular
import Terminal
import Wording

/// Takes the files of the inbox in, each whole or not at all, and puts them where they belong.
///
/// The record of a file is written in the transaction of its import. So whatever happens, the two agree: a night that
/// was killed is taken up where it was, and no file counts twice.
struct NightImports {
  let inbox: Inbox
  let ledger: Ledger
  let run: NightRun
  let log: NightLog
  let console: Console
  let reader: NightFileReader
  /// Seconds for which a file must have been left alone.
  let settle: Int

  /// What is to be said of a night's files.
  struct Delivery {
    /// The same for the same inbox.
    var warnings: [Phrase] = []
    /// What could not be put where it belongs.
    var trouble: [Phrase] = []
  }

  func all() throws -> Delivery {
    log.step = "import"
    var delivery = Delivery()
    let listing = try inbox.listing { SalesHeader.isFound(in: $0, reader.salesReading) }
    for folder in listing.strangers {
      delivery.warnings.append(
        """
        \(inbox.place(of: folder))/: no kind of file is called so, and nothing in it was imported; rename it, \
        such as stock or 库存
        """)
    }
    for file in listing.files {
      let record: NightFile
      do {
        try checkRest(of: file)
        record = try take(file)
      } catch let error as StillWritten {
        delivery.warnings.append(error.phrase)
        continue
      }
      do {
        try inbox.settle(record, reason: record.outcome == .failed ? reason(record) : nil)
      } catch let error as FilesError {
        delivery.trouble.append(
          "\(inbox.place(of: file.path)): could not be moved to \(record.target): \(error)")
      }
      log.event("\(file.path): \(Phrase(word: record.outcome.rawValue))", record.fields)
    }
    for text in delivery.warnings + delivery.trouble { log.warning(text) }
    return delivery
  }

  private func reason(_ record: NightFile) -> String {
    PhraseList.phrases(in: record.reason).map { $0.text(in: console.language) }.joined(separator: "\n")
  }

  private func checkRest(of file: Inbox.File) throws {
    let path = inbox.place(of: file.path)
    let isFresh = settle > 0 && ((try? FileStamp(of: path).age) ?? 0) < Double(settle)
    if isFresh || FileStamp.isOpenForWriting(path) { throw StillWritten(file: path) }
  }

  private func take(_ file: Inbox.File) throws -> NightFile {
    do {
      let stamp = try FileStamp(of: inbox.place(of: file.path))
      let fingerprint = try Self.fingerprint(of: inbox.place(of: file.path))
      if let record = try ledger.unfinishedFile(path: file.path, fingerprint: fingerprint) { return record }
      return try take(file, fingerprint, stamp)
    } catch let error where Self.isOfFile(error, inbox.place(of: file.path)) {
      return try fail(file, "", error)
    }
  }

  private func take(_ file: Inbox.File, _ fingerprint: String, _ stamp: FileStamp) throws -> NightFile {
    guard let kind = file.kind else {
      return try fail(file, fingerprint, UnknownKind(file: inbox.place(of: file.path)))
    }
    var record = NightFile(
      run: run.id, path: file.path, kind: kind, fingerprint: fingerprint,
      target: inbox.freeTarget(for: file.path, in: Inbox.done), outcome: .imported)
    do {
      try ledger.write {
        let warnings = try log.warnings {
          try reader.take(inbox.place(of: file.path), kind, into: ledger, console, &record)
        }
        // Half of a file is none: all that was taken in of it is given back.
        guard try FileStamp(of: inbox.place(of: file.path)) == stamp else {
          throw StillWritten(file: inbox.place(of: file.path))
        }
        record.warnings = PhraseList.encoded(warnings)
        try ledger.keep(record)
      }
      return record
    } catch let error as LedgerError where error.isOfKnownFile {
      let known = NightFile(
        run: run.id, path: file.path, kind: kind, fingerprint: fingerprint, target: record.target,
        outcome: .known)
      log.note("\(inbox.place(of: file.path)): was taken in before, and adds nothing")
      try ledger.keep(known)
      return known
    } catch let error where Self.isOfFile(error, inbox.place(of: file.path)) {
      return try fail(file, fingerprint, error)
    }
  }

  private func fail(_ file: Inbox.File, _ fingerprint: String, _ error: any Error) throws -> NightFile {
    let reason = Phrase(of: error)
    var record = NightFile(
      run: run.id, path: file.path, kind: file.kind, fingerprint: fingerprint,
      target: inbox.freeTarget(for: file.path, in: Inbox.failed), outcome: .failed)
    record.reason = PhraseList.encoded([reason])
    log.warning("\(Phrase(verbatim: record.target)): \(reason)")
    try ledger.keep(record)
    return record
  }
}

extension NightFile {
  /// For a program that reads the log.
  fileprivate var fields: [(String, JSONValue)] {
    [
      ("file", .text(path)), ("kind", .cell(.name(kind?.rawValue ?? ""))),
      ("outcome", .text(outcome.rawValue)),
      ("moved_to", .text(target)), ("rows", .count(rows)), ("imported", .count(tally.imported)),
      ("replaced", .count(tally.replaced)), ("unchanged", .count(tally.unchanged)),
      ("skipped", .count(skipped)),
      ("rejected", .count(rejected)),
    ]
  }
}
