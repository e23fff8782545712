import Demand

/// How the forecast of one category came about.
package struct ForecastExplanation: Sendable {
  package let category: String
  /// The days from its first sale to the end of what is known.
  package let history: ClosedRange<Day>
  /// The first days of the weeks by which the models are judged, those before the category began left out.
  package let judgedWeeks: [Day]
  package let models: [ModelRecord]
  package let days: [ExplainedDay]
}

/// The forecast of a day, taken apart.
package struct ExplainedDay: Sendable {
  package let day: Day
  /// `regression`, where there is one; what stands on it; `statistical`, which is the mixture of the models.
  package let sums: [SumOfParts]
}
