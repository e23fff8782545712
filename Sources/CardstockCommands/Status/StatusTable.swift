import Demand
import Replenishment
import Tabular
import Wording

/// A status as rows for programs: each says of what it is, in columns that are the same for all.
struct StatusTable {
  static let columns = [
    Column("section", .word).titled("status section").rank(0), Column("item").rank(0), Column("day", .date),
    Column("quantity", .number), Column("amount", .number), Column("supplier").rank(2),
    Column("note", .prose),
  ]

  let status: ShopStatus

  var rows: [[Cell]] {
    shop + status.out.map { row("stockout", $0) } + status.soon.map { row("running-out", $0) }
      + status.orders.map(row) + status.freshness.lines.map(row)
  }

  private var shop: [[Cell]] {
    [
      row(
        "shop", "last_week", status.asOf, .units(status.lastWeek),
        amount: .money(status.revenue.lastWeek)),
      row("shop", "week_before", status.asOf.advanced(by: -7), amount: .money(status.revenue.weekBefore)),
      row("shop", "next_week", status.asOf.advanced(by: ShopStatus.daysAhead), .expected(status.nextWeek)),
    ]
  }

  private func row(_ section: String, _ risk: ShopStatus.Risk) -> [Cell] {
    row(section, risk.category, risk.day, .quantity(risk.onHand), note: risk.remedy(\.description))
  }

  private func row(_ line: PlannedLine) -> [Cell] {
    row(
      "buy", line.category, line.arrival, .optional(line.quantity) { .count($0) },
      amount: .money(line.amount),
      supplier: line.supplier)
  }

  private func row(_ line: ShopFreshness.Line) -> [Cell] {
    row(
      "data", line.item, line.day, .optional(line.count) { .count($0) },
      note: line.mend.isEmpty ? line.text : "\(line.text): \(line.mend)")
  }

  private func row(
    _ section: String, _ item: String, _ day: Day?, _ quantity: Cell = .empty, amount: Cell = .empty,
    supplier: String? = nil, note: Phrase = .empty
  ) -> [Cell] {
    [
      .text(section), .text(item), .optional(day) { .day($0) }, quantity, amount,
      .optional(supplier) { .text($0) }, .note(note),
    ]
  }
}
