import Wording

/// The page: one HTML file that needs nothing else and asks for nothing.
package struct ReportPage {
  private let report: ShopReport
  private let text: PageText

  package init(of report: ShopReport, language: Language) {
    self.report = report
    text = PageText(language: language, currency: report.currency)
  }

  /// Of how many categories there is a chart, the largest ones.
  package static let charts = ForecastSection.charts

  /// The same values in the same language give the same bytes.
  package var bytes: [UInt8] { markup.document }

  private var sections: [any PageSection] {
    let sections: [(any PageSection)?] = [
      PurchaseSection(report, text), TopSection(report, text), ForecastSection(report, text),
      RiskSection(report, text), CapitalSection(report, text), RegionSection(report, text),
      OrderSection(report, text), AccuracySection(report, text), TailSection(report, text),
      OtherSection(report, text),
    ]
    return sections.compactMap(\.self)
  }

  private var markup: Markup {
    let sections = sections
    return tag(
      "html", ["lang": text.language == .zh ? "zh-CN" : "en"], head,
      tag(
        "body", [:],
        tag("a", ["class": "skip", "href": "#main"], text("Skip to the contents")),
        HeaderSection(report, text).markup(linkingTo: sections),
        tag("main", ["id": "main", "tabindex": "-1"], sections.map(\.markup)), footer,
        tag("script", [:], .verbatim(PageScript.source))))
  }

  private var head: Markup {
    let title: String = text("Supply report, \(text.days.full(report.asOf))")
    return tag(
      "head", [:], tag("meta", ["charset": "utf-8"]),
      tag("meta", ["http-equiv": "Content-Security-Policy", "content": PageScript.policy]),
      tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      tag("meta", ["name": "color-scheme", "content": "light dark"]),
      tag("meta", ["name": "referrer", "content": "no-referrer"]),
      tag("meta", ["name": "robots", "content": "noindex"]),
      tag("title", [:], .text(title)), tag("style", [:], .verbatim(StyleSheet.source)))
  }

  private var footer: Markup {
    tag(
      "footer", [:],
      tag(
        "p", [:],
        text(
          "Made by cardstock from what is known at the end of \(report.asOf). The same data give the same page, to the byte; it loads nothing and sends nothing."
        )))
  }
}
