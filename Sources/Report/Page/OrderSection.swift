import Demand
import Wording

/// What orders are worth, and how many buyers come back.
struct OrderSection: PageSection {
  let id = "orders"
  let title: Phrase = "Average order value and repeat rate"
  let text: PageText
  private let orders: OrderFigures?

  init(_ report: ShopReport, _ text: PageText) {
    self.text = text
    orders = report.orders
  }

  var lead: Phrase? {
    orders == nil ? nil : "The last thirteen weeks, week by week, of sales with an order number."
  }

  var content: Markup {
    guard let orders else {
      return missing(
        "No sale of the last thirteen weeks has an order number.", "Import order lines, with a column order:",
        command: "cardstock import sales FILE")
    }
    return tag("div", ["class": "multiples pair"], [value(orders), repeats(orders)])
  }

  private func value(_ orders: OrderFigures) -> Markup {
    let whole = orders.whole.averageValue
    let text = text
    return figure(
      "Average order value", whole.map { text.money.exact(Money(minorUnits: Int64(($0 * 100).rounded()))) },
      "\(Figure.text(orders.whole.orders)) orders in thirteen weeks",
      WeeklyChart(
        lines: [
          .init(name: text("last week"), style: "sold", values: orders.weeks.map(\.averageValue))
        ],
        weeks: orders.weeks.map(\.firstDay), title: text("Average order value by week"),
        summary: text("Money taken over orders, of each of the last thirteen weeks."),
        unit: text("per order"), id: "aov",
        text: text, tick: { text.money.tick($0, of: $1) },
        told: { text.money.exact(Money(minorUnits: Int64(($0 * 100).rounded()))) }))
  }

  private func repeats(_ orders: OrderFigures) -> Markup {
    guard orders.knowsBuyers else {
      return missing(
        "The sales do not tell buyers apart, so nobody can say who came back.",
        "Import order lines with a column customer (it is kept as a keyed hash):",
        command: "cardstock import sales FILE")
    }
    let text = text
    return figure(
      "Repeat rate", orders.whole.repeatRate.map { Figure.percent($0, decimals: 1) },
      "of \(Figure.text(orders.whole.buyers)) buyers in thirteen weeks had bought on an earlier day",
      WeeklyChart(
        lines: [.init(name: text("last week"), style: "ahead", values: orders.weeks.map(\.repeatRate))],
        weeks: orders.weeks.map(\.firstDay), title: text("Repeat rate by week"),
        summary: text("The share of each week's buyers who had bought on an earlier day."),
        unit: text("of buyers"),
        id: "rep", text: text, tick: { Figure.percent($0, decimals: $1.step < 0.01 ? 1 : 0) },
        told: { Figure.percent($0, decimals: 1) }))
  }

  private func figure(_ name: Phrase, _ value: String?, _ note: Phrase, _ chart: WeeklyChart) -> Markup {
    tag(
      "figure", [:],
      tag(
        "figcaption", [:], tag("h3", [:], text(name)),
        tag("p", ["class": "week"], tag("b", [:], .text(value ?? Figure.unknown)), " ", text(note))),
      chart.markup, details(text("as a table"), chart.table))
  }
}
