import Demand
import Forecasting
import Terminal

/// Writes the forecast of one category, taken apart.
func writeExplanation(
  of category: String, _ forecaster: Forecaster, in workspace: Workspace, quantiles: Probabilities,
  to output: OutputOptions, _ console: Console
) throws {
  guard let number = forecaster.categories.firstIndex(of: category) else {
    throw UsageError.unknown("category", category, among: forecaster.categories)
  }
  let table = ExplanationTable(quantiles: quantiles)
  let explainer = ForecastExplainer(forecaster, calendar: workspace.calendar, workers: .threads)
  let leftOut = LeftOutDay.all(of: workspace.history, calendar: workspace.calendar)
  let rows = table.rows(
    of: explainer.explanation(of: number), workspace.overridden(forecaster.forecast(of: number)),
    leftOut: leftOut.first { $0.category == category }?.days ?? [])
  try output.write(table.columns, to: console) { stream in
    for row in rows { try stream.append(row) }
  }
}
