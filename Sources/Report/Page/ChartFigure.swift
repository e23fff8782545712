import Demand
import Wording

/// A chart with its heading, its week in figures, what is coming, and the same days as a table.
struct ChartFigure {
  private let outlook: Outlook
  private let id: String
  private let text: PageText

  init(_ outlook: Outlook, id: String, _ text: PageText) {
    self.outlook = outlook
    self.id = id
    self.text = text
  }

  func markup(name: String) -> Markup {
    markup(heading: tag("h4", [:], text.name(name)), title: ShortName.text(name), isWide: false)
  }

  func markup(title: Phrase, isWide: Bool) -> Markup {
    markup(heading: tag("h3", [:], text(title)), title: text(title), isWide: isWide)
  }

  private func markup(heading: Markup, title: String, isWide: Bool) -> Markup {
    let narrow = DemandChart(outlook, title: title, id: id, size: .narrow, text).markup
    return tag(
      "figure", ["class": isWide ? "full" : nil],
      tag("figcaption", [:], heading, tag("p", ["class": "week"], week)),
      isWide
        ? [
          tag(
            "div", ["class": "on-wide"],
            DemandChart(outlook, title: title, id: id + "w", size: .wide, text).markup),
          tag("div", ["class": "on-narrow"], narrow),
        ] : narrow,
      isWide ? coming : .nothing, details(text("as a table"), table(title)))
  }

  private var week: Markup {
    let figures = OutlookFigures(outlook, text)
    let change = outlook.wholeWeek().flatMap { Figure.change(from: $0, to: outlook.week.expected) }
    let notes: [String] = [
      figures.interval.map { text("80% interval \($0)") },
      change.map { text("\($0) on the last 7 days") },
    ].compactMap(\.self)
    return [
      tag("b", [:], .text(Figure.units(outlook.week.expected))), " ", text("in the next 7 days"),
      tag("small", [:], .text(notes.joined(separator: " · "))),
    ]
  }

  /// What the days ahead hold.
  private var coming: Markup {
    let events = outlook.events.filter { $0.days.upperBound > outlook.asOf }
    guard !events.isEmpty else { return .nothing }
    return tag(
      "div", ["class": "coming"], tag("h4", [:], text("Coming up")),
      tag("ul", [:], events.map { tag("li", [:], EventWords.item($0, text)) }))
  }

  private func table(_ title: String) -> Markup {
    let hasBefore = !outlook.before.isEmpty
    let heads: [Phrase] =
      ["Day", "Sold", "Forecast", "80% from", "80% to"] + (hasBefore ? ["A year before"] : []) + ["Events"]
    return figureTable(
      title, head: heads.map { text($0) }, texts: 1,
      rows: outlook.days.enumerated().map { row($0, $1, hasBefore) })
  }

  private func row(_ index: Int, _ day: Day, _ hasBefore: Bool) -> [Markup] {
    let sold = index < outlook.sold.count ? outlook.sold[index] : nil
    let place = index - Outlook.pastDays
    let step = outlook.ahead.indices.contains(place) ? outlook.ahead[place] : nil
    let before = hasBefore && index < outlook.before.count ? outlook.before[index] : nil
    let events = outlook.events.filter { $0.days.contains(day) }.map { EventWords.name($0, text) }
    let cells = [sold, step?.expected, step?.low, step?.high] + (hasBefore ? [before] : [])
    return [tag("th", ["scope": "row"], text.day(day, text.days.long(day)))]
      + cells.map { tag("td", ["class": "n"], .text($0.map { Figure.units($0) } ?? "")) }
      + [tag("td", [:], .text(events.joined(separator: text("; "))))]
  }
}
