import Demand
import Replenishment
import Wording

/// The categories that have run out, are due, or will run out within days.
struct RiskSection: PageSection {
  let id = "risk"
  let title: Phrase = "Categories at risk"
  let text: PageText
  private let report: ShopReport
  private let atRisk: [CategoryEntry]
  /// Above their reorder points, and expected to run out within two weeks: the soonest.
  private let next: [CategoryEntry]

  private static let shown = 30
  private static let mostNext = 8
  private static let daysShown = 14.0

  init(_ report: ShopReport, _ text: PageText) {
    self.report = report
    self.text = text
    let kept = report.categories.filter { $0.stock?.counted != nil }
    atRisk = Self.soonest(kept.filter(\.isAtRisk))
    next = Array(
      Self.soonest(
        kept.filter { !$0.isAtRisk && $0.group == .core && ($0.stock?.daysOfCover ?? 99) <= Self.daysShown }
      ).prefix(Self.mostNext))
  }

  private static func soonest(_ entries: [CategoryEntry]) -> [CategoryEntry] {
    entries.sorted { ($0.stock?.daysOfCover ?? 999) < ($1.stock?.daysOfCover ?? 999) }
  }

  var lead: Phrase? {
    report.freshness.stock == nil
      ? nil
      : "Days of cover: how long the stock lasts at the sales expected. The bar is fourteen days long; the mark is the lead time of an order of today."
  }

  var content: Markup {
    guard report.freshness.stock != nil else {
      return missing(
        "No stock is known, so nobody can say what is about to run out.", "Import what is there:",
        command: "cardstock import stock FILE")
    }
    return [
      atRisk.isEmpty
        ? tag("p", ["class": "none"], text("No category is out of stock or below its reorder point."))
        : table(text("Out of stock, or at or below the reorder point"), atRisk),
      next.isEmpty
        ? .nothing
        : [
          tag("h3", [:], text("Next in line")),
          table(text("Above their reorder points, the soonest to run out first"), next),
        ],
    ]
  }

  private func table(_ caption: String, _ entries: [CategoryEntry]) -> Markup {
    let table = PageTable(
      caption: caption,
      columns: [
        .init(title: text("Category")), .init(title: text("Status")),
        .init(title: text("On hand"), style: "n"),
        .init(title: text("On the way"), style: "n"), .init(title: text("Reorder point"), style: "n"),
        .init(title: text("Days of cover"), style: "n cover"), .init(title: text("Runs out")),
        .init(title: text("Order"), style: "wide"),
      ])
    let ordered = Dictionary(
      report.purchases.map { ($0.category, $0) }, uniquingKeysWith: { first, _ in first })
    return table.markup(
      entries.map { row($0, ordered[$0.name]) }, showing: Self.shown,
      more: { text("and \(Figure.text($0)) more") })
  }

  private func row(_ entry: CategoryEntry, _ order: PlanEntry?) -> [Markup] {
    let stock = entry.stock
    return [
      text.name(entry.name), StatusChip(text: text).markup(entry.status),
      .text(stock?.counted.map { Figure.units($0) } ?? Figure.unknown),
      .text(stock.map { Figure.units($0.inbound) } ?? Figure.unknown),
      .text(stock.map { Figure.text($0.reorderPoint) } ?? Figure.unknown),
      [
        .text(text.cover(stock?.daysOfCover)),
        cover(stock?.daysOfCover, entry.leadTimeDays),
      ],
      stock?.stockoutDay.map { text.day($0, text.days.long($0)) } ?? .text(Figure.unknown),
      order.flatMap { order in
        order.arrival.map { text("\(Figure.text(order.quantity)) arrive \(text.days.short($0))") }
      } ?? text(entry.isAtRisk ? "none: no offer in time" : "none yet"),
    ]
  }

  private func cover(_ days: Double?, _ leadTime: Double) -> Markup {
    let share = { (days: Double) in Coordinate.text(min(max(days / Self.daysShown, 0), 1) * 100) }
    return tag(
      "span", ["class": "bar ruler", "aria-hidden": "true"],
      tag("i", ["style": "width:\(share(days ?? Self.daysShown))%"]),
      tag("u", ["style": "left:\(share(leadTime))%"]))
  }
}
