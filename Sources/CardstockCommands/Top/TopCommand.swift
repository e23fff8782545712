import Demand
import Tabular
import Terminal

/// `cardstock top`: what sells best, and whether it sells more than before.
let topCommand = Command(
  "top", "List what sells best, and how that has changed.",
  discussion: """
    The categories that made most in the last days, their share of the shop, and what they made in as many days before:
    change_percent compares the two. Like all figures it counts what was paid for, less refunds.
    """,
  examples: [
    "the ten that sold most units this week": "cardstock top --by units --days 7 -n 10",
    "by what is earned": "cardstock top --by margin",
  ],
  takes: days, basis, limit, SupplyFiles.key, DataSource.key, OutputOptions.key
) { console, days, basis, limit, supply, source, output in
  let workspace = try source.open(console, supply: supply)
  let ranking = try BestSellers(of: workspace, days: days, by: basis)
  let sparklines = DemandSparklines(workspace.history)
  try output.write(columns, to: console) { table in
    for place in ranking.places.prefix(limit) {
      try table.append(cells(of: place, by: basis, sparklines.cell(for: place.now.category, ahead: [])))
    }
  }
  if ranking.places.count > limit {
    console.hint(
      "\(limit) of \(ranking.places.count) categories; all of them: --limit \(ranking.places.count)")
  }
}

private let days = Key<Int>.option(
  "days", "DAYS", default: 28, where: .within(1...1000), "Days of sales, held against as many before.")
private let basis = Key<Segmentation.Basis>.option(
  "by", "MEASURE", default: .revenue, "What is compared.")
private let limit = Key<Int>.option(
  "limit", short: "n", "COUNT", default: 20, where: .within(1...1_000_000), "Categories listed at most.")

private let columns = [
  Column("rank", .integer).rank(5).styled(.faint), Column("category").rank(0),
  Column("units", .number).rank(1), Column("amount", .number).rank(0), Column("share", .number).rank(2),
  Column("cumulative_share", .number).short("cumulative").rank(7),
  Column("units_before", .number).short("before").rank(6),
  Column("amount_before", .number).short("before").rank(5),
  Column("change_percent", .number).short("+/-%").rank(1),
  Column("28 days", .sparkline).forScreen.rank(3),
]

private func cells(of place: BestSellers.Place, by basis: Segmentation.Basis, _ sparkline: Cell) -> [Cell] {
  [
    .count(place.rank), .text(place.now.category), .units(place.now.units), .money(place.now.amount),
    .double(place.now.share, digits: 4), .double(place.now.cumulativeShare, digits: 4),
    .optional(place.before) { .units($0.units) }, .optional(place.before) { .money($0.amount) },
    .optional(place.change(of: basis)) { .double($0 * 100, digits: 1) }, sparkline,
  ]
}
