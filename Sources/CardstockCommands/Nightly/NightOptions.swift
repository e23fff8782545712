import Ledger
import Replenishment
import Terminal
import Wording

/// What a night is told.
struct NightOptions: Sendable {
  let inbox: String
  let output: String
  let commits: Bool
  let hook: AlertHook?
  let isJSON: Bool
  let clock: Moment?
  let isForSpreadsheets: Bool
  /// Of the tables.
  let headers: Language
  /// Seconds for which a file must have been left alone.
  let settle: Int

  static let key = Key<NightOptions>.group(
    Key<String>.option(
      "inbox", "DIR", completing: .directories, "Where new files are; they go to DIR/done or DIR/failed."),
    Key<String>.option(
      "out", "DIR", completing: .directories, "Where each night's folder appears, and the link latest."),
    Key<Bool>.flag("commit", "Keep the plan: what it orders is on its way from now on."),
    AlertHook.key,
    Key<Bool>.flag("json-log", "Tell each step as a line of JSON on standard error."),
    Key<Moment?>.option(
      "clock", "MOMENT",
      "Take this for the time of the run, in its record and its log: for tests and replays."),
    Key<Bool>.flag("bom", "For spreadsheets: a byte order mark, and no cell that runs as a formula."),
    Key<Language>.option(
      "headers", "LANGUAGE", default: .en, "Of the tables' headings and of words in them such as buy or core."
    ),
    Key<Int>.option(
      "settle", "SECONDS", default: 0, where: .within(0...86400),
      "Leave a file that changed less than so long ago for the next run.")
  ) { inbox, output, commits, hook, isJSON, clock, isForSpreadsheets, headers, settle in
    NightOptions(
      inbox: inbox, output: trimmed(output), commits: commits, hook: hook, isJSON: isJSON, clock: clock,
      isForSpreadsheets: isForSpreadsheets, headers: headers, settle: settle)
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}

/// How the files of the inbox are read.
struct NightReading: Sendable {
  let reading: ReadingOptions
  let sales: SalesOptions
  /// The mapping for sales that the database keeps under a name.
  let mapping: String?

  static let key = Key<NightReading>.group(
    ReadingOptions.key, SalesOptions.key,
    Key<String?>.option("use-map", "NAME", "Read sales as kept under this name; what is typed goes first.")
  ) { NightReading(reading: $0, sales: $1, mapping: $2) }
}
