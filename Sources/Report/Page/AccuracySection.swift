import Wording

/// How far the forecasts of the last weeks were off, and what they added to naive ones.
struct AccuracySection: PageSection {
  let id = "accuracy"
  let title: Phrase = "Forecast accuracy"
  let text: PageText
  private let weeks: [WeekAccuracy]

  init(_ report: ShopReport, _ text: PageText) {
    self.text = text
    weeks = report.accuracy
  }

  var lead: Phrase? {
    weeks.isEmpty
      ? nil
      : "WAPE: absolute errors by day and category, as a share of what sold. Each week was forecast from what was known before it. Naive is the last same weekday."
  }

  var content: Markup {
    guard let error = weeks.overall(\.forecast), let naive = weeks.overall(\.naive) else {
      return missing("The history is too short to forecast past weeks: six weeks of sales show the first.")
    }
    let added = naive - error
    let text = text
    let hasOverrides = weeks.contains { $0.overridden != nil }
    let chart = WeeklyChart(
      lines: [
        .init(name: text("naive"), style: "before", values: weeks.map(\.naive)),
        .init(name: text("forecast"), style: "ahead", values: weeks.map(\.forecast)),
      ]
        + (hasOverrides
          ? [.init(name: text("overridden"), style: "sold", values: weeks.map(\.overridden))] : []),
      weeks: weeks.map(\.firstDay), title: text("Forecast error by week"),
      summary: text(
        "WAPE \(Figure.percent(error, decimals: 1)) against \(Figure.percent(naive, decimals: 1)) of the naive forecast."
      ),
      unit: text("WAPE"), id: "acc", text: text, tick: { value, _ in Figure.percent(value) },
      told: { Figure.percent($0, decimals: 1) })
    return tag(
      "figure", ["class": "beside"],
      tag(
        "figcaption", [:],
        tag(
          "p", ["class": "week"], tag("b", [:], .text(Figure.percent(error, decimals: 1))), " ",
          text(
            "error over \(Phrase.counted(weeks.count, "week")), naive \(Figure.percent(naive, decimals: 1)):"),
          " ",
          tag("b", [:], text(verdict(added))))),
      chart.markup, chart.table)
  }

  private func verdict(_ added: Double) -> Phrase {
    let points = Figure.text(abs(added) * 100, decimals: 1)
    return added >= 0
      ? "the forecast took \(points) points off the error" : "the forecast added \(points) points of error"
  }
}
