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

    statistical is the forecast without overrides; override says which one changed it, who made it and why.
    --events-add and --promo ask what if, for one run.

    --by game, region or all forecasts groups that add up to the forecasts of the categories; the last column, own, is
    what the group's own history would have forecast. A game is the catalog's, else the one of an event whose name the
    category has in its own; a category of two games counts under both joined by +. Quantiles are the group's own.

    --left-out lists the days that taught nothing or less: sold out, without records, closed, or far above what is
    usual.

    --explain CATEGORY takes each day apart, a row a part: category, date, total, part, name, forecast, weight, units,
    running, wape, wape_all, note. The units of all rows of a date and total add up to the total, as they are printed;
    running is the sum so far. The totals are:

      regression            level, what an average weekday sold four weeks ago; the trend
                            since; weekday, season, day of the month; each event with
                            its days since the event's first; closures
      trees-on-regression   the regression, and what trees add to it
      statistical           the mixture: each model's weight x forecast
      forecast              statistical, and what an override adds

    A part of the regression is what the forecast has more with it and those before it than with those before it only.
    Rows without a total are the forecast and its quantiles. The note of an event says whose effect it is, as in events
    effects.

    The first rows, without a date, say why the weights are what they are: they would have made the errors of the mixture
    smallest over the weeks judged. wape is a model's error over these as a share of the units, wape_all the same over all
    categories that it forecasts.
    """,
  examples: [
    "the next 7 days": "cardstock forecast",
    "one game's": "cardstock forecast --category '原神*'",
    "two weeks, and a demand that is exceeded once in 50 days":
      "cardstock forecast --horizon 14 --quantiles 0.5,0.98",
    "the shop as a whole": "cardstock forecast --by all --format table",
    "days that were not learned from": "cardstock forecast --left-out",
    "why it is what it is": "cardstock forecast --explain 'Game Coins'",
    "what a promotion would do": "cardstock forecast --promo 'Game*:2026-09-22..2026-09-24'",
  ],
  takes: horizon, quantiles, categories, level, leftOut, explained, Adjustments.key, DataSource.key,
  OutputOptions.key
) { console, horizon, quantiles, categories, level, showsLeftOut, explained, adjustments, source, output in
  if explained != nil {
    guard level == .category, categories.isEmpty, !showsLeftOut else {
      throw UsageError("--explain tells of one category: leave out --by, --category and --left-out")
    }
  }
  // What a trained model has learned cannot be taken apart: that takes all models' past forecasts.
  let workspace = try source.open(console, adjustments: adjustments, usesModel: explained == nil)
  if showsLeftOut {
    guard level == .category else { throw UsageError("--left-out tells of categories: leave out --by") }
    return try writeLeftOutDays(of: workspace, matching: categories, to: output, console)
  }
  workspace.warnOfUnknownHolidays(daysAhead: horizon, console)
  workspace.noteProjections(daysAhead: horizon, console)
  workspace.warnOfIdleAdjustments(daysAhead: horizon, console)
  if let explained {
    let forecaster = Forecaster(
      workspace.history, calendar: workspace.calendar, horizon: horizon, workers: .threads)
    return try writeExplanation(
      of: explained, forecaster, in: workspace, quantiles: quantiles, to: output, console)
  }
  let forecaster = workspace.forecaster(horizon: horizon, console)
  let table = ForecastTable(level: level, quantiles: quantiles)
  // A person sees a row for each; programs, and whoever asks for a table, get a row for each day.
  let isOverview = output.isForScreen(console) && quantiles == .usual
  let overview = ForecastOverview(workspace, level, horizon: horizon, output.headers(on: console))
  guard level == .category else {
    let groups = try workspace.groupForecasts(level, of: forecaster, horizon: horizon)
    let wanted = try indices(of: groups.map(\.name), matching: categories, level)
    if isOverview, wanted.count > 1 {
      return try overview.write(wanted.map { .init(groups[$0]) }, to: output, console)
    }
    return try output.write(table.columns, to: console) { stream in
      for group in wanted { for row in table.rows(of: groups[group]) { try stream.append(row) } }
    }
  }
  let wanted = try indices(of: forecaster.categories, matching: categories, level)
  if isOverview, wanted.count > 1 {
    let rows = wanted.map { ForecastOverview.Row(workspace.overridden(forecaster.forecast(of: $0))) }
    return try overview.write(rows, to: output, console)
  }
  try output.write(table.columns, to: console) { stream in
    for category in wanted {
      let forecast = workspace.overridden(forecaster.forecast(of: category))
      for row in table.rows(of: forecast) { try stream.append(row) }
    }
  }
}

private let horizon = Key<Int>.option(
  "horizon", "DAYS", default: 7, where: .within(1...Forecaster.longestHorizon), "Days to forecast.")

private let quantiles = Key<Probabilities>.option(
  "quantiles", "LIST", default: .usual, "Probabilities of the quantiles to give.")

private let categories = Key<[String]>.repeated(
  "category", "GLOB", "Show only the categories, or what else --by asks for, that match.")

private let level = Key<ForecastLevel>.option("by", "LEVEL", default: .category, "What is forecast.")

private let leftOut = Key<Bool>.flag("left-out", "List the days that taught nothing or less instead.")

private let explained = Key<String?>.option(
  "explain", "CATEGORY", completing: .names("categories"), "Take each day of one category apart instead.")

/// All categories where no pattern is given.
func indices(
  of categories: [String], matching patterns: [String], _ level: ForecastLevel = .category
) throws -> [Int] {
  guard !patterns.isEmpty else { return Array(categories.indices) }
  let globs = patterns.map { Glob($0) }
  for glob in globs where !categories.contains(where: glob.matches) {
    throw UsageError.unknown(level.rawValue, glob.pattern, among: categories)
  }
  return categories.indices.filter { index in globs.contains { $0.matches(categories[index]) } }
}
