import Demand
import Forecasting
import Tabular
import Terminal

/// `cardstock forecast`: the demand of the days to come.
let forecastCommand = Command(
  "forecast", "Forecast each category's demand, day by day.",
  discussion: """
    Models that know the weekday, the season, holidays, game updates and promotions are mixed by what each has
    earned on the category's own recent weeks. q10 and q90 are the demands that are fallen short of, and
    exceeded, on one day in ten, by the errors of past forecasts.
    """,
  examples: [
    "the next 7 days": "cardstock forecast",
    "one game's": "cardstock forecast --category '原神*'",
    "two weeks, and a demand that is exceeded once in 50 days":
      "cardstock forecast --horizon 14 --quantiles 0.5,0.98",
  ],
  takes: horizon, quantiles, categories, DataSource.key, OutputOptions.key
) { console, horizon, quantiles, categories, source, output in
  let workspace = try source.open(console)
  workspace.warnOfUnknownHolidays(daysAhead: horizon, console)
  workspace.noteProjections(daysAhead: horizon, console)
  let forecaster = Forecaster(workspace.history, calendar: workspace.calendar, horizon: horizon)
  let columns = [Column("category"), Column("date", .date), Column("forecast", .number)]
  let quantileColumns = quantiles.columnNames.map { Column($0, .number) }
  let wanted = try indices(of: forecaster.categories, matching: categories)
  try output.write(columns + quantileColumns, to: console) { table in
    for category in wanted {
      for cells in rows(of: forecaster.forecast(of: category), quantiles) { try table.append(cells) }
    }
  }
}

private let horizon = Key<Int>.option(
  "horizon", "DAYS", default: 7, where: .within(1...Forecaster.longestHorizon), "Days to forecast.")

private let quantiles = Key<Probabilities>.option(
  "quantiles", "LIST", default: .usual, "Probabilities of the quantiles to give.")

private let categories = Key<[String]>.repeated(
  "category", "GLOB", "Show only the categories that match.")

/// All categories where no pattern is given.
private func indices(of categories: [String], matching patterns: [String]) throws -> [Int] {
  guard !patterns.isEmpty else { return Array(categories.indices) }
  let globs = patterns.map { Glob($0) }
  for glob in globs where !categories.contains(where: glob.matches) {
    throw UsageError.unknown("category", glob.pattern, among: categories)
  }
  return categories.indices.filter { index in globs.contains { $0.matches(categories[index]) } }
}

private func rows(of forecast: CategoryForecast, _ quantiles: Probabilities) -> [[Cell]] {
  forecast.expected.indices.map { step in
    let distribution = forecast.daily[step]
    return [
      .text(forecast.category), .day(forecast.origin.advanced(by: step + 1)),
      .expected(forecast.expected[step]),
    ] + quantiles.values.map { .expected(distribution.quantile($0)) }
  }
}
