import Demand
import Wording

/// What will sell: the shop, and the largest categories.
struct ForecastSection: PageSection {
  let id = "forecast"
  let title: Phrase = "Forecast"
  let lead: Phrase? =
    "Four weeks that are known and the seven days to come. Eight days of ten are expected to fall into the shaded interval."
  let text: PageText
  private let report: ShopReport
  private let largest: ArraySlice<CategoryEntry>

  /// Categories that have a chart of their own: as many as fill rows of two or three.
  static let charts = 12

  init(_ report: ShopReport, _ text: PageText) {
    self.report = report
    self.text = text
    largest = report.categories.prefix(Self.charts)
  }

  var content: Markup {
    [
      key, shop,
      tag("h3", [:], text("The largest categories")),
      tag(
        "div", ["class": "multiples"],
        largest.enumerated().map { number, entry in
          ChartFigure(entry.outlook, id: "c\(number)", text).markup(name: entry.name)
        }),
    ]
  }

  private var shop: Markup {
    ChartFigure(report.shop, id: "shop", text).markup(title: "The shop as a whole", isWide: true)
  }

  /// Which line is which.
  private var key: Markup {
    let hasBefore = report.shop.before.contains { $0 != nil }
    return tag(
      "ul", ["class": "key", "aria-label": text("Key")],
      [
        entry("k-sold", "sold"), entry("k-ahead", "forecast, with the 80% interval"),
        hasBefore ? entry("k-before", "same weekday a year before") : .nothing, entry("k-we", "weekend"),
      ] + eventKeys)
  }

  private var eventKeys: [Markup] {
    let outlooks = [report.shop] + largest.map(\.outlook)
    let shown = Set(outlooks.flatMap { $0.events.map { EventMark($0.kind) } })
    return EventMark.allCases.filter(shown.contains).map { mark in
      tag("li", [:], mark.icon(named: text(mark.name)), text(mark.name))
    }
  }

  private func entry(_ style: String, _ name: Phrase) -> Markup {
    tag("li", [:], tag("span", ["class": "swatch " + style, "aria-hidden": "true"]), text(name))
  }
}
