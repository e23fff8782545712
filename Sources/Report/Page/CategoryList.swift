import Demand
import Wording

/// The categories that have no chart of their own: a line each, which a box filters.
struct CategoryList {
  /// Beyond these a page is too long to look at and too large to send.
  static let most = 1000

  private let entries: [CategoryEntry]
  private let text: PageText

  init(_ entries: [CategoryEntry], _ text: PageText) {
    self.entries = entries
    self.text = text
  }

  var markup: Markup {
    guard !entries.isEmpty else { return .nothing }
    let shown = entries.prefix(Self.most)
    return [
      tag("h3", [:], text("All other categories")),
      shown.count < entries.count ? cut(entries.count - shown.count) : .nothing,
      filter(shown.count),
      tag(
        "table", ["class": "list", "id": "list"],
        tag("caption", ["class": "sr"], text("Sales and forecast of the other categories")),
        tag(
          "thead", [:],
          tag(
            "tr", [:], head("Category"), head("Class", "hide"), head("Four weeks, and the next", "sp"),
            head("Last 7 days", "n hide"), head("Next 7 days", "n"), head("Stock"))),
        tag("tbody", [:], shown.map(row))),
    ]
  }

  private func head(_ title: Phrase, _ style: String? = nil) -> Markup {
    tag("th", ["scope": "col", "class": style], text(title))
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
