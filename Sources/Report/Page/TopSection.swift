import Demand
import Wording

/// The categories that make most of the turnover.
struct TopSection: PageSection {
  static let count = 10

  let id = "top"
  let text: PageText
  private let report: ShopReport
  private let top: ArraySlice<CategoryEntry>

  init(_ report: ShopReport, _ text: PageText) {
    self.report = report
    self.text = text
    top = report.categories.prefix(Self.count)
  }

  var title: Phrase { hasAll ? "The largest categories" : "Top \(top.count) categories" }
  private var hasAll: Bool { top.count == report.categories.count }
  var lead: Phrase? {
    if hasAll { return nil }
    let share = Figure.percent(top.reduce(0) { $0 + $1.share })
    return "They make \(share) of the turnover of all \(report.categories.count) categories."
  }

  var content: Markup {
    let largest = top.map(\.share).max() ?? 0
    let table = PageTable(
      caption: text("The largest categories by turnover"),
      columns: [
        .init(title: text("Category")), .init(title: text("Turnover"), style: "n"),
        .init(title: text("Share"), style: "n sh"),
        .init(title: text("Trend"), note: text("4 weeks, 1 ahead"), style: "sp"),
        .init(title: text("Last 7 days"), note: text("on the 7 before"), style: "n"),
        .init(title: text("Next 7 days"), note: text("80% interval"), style: "n"),
        .init(title: text("Stock")),
      ])
    return table.markup(top.map { entry in row(entry, largest) })
  }

  private func row(_ entry: CategoryEntry, _ largest: Double) -> [Markup] {
    let chips = StatusChip(text: text)
    let figures = OutlookFigures(entry.outlook, text)
    return [
      [text.name(entry.name), " ", chips.markup(entry.group)],
      .text(entry.amount > .zero ? text.money.compact(entry.amount.value) : Figure.unknown),
      [.text(Figure.percent(entry.share, decimals: 1)), bar(largest > 0 ? entry.share / largest : 0)],
      Sparkline(outlook: entry.outlook, title: figures.sparkline(entry.name)).markup, figures.lastWeek,
      figures.nextWeek,
      [
        chips.markup(entry.status),
        cover(entry).map { [" ", tag("span", ["class": "dim whole"], text($0))] } ?? .nothing,
      ],
    ]
  }

  private func cover(_ entry: CategoryEntry) -> Phrase? {
    if case .unlimited = entry.stock?.onHand { return "unlimited" }
    return entry.stock?.daysOfCover.map { "\(Figure.text($0, decimals: 1)) d" }
  }
}
