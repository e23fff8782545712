import Demand
import Ledger
import Tabular
import Terminal

let databaseInfo = Command(
  "info", "Say what is in the database and how recent it is.",
  discussion: """
    Columns: section, item, value. Sections: file (path, bytes, pages), schema (the steps that led to it),
    rows (of each table), data (first and last day, how far stock counts and events reach, currency) and
    source (the kind and name of what was imported, the latest first).
    """,
  examples: ["for a script": "cardstock db info --format json"],
  takes: sources, DatabaseOption.key, OutputOptions.key
) { console, sources, path, output in
  let ledger = try Ledger.open(path: path, creating: false)
  try ledger.read {
    let summary = try ledger.summary()
    let rows =
      file(path, summary.pages)
      + summary.migrations.enumerated().map { Fact("schema", String($0 + 1), .text($1)) }
      + summary.tables.map { Fact("rows", $0.name, .integer(Int64($0.rows))) }
      + data(summary) + (try ledger.latestSources(sources).map { Fact("source", $0.kind, .text($0.name)) })
    try output.write([Column("section", .word), Column("item", .word), Column("value")], to: console) {
      table in
      for fact in rows { try table.append([.text(fact.section), .text(fact.item), fact.value]) }
    }
  }
}

private let sources = Key<Int>.option(
  "sources", "COUNT", default: 10, where: .within(0...1_000_000), "How many imported files to name.")

private struct Fact {
  let section: String
  let item: String
  let value: Cell

  init(_ section: String, _ item: String, _ value: Cell) {
    self.section = section
    self.item = item
    self.value = value
  }
}

private func file(_ path: String, _ pages: PageCounts) -> [Fact] {
  [
    Fact("file", "path", .text(path)), Fact("file", "bytes", .integer(Int64(pages.bytes))),
    Fact("file", "page_size", .integer(Int64(pages.size))),
    Fact("file", "pages", .integer(Int64(pages.total))),
    Fact("file", "free_pages", .integer(Int64(pages.free))),
  ]
}

private func data(_ summary: LedgerSummary) -> [Fact] {
  let days: [(String, Day?)] = [
    ("first_day", summary.days?.lowerBound), ("last_day", summary.days?.upperBound),
    ("last_sale", summary.lastSale), ("last_stock_count", summary.lastStockCount),
    ("last_event", summary.lastEvent),
  ]
  return days.map { Fact("data", $0, .optional($1) { .day($0) }) }
    + [Fact("data", "currency", .optional(summary.currency) { .text($0) })]
}
