import Demand
import Wording

/// The head of the page: of which day it is, how fresh what is known is, and the key figures.
struct HeaderSection {
  private let report: ShopReport
  private let text: PageText

  init(_ report: ShopReport, _ text: PageText) {
    self.report = report
    self.text = text
  }

  func markup(linkingTo sections: [any PageSection]) -> Markup {
    tag(
      "header", ["class": "page"],
      tag("p", ["class": "eyebrow"], text("Supply report")),
      tag("h1", [:], text.day(report.asOf, text.days.full(report.asOf))),
      tag(
        "p", ["class": "lead"],
        text(
          "What is known at the end of this day; orders are placed on \(text.days.long(report.asOf.advanced(by: 1)))."
        )),
      FreshnessList(report, text).markup, KeyFigures(report, text).markup,
      tag(
        "nav", ["aria-label": text("Contents")],
        tag("ul", [:], sections.map { tag("li", [:], tag("a", ["href": "#" + $0.id], text($0.title))) })))
  }
}
