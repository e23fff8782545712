import Demand
import Replenishment
import Wording

/// What to buy today.
struct PurchaseSection: PageSection {
  let id = "buy"
  let title: Phrase = "What to buy today"
  let text: PageText
  private let report: ShopReport
  private let lines: [PlanEntry]

  private static let shown = 40
  private let entries: [String: CategoryEntry]

  init(_ report: ShopReport, _ text: PageText) {
    self.report = report
    self.text = text
    lines = report.purchases
    entries = Dictionary(report.categories.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private var total: Money { lines.amount }

  var lead: Phrase? {
    lines.isEmpty
      ? nil
      : "\(Phrase.counted(lines.count, "order")), \(text.money.exact(total)) in all; to be ordered on \(text.days.long(report.asOf.advanced(by: 1)))."
  }

  var content: Markup {
    if report.freshness.stock == nil {
      return missing(
        "No stock is known, so nothing can be said to run out and nothing is ordered.",
        "Import what is there:", command: "cardstock import stock FILE")
    }
    let offers =
      report.freshness.offers == 0
      ? missing(
        "No supplier's offer is known, so nothing can be ordered from anyone.", "Import offers:",
        command: "cardstock import offers FILE") : .nothing
    guard !lines.isEmpty else {
      return [offers, tag("p", ["class": "none"], text("Nothing needs to be ordered today."))]
    }
    return [offers, table]
  }

  private var table: Markup {
    let largest = lines.map(\.amount).max()?.value ?? 0
    let table = PageTable(
      caption: text("Orders to place, the most important category first"),
      columns: [
        .init(title: text("Category")), .init(title: text("Supplier")),
        .init(title: text("Quantity"), style: "n"), .init(title: text("Unit cost"), style: "n"),
        .init(title: text("Amount"), style: "n amt"), .init(title: text("Arrives")),
        .init(title: text("Why"), style: "wide"),
      ])
    return table.markup(
      lines.map { line in
        [
          text.name(line.category), line.supplier.map(text.name) ?? .text(Figure.unknown),
          .text(Figure.text(line.quantity)),
          .text(line.unitCost.map(text.money.exact) ?? Figure.unknown),
          [
            tag("data", ["value": Figures.text(line.amount)], .text(text.money.exact(line.amount))),
            bar(largest > 0 ? line.amount.value / largest : 0),
          ],
          line.arrival.map { text.day($0, text.days.long($0)) } ?? .text(Figure.unknown), why(line),
        ]
      },
      total: [
        text("In all"), .nothing, .text(Figure.text(lines.reduce(0) { $0 &+ $1.quantity })), .nothing,
        tag("data", ["value": Figures.text(total)], .text(text.money.exact(total))), .nothing, .nothing,
      ], showing: Self.shown, printed: true, more: { text("and \(Figure.text($0)) more") })
  }

  /// A line that is read in a glance, and the plan's own reason for who wants to check it.
  private func why(_ line: PlanEntry) -> Markup {
    [
      tag("span", [:], text(reason(line))), " ",
      line.reason.isEmpty
        ? .nothing : details(text("in figures"), tag("p", ["class": "reason"], text(line.reason))),
    ]
  }

  private func reason(_ line: PlanEntry) -> Phrase {
    guard line.action == .buy else { return "Owed to buyers who have paid" }
    guard let entry = entries[line.category], let stock = entry.stock, let onHand = stock.counted else {
      return "At or below its reorder point"
    }
    let daily = Figure.units(entry.outlook.week.expected / Double(max(1, entry.outlook.ahead.count)))
    if entry.status == .stockout { return "Out of stock; sells about \(daily) a day" }
    let cover = stock.daysOfCover.map { Figure.text($0, decimals: 1) } ?? Figure.unknown
    let inbound: Phrase = stock.inbound > .zero ? " and \(Figure.units(stock.inbound)) on the way" : .empty
    return
      "\(Figure.units(onHand)) in stock\(inbound), \(cover) days' worth; reorder point \(Figure.text(stock.reorderPoint))"
  }
}
