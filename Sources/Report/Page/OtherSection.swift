import Demand
import Wording

/// The categories that have no chart of their own: a line each, which a box filters.
struct OtherSection: PageSection {
  let id = "others"
  let title: Phrase = "All other categories"
  let text: PageText
  private let entries: ArraySlice<CategoryEntry>

  /// Beyond these a page is too long to look at and too large to send.
  static let most = 1000
  /// As many are open to be read at once.
  private static let mostOpen = 60

  /// Nil where every category has a chart.
  init?(_ report: ShopReport, _ text: PageText) {
    self.text = text
    entries = report.categories.dropFirst(ForecastSection.charts)
    if entries.isEmpty { return nil }
  }

  var lead: Phrase? { "What sold and what is expected, the largest by turnover first." }

  var content: Markup {
    let shown = entries.prefix(Self.most)
    return [
      shown.count < entries.count ? cut(entries.count - shown.count) : .nothing,
      tag(
        "details", ["class": "more", "open": shown.count <= Self.mostOpen ? "" : nil],
        tag("summary", [:], text("\(Figure.text(shown.count)) categories")), filter(shown.count),
        table(shown)),
    ]
  }

  private func table(_ shown: ArraySlice<CategoryEntry>) -> Markup {
    tag(
      "table", ["class": "list", "id": "list"],
      tag("caption", ["class": "sr"], text("Sales and forecast of the other categories")),
      tag(
        "thead", [:],
        tag(
          "tr", [:], head("Category"), head("Class", "hide"),
          head("Trend", "sp", note: "4 weeks, 1 ahead"),
          head("Last 7 days", "n hide", note: "on the 7 before"),
          head("Next 7 days", "n", note: "80% interval"), head("Stock"))),
      tag("tbody", [:], shown.map(row)))
  }

  private func head(_ title: Phrase, _ style: String? = nil, note: Phrase? = nil) -> Markup {
    tag(
      "th", ["scope": "col", "class": style], text(title),
      note.map { tag("small", [:], text($0)) } ?? .nothing)
  }

  private func cut(_ count: Int) -> Markup {
    text.cut(
      "The \(Self.most) largest are listed; \(Figure.text(count)) more are not, to keep the page small. All of them:",
      command: "cardstock forecast")
  }

  /// Shown by the script that makes it work.
  private func filter(_ count: Int) -> Markup {
    tag(
      "div", ["class": "filter", "hidden": ""],
      tag("label", ["for": "q"], text("Filter by name")),
      tag(
        "input",
        ["id": "q", "type": "search", "autocomplete": "off", "spellcheck": "false", "aria-controls": "list"]),
      tag(
        "output", ["for": "q", "id": "qn", "aria-live": "polite", "data-all": "\(count)"], .text("\(count)")),
      tag("span", [:], text("shown")))
  }

  private func row(_ entry: CategoryEntry) -> Markup {
    let figures = OutlookFigures(entry.outlook, text)
    let chips = StatusChip(text: text)
    return tag(
      "tr", [:], tag("th", ["scope": "row"], text.name(entry.name)),
      tag("td", ["class": "hide"], chips.markup(entry.group)),
      tag(
        "td", ["class": "sp"], Sparkline(outlook: entry.outlook, title: figures.sparkline(entry.name)).markup),
      tag("td", ["class": "n hide"], figures.lastWeek), tag("td", ["class": "n"], figures.nextWeek),
      tag("td", [:], chips.markup(entry.status)))
  }
}
