import Demand
import Forecasting
import Replenishment
import Wording

/// All steps from a category's sales to its line of the plan.
struct CategoryStory {
  let steps: [ExplainedStep]

  init(
    of review: CategoryReview, _ lines: [PurchaseLine], _ segment: Segment?, _ workspace: Workspace
  ) {
    let category = review.situation.category
    let series = workspace.history.series.first { $0.category == category }
    let events = workspace.calendar.events.filter { workspace.calendar.concerns($0, category) }
    steps =
      (series.map(Self.sales) ?? []) + (segment.map(Self.segment) ?? [])
      + Self.forecast(review, events) + review.explanation(endingIn: lines)
  }

  private static let daysOfSales = 7

  private static func sales(of series: DailySeries) -> [ExplainedStep] {
    let last = series.last(daysOfSales)
    let total: Phrase = "last \(last.count) days"
    let days = last.map { index in
      ExplainedStep(
        .sales, Phrase(verbatim: series.start.advanced(by: index).description), .units(series.units[index]),
        total: total,
        note: note(of: series.observation[index]))
    }
    let sum = last.reduce(0) { $0 + (series.units[$1] * 1000).rounded() / 1000 }
    return [ExplainedStep(.sales, "first sale", note: Phrase(verbatim: series.start.description))] + days
      + [ExplainedStep(.sales, total, .units(sum))]
  }

  private static func note(of observation: DailySeries.Observation) -> Phrase {
    switch observation {
    case .demand: .empty
    case .soldOut: "sold out: demand was at least this"
    case .noRecords: "no records"
    case .unfinished: "the records end before the day does"
    }
  }

  private static func segment(_ segment: Segment) -> [ExplainedStep] {
    [
      ExplainedStep(.segment, "class", note: "\(Phrase(word: segment.group.rawValue)): \(segment.reason)"),
      ExplainedStep(.segment, "demand", note: Phrase(word: segment.pattern.kind.rawValue)),
      ExplainedStep(.segment, "lifecycle", note: Phrase(word: segment.lifeCycle.rawValue)),
      ExplainedStep(.segment, "share", .share(segment.share), note: "of turnover"),
    ]
  }

  /// The days that an order of today is to serve, at least a week.
  private static func forecast(_ review: CategoryReview, _ events: [Event]) -> [ExplainedStep] {
    let forecast = review.situation.forecast
    let interval = review.policy?.interval
    let reach = Int((interval?.meanDays ?? 0).rounded(.up)) + (review.policy?.orderCycle ?? 0)
    let total: Phrase = "next \(min(forecast.horizon, max(7, reach))) days"
    var (sum, shown) = (0.0, 0.0)
    let days = (0..<min(forecast.horizon, max(7, reach))).map { index -> ExplainedStep in
      let day = forecast.origin.advanced(by: index + 1)
      sum += forecast.expected[index]
      // The difference of the rounded sums, so that what is printed adds up.
      let units = (sum * 1000).rounded() / 1000 - shown
      shown += units
      let quantiles = [0.1, 0.9].map { Figures.text(forecast.daily[index].quantile($0)) }
      let names = events.filter { $0.days.contains(day) }.map(\.title)
      return ExplainedStep(
        .forecast, Phrase(verbatim: day.description), .units(units), total: total,
        note: ([Phrase(verbatim: "q10 \(quantiles[0]), q90 \(quantiles[1])")] + names).joined(separator: "; ")
      )
    }
    return days + [ExplainedStep(.forecast, total, .units(shown), note: forecast.reason)]
  }
}
