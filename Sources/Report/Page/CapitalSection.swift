import Demand
import Replenishment
import Wording

/// What the stock is worth and how fast it turns over, by class.
struct CapitalSection: PageSection {
  let id = "capital"
  let title: Phrase = "Turnover and capital"
  let text: PageText
  private let report: ShopReport
  private let stocked: [CategoryEntry]

  init(_ report: ShopReport, _ text: PageText) {
    self.report = report
    self.text = text
    stocked = report.categories.filter { $0.stock?.counted != nil }
  }

  var lead: Phrase? {
    stocked.isEmpty
      ? nil : "Stock at cost, and the days it lasts at the rate of the last four weeks' sales, both at cost."
  }

  var content: Markup {
    guard !stocked.isEmpty else {
      return missing(
        "No counted stock is known, so there is no capital to show.", "Import what is there:",
        command: "cardstock import stock FILE")
    }
    let all = ClassCapital(of: stocked)
    return [all.withoutCost > 0 ? withoutCost(all) : .nothing, table(all), largest(all)]
  }

  private func withoutCost(_ all: ClassCapital) -> Markup {
    missing(
      "\(Phrase.counted(all.withoutCost, "category", plural: "categories")) without a known unit cost: left out of the amounts.",
      "A column unit_cost in the stock, or an offer, gives it:", command: "cardstock import offers FILE")
  }

  private func table(_ all: ClassCapital) -> Markup {
    let table = PageTable(
      caption: text("Stock by class"),
      columns: [
        .init(title: text("Class")), .init(title: text("Categories"), style: "n"),
        .init(title: text("Units"), style: "n"), .init(title: text("Stock value"), style: "n"),
        .init(title: text("Share of capital"), style: "n sh"),
        .init(title: text("Days of turnover"), style: "n"),
        .init(title: text("Overstocked"), style: "n"),
      ])
    let rows = [Segment.Group.core, .longTail].map { group -> [Markup] in
      let own = stocked.filter { $0.group == group }
      return [StatusChip(text: text).markup(group)] + cells(ClassCapital(of: own), all, own, isPart: true)
    }
    return table.markup(rows, total: [text("In all")] + cells(all, all, stocked, isPart: false))
  }

  private func cells(
    _ capital: ClassCapital, _ all: ClassCapital, _ own: [CategoryEntry], isPart: Bool
  ) -> [Markup] {
    let share = all.value > .zero ? capital.value.value / all.value.value : 0
    return [
      .text(Figure.text(capital.counted)), .text(Figure.units(capital.units)),
      tag("data", ["value": Figures.text(capital.value)], .text(text.money.whole(capital.value))),
      [.text(Figure.percent(share, decimals: 1)), isPart ? bar(share) : .nothing],
      .text(capital.turnoverDays.map { Figure.text($0, decimals: 1) } ?? Figure.unknown),
      .text(Figure.text(own.count { $0.status == .excess })),
    ]
  }

  /// Where most of the money lies.
  private func largest(_ all: ClassCapital) -> Markup {
    let ranked = stocked.compactMap { entry in entry.stockValue.map { (entry, $0) } }
      .filter { $0.1 > .zero }.sorted { $0.1 > $1.1 }.prefix(5)
    guard let most = ranked.first?.1 else { return .nothing }
    let table = PageTable(
      caption: text("Where most of the capital lies"),
      columns: [
        .init(title: text("Category")),
        .init(title: text("Stock value"), style: "n amt"),
        .init(title: text("Days of cover"), style: "n"), .init(title: text("Status")),
      ])
    return table.markup(
      ranked.map { entry, value in
        [
          [text.name(entry.name), " ", StatusChip(text: text).markup(entry.group)],
          [.text(text.money.whole(value)), bar(value.value / most.value)],
          .text(text.cover(entry.stock?.daysOfCover)),
          StatusChip(text: text).markup(entry.status),
        ]
      })
  }
}
