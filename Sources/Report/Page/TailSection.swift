import Demand
import Replenishment
import Wording

/// What is bought when it is sold, and what buyers are to be told.
struct TailSection: PageSection {
  let id = "presale"
  let title: Phrase = "Long-tail presales"
  let text: PageText
  private let report: ShopReport
  private let lines: [PlanEntry]

  private static let most = 500
  private static let shown = 30

  init(_ report: ShopReport, _ text: PageText) {
    self.report = report
    self.text = text
    // By how long buyers wait, then as in the plan.
    lines = report.plan.filter { $0.action == .justInTime || $0.action == .presale }
      .sorted { ($0.daysToTell ?? 0) < ($1.daysToTell ?? 0) }
  }

  var lead: Phrase? {
    lines.isEmpty ? nil : "Sold first and bought then: tell buyers the delivery time before they pay."
  }

  var content: Markup {
    guard !lines.isEmpty else {
      return report.freshness.offers == 0
        ? missing(
          "No supplier's offer is known, so nobody can say how long buyers would wait.", "Import offers:",
          command: "cardstock import offers FILE")
        : tag("p", ["class": "none"], text("No category is sold ahead today."))
    }
    let table = PageTable(
      caption: text("Delivery times to tell, the shortest first"),
      columns: [
        .init(title: text("Category")), .init(title: text("Tell buyers")), .init(title: text("How")),
        .init(title: text("Supplier")), .init(title: text("Price"), style: "n"),
        .init(title: text("Unit cost"), style: "n"),
      ] + (owes ? [.init(title: text("Owed"), style: "n")] : []) + [.init(title: text("Why"), style: "why")])
    return [
      lines.count > Self.most
        ? text.cut("The first \(Self.most) are shown; all of them:", command: "cardstock plan") : .nothing,
      table.markup(
        lines.prefix(Self.most).map(row), showing: Self.shown, more: { text("and \(Figure.text($0)) more") }),
    ]
  }

  /// Whether buyers have paid for anything that is not there.
  private var owes: Bool { lines.contains { $0.quantity > 0 } }

  private func row(_ line: PlanEntry) -> [Markup] {
    [
      text.name(line.category), tag("b", [:], text(told(line.daysToTell))),
      StatusChip(text: text).markup(line.action),
      line.supplier.map(text.name) ?? .text(Figure.unknown),
      .text(line.price.map(text.money.exact) ?? Figure.unknown),
      .text(line.unitCost.map(text.money.exact) ?? Figure.unknown),
    ] + (owes ? [.text(line.quantity > 0 ? Figure.text(line.quantity) : Figure.unknown)] : [])
      + [details(text("in figures"), tag("p", ["class": "reason"], text(line.reason)))]
  }

  private func told(_ days: Int?) -> Phrase {
    guard let days else { return Phrase(verbatim: Figure.unknown) }
    return days == 0 ? "immediately" : "in \(Phrase.counted(days, "day"))"
  }
}
