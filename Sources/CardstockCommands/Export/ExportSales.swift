import Demand
import Ledger
import Tabular
import Terminal
import Wording

let exportSales = Command(
  "sales", "Write the sales.",
  discussion: """
    Columns: order, date, category, product, quantity, amount, region, customer, status. The category is the
    one the sales' own file named, empty where the catalog decides. A buyer is a keyed hash, which import
    keeps as it is.

    Lines without an order number are either totals of their day or lines to be added up, and only the file
    they come in tells which. So they cannot share one: where there are both, write them one --kind after the
    other.
    """,
  examples: [
    "all, into a file": "cardstock export sales -o sales.csv",
    "order lines of a month": "cardstock export sales --kind orders --from 2026-08-01 --to 2026-08-31",
  ],
  takes: kind, ExportedDays.key, DatabaseOption.key, OutputOptions.key
) { console, kind, days, path, output in
  try exporting(path, columns, output, console) { ledger, table in
    let kinds = try kind.map { [$0] } ?? ledger.kindsOfSales(in: days.range)
    guard !(kinds.contains(.totals) && kinds.contains(.unnumbered)) else { throw MixedSales() }
    for kind in kinds { try append(kind, of: ledger, days.range, to: &table) }
  }
}

private let kind = Key<Ledger.SalesKind?>.option(
  "kind", "KIND", "Only lines with an order number, totals of days, or lines that have neither.")

private let columns = [
  Column("order"), Column("date", .date), Column("category"), Column("product"), Column("quantity", .number),
  Column("amount", .number), Column("region"), Column("customer"), Column("status", .word),
]

private func append(
  _ kind: Ledger.SalesKind, of ledger: Ledger, _ days: ClosedRange<Day>, to table: inout TableStream
) throws {
  var isMarked = kind != .unnumbered
  try ledger.forEachSale(kind, in: days) { line in
    try table.append(cells(of: line))
    guard !isMarked else { return }
    // A file is one of lines to be added up when a product has two of them on a day, which sums have not.
    var nothing = line
    nothing.quantity = .zero
    nothing.amount = .zero
    try table.append(cells(of: nothing))
    isMarked = true
  }
}

private func cells(of line: SaleLine) -> [Cell] {
  [
    .name(line.order), .day(line.day), .name(line.category), .name(line.product), .quantity(line.quantity),
    amount(of: line), .name(line.region), .optional(line.customer) { .text(CustomerHash.text(of: $0)) },
    .name(status(of: line)),
  ]
}

/// Every line of an order has its own word: a line without one would be of the day of the line before it.
private func status(of line: SaleLine) -> String {
  if line.order.isEmpty { return "" }
  return line.isUndelivered ? "unshipped" : "delivered"
}

/// A return whose price is not known is one without an amount; with an amount of 0 it would be read as a
/// correction of the stock.
private func amount(of line: SaleLine) -> Cell {
  line.quantity < .zero && line.amount == .zero ? .empty : .money(line.amount)
}

private struct MixedSales: PhrasedError {
  let phrase: Phrase = """
    there are totals of days and lines to be added up, which one file cannot tell apart; write them by \
    --kind orders, --kind totals and --kind unnumbered, a file for each
    """
}
