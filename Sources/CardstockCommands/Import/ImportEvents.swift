import Demand
import Intake
import Ledger
import Terminal

let importEvents = Command(
  "events", "Import holidays, game updates, promotions and closures.",
  discussion: """
    Columns: date, name, kind; optional end_date, category, game. Kinds: holiday, workday (a weekend day
    worked to make up for a holiday), game-update, promo, closed, school, or any other word. category is empty
    for all, a name, or a glob such as 王者荣耀*. China's official holidays are built in and need no import,
    unless they are to stand beside holidays of your own: --bundled cn-holidays.
    """,
  examples: ["updates and promotions": "cardstock import events events.csv"],
  takes: bundled, optionalFiles, ReadingOptions.key, DatabaseOption.key
) { console, bundled, files, reading, path in
  guard !files.isEmpty || bundled != nil else {
    throw UsageError("FILE is missing: name a file of events, or --bundled cn-holidays")
  }
  if bundled != nil { try importChinaHolidays(path, console) }
  try importing(files, reading, path, console) { try $0.events($1) }
}

private let optionalFiles = Key<[String]>.arguments(
  "FILE", completing: .files, "CSV files; - is standard input.")

private let bundled = Key<String?>.option(
  "bundled", "CALENDAR", where: .oneOf(["cn-holidays"]), "Import a calendar that is built in.")

private func importChinaHolidays(_ path: String, _ console: Console) throws {
  let version = "built-in-\(ChinaHolidays.years.upperBound)"
  let source = ImportSource(name: "cn-holidays", fingerprint: version)
  try Ledger.withDatabase(at: path) { ledger in
    let tally = try ledger.importEvents(ChinaHolidays.events, source: source)
    console.note(
      "\(source.name): \(tally.read) events, \(tally.imported) imported, \(tally.unchanged) unchanged")
  }
}

extension FileImport {
  func events(_ path: String) throws {
    try records(path, EventRows.self) { try ledger.importEvents($0, source: $1) }
  }
}
