import Demand
import Wording

/// The figures that say in a glance how the day stands.
struct KeyFigures {
  private let report: ShopReport
  private let text: PageText

  init(_ report: ShopReport, _ text: PageText) {
    self.report = report
    self.text = text
  }

  var markup: Markup {
    tag(
      "dl", ["class": "cards"],
      [sales, expected, purchases, risk, capital, accuracy].compactMap { $0 })
  }

  private func card(_ name: Phrase, _ value: String, _ notes: [String], style: String? = nil) -> Markup {
    tag(
      "div", ["class": style.map { "card " + $0 } ?? "card"],
      tag("dt", [:], text(name)), tag("dd", ["class": "v"], .text(value)),
      .fragment(notes.map { tag("dd", [:], .text($0)) }))
  }

  private func change(_ old: Double?, _ new: Double, _ told: (String) -> Phrase) -> String? {
    old.flatMap { Figure.change(from: $0, to: new) }.map { text(told($0)) }
  }

  private var sales: Markup {
    let revenue = report.revenue
    guard revenue.lastWeek > .zero else {
      let last = report.shop.total(ofLast: 7) ?? 0
      let before = report.shop.wholeWeek(endingBefore: 7)
      return card(
        "Sold, last 7 days", text.compact.text(last),
        [text("in units"), change(before, last) { "\($0) on the 7 days before" }].compactMap(\.self))
    }
    return card(
      "Sold, last 7 days", text.money.compact(revenue.lastWeek.value),
      [
        change(revenue.weekBefore.value, revenue.lastWeek.value) { "\($0) on the 7 days before" },
        change(revenue.yearBefore?.value, revenue.lastWeek.value) { "\($0) on a year before" },
      ].compactMap(\.self))
  }

  private var expected: Markup {
    let last = report.shop.wholeWeek()
    let week = report.shop.week.expected
    return card(
      "Forecast, next 7 days", text.compact.text(week),
      [text("in units"), change(last, week) { "\($0) on the last 7 days" }].compactMap(\.self))
  }

  private var purchases: Markup {
    guard report.freshness.stock != nil else {
      return card("To buy today", Figure.unknown, [text("no stock is known")], style: "unknown")
    }
    let lines = report.purchases
    return card(
      "To buy today", lines.isEmpty ? text("nothing") : text.money.compact(lines.amount.value),
      lines.isEmpty ? [] : [text(Phrase.counted(lines.count, "order"))])
  }

  private var risk: Markup {
    guard report.freshness.stock != nil else {
      return card("Categories at risk", Figure.unknown, [text("no stock is known")], style: "unknown")
    }
    let atRisk = report.categories.filter(\.isAtRisk)
    let out = atRisk.count { $0.status == .stockout }
    return card(
      "Categories at risk", "\(atRisk.count)",
      atRisk.isEmpty
        ? [text("all above their reorder points")]
        : [
          out > 0 ? text("\(out) out of stock") : nil,
          atRisk.count > out ? text("\(atRisk.count - out) at or below the reorder point") : nil,
        ].compactMap(\.self),
      style: out > 0 ? "bad" : atRisk.isEmpty ? nil : "warn")
  }

  private var capital: Markup? {
    let all = ClassCapital(of: report.categories)
    guard all.counted > all.withoutCost else { return nil }
    return card(
      "Capital in stock", text.money.compact(all.value.value),
      [all.turnoverDays.map { text("turns over in \(Figure.text($0, decimals: 1)) days") }].compactMap(\.self)
    )
  }

  private var accuracy: Markup? {
    guard let error = report.accuracy.overall(\.forecast), let naive = report.accuracy.overall(\.naive) else {
      return nil
    }
    return card(
      "Forecast error", Figure.percent(error, decimals: 1),
      [
        text(
          "naive \(Figure.percent(naive, decimals: 1)), last \(Phrase.counted(report.accuracy.count, "week"))"
        )
      ])
  }
}
