import Demand
import Files
import Ledger
import Terminal

/// `cardstock import`: from files into the database.
let importCommand = Command(
  "import", "Take sales, events, stock or offers into the database.",
  discussion: """
    Each file is taken in whole or not at all. Importing a file again, or one that overlaps it, changes only what
    differs. Rows that cannot be read go to FILE.rejects.csv with the reason.
    """,
  examples: ["two months of sales": "cardstock import sales july.csv august.csv"],
  commands: [importSales, importEvents, importStock, importOffers])

private let files = Key<[String]>.arguments(
  "FILE", atLeast: 1, completing: .files, "CSV files, in any encoding; - is standard input.")

private let importSales = Command(
  "sales", "Import order lines or daily totals.",
  discussion: """
    Columns: date (or paid), category and/or product, quantity; optional amount or price, order, status. Chinese
    and English headers of common systems are recognised. Orders that were not paid are no demand. Lines with an
    order number are counted once, however often they come; one total a day and category replaces what was there;
    lines with neither are added up, and the same file is refused a second time unless --again.
    """,
  examples: [
    "an export as it is": "cardstock import sales orders.csv",
    "a header it does not know": "cardstock import sales --map quantity=件数 orders.csv",
  ],
  takes: files, ReadingOptions.key, again, currency, DatabaseOption.key
) { console, files, reading, again, currency, path in
  try importing(files, reading, path, console) { importer, file in
    try importer.ledger.write {
      try importer.ledger.setCurrency(currency)
      try importer.sales(file, allowAgain: again)
    }
  }
}

private let again = Key<Bool>.flag(
  "again", "Add up a file without order numbers though it was imported before.")

private let currency = Key<String>.option(
  "currency", "CODE", default: "CNY",
  where: .satisfying("of three capital letters") {
    $0.count == 3 && $0.allSatisfy { ("A"..."Z").contains($0) }
  },
  "The currency of all money; one database keeps one.")

private let importEvents = Command(
  "events", "Import holidays, game updates, promotions and closures.",
  discussion: """
    Columns: date, name, kind; optional end_date, category, game. Kinds: holiday, workday (a weekend day worked to
    make up for a holiday), game-update, promo, closed, school, or any other word. category is empty for all, a
    name, or a glob such as 王者荣耀*. China's official holidays are built in and need no import, unless they are to
    stand beside holidays of your own: --bundled cn-holidays.
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
    let counts = "\(tally.imported) imported, \(tally.unchanged) unchanged"
    console.note("\(source.name): \(tally.read) events, \(counts)")
  }
}

private let importStock = Command(
  "stock", "Import what is in stock and on its way.",
  discussion: """
    Columns: category (or product), on_hand; optional inbound, inbound_date, as_of, unit_cost. A count without as_of
    is of the last day with sales. A count of 0 marks its day as sold out, so that the forecast does not take it
    for a day without demand; 999999 means without end.
    """,
  examples: ["tonight's count": "cardstock import stock stock.csv"],
  takes: files, ReadingOptions.key, DatabaseOption.key
) { console, files, reading, path in
  try importing(files, reading, path, console) { try $0.stock($1) }
}

private let importOffers = Command(
  "offers", "Import what suppliers ask, and on which terms.",
  discussion: """
    Columns: supplier, category, unit_cost; optional tier, lead_time_days, lead_time_sd, minimum, multiple,
    price_break (a row for each step, from this quantity on), success_rate, status (approved, pending, blacklisted),
    valid_from, valid_to.
    """,
  examples: ["a price list": "cardstock import offers offers.csv"],
  takes: files, ReadingOptions.key, DatabaseOption.key
) { console, files, reading, path in
  try importing(files, reading, path, console) { try $0.offers($1) }
}

private func importing(
  _ files: [String], _ reading: ReadingOptions, _ path: String, _ console: Console,
  _ take: (FileImport, String) throws -> Void
) throws {
  // A file that is not there should stop the others before they are in.
  for file in files where file != "-" { _ = try InputFile.open(file) }
  for file in files {
    try Ledger.withDatabase(at: path) { ledger in
      try take(FileImport(ledger: ledger, reading: reading, console: console, isKept: true), file)
    }
  }
}
