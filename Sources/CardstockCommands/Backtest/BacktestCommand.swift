import Demand
import Forecasting
import Tabular
import Terminal
import Wording

/// `cardstock backtest`: what the models would have forecast, against what then sold.
let backtestCommand = Command(
  "backtest", "Measure the forecast on past weeks.",
  discussion: """
    An origin is the last day known; the last origin leaves exactly the horizon of sales after it, earlier ones lie
    every stride days before. Nothing after an origin is known when its forecast is made. The row cardstock is the
    mixture that forecast uses.

    --value-added tells instead, for each category and in total, how far off the naive, the statistical and the
    overridden forecast were (WAPE), and what each step took off the error. An override counts as known at every
    origin before its day, for it is not recorded when it was made.
    """,
  examples: [
    "eight weeks": "cardstock backtest --origins 8 --stride 7 --forecasts points.csv",
    "did the overrides help": "cardstock backtest --value-added",
  ],
  takes: origins, stride, horizon, forecasts, valueAdded, DataSource.key, OutputOptions.key
) { console, origins, stride, horizon, forecasts, isValueAdded, source, output in
  let workspace = try source.open(console)
  let stopwatch = Stopwatch()
  let backtest = try backtest(
    workspace, origins: origins, stride: stride, horizon: horizon, console, now: { stopwatch.seconds })
  if let forecasts { try write(backtest, to: OutputOptions(file: forecasts), console) }
  if isValueAdded { return try writeValueAdded(backtest, workspace, to: output, console) }
  try output.write(scoreColumns, to: console) { table in
    for score in backtest.scores { try table.append(cells(of: score)) }
  }
}

private let origins = Key<Int>.option(
  "origins", "COUNT", default: 8, where: .within(1...1000), "How many past forecasts are made.")
private let stride = Key<Int>.option(
  "stride", "DAYS", default: 7, where: .within(1...365), "Days between them.")
private let horizon = Key<Int>.option(
  "horizon", "DAYS", default: 7, where: .within(1...Forecaster.longestHorizon), "Days that each forecasts.")
private let forecasts = Key<String?>.option(
  "forecasts", "FILE", completing: .files, "Write every forecast with its outcome to FILE.")

private let valueAdded = Key<Bool>.flag("value-added", "Tell what each step of the forecast added.")

private func backtest(
  _ workspace: Workspace, origins: Int, stride: Int, horizon: Int, _ console: Console,
  now: @escaping @Sendable () -> Double
) throws -> Backtest {
  do {
    return try console.watching("Backtesting", in: .origins) { workers in
      try Backtest(
        workspace.history, calendar: workspace.calendar, origins: origins, stride: stride, horizon: horizon,
        workers: workers, now: now)
    }
  } catch Backtest.Failure.tooShort(let days, let needed) {
    throw TooShort(days: days, needed: needed)
  }
}

private struct TooShort: PhrasedError {
  let days: Int
  let needed: Int
  var phrase: Phrase {
    """
    \(days) days of sales are too few for a backtest, which needs \(needed): a history before the forecast and \
    the days forecast; import more, or shorten --horizon
    """
  }
}

private let scoreColumns =
  [Column("model", .word)]
  + ["origins", "series", "points"].map { Column($0, .integer) }
  + ["wape", "mase", "rmsse", "wrmsse", "bias", "week_wape", "wql", "coverage80", "seconds"].map {
    Column($0, .number)
  }

private func cells(of score: BacktestScore) -> [Cell] {
  let counts = [score.origins, score.series, score.points].map { Cell.integer(Int64($0)) }
  let measures = [
    score.wape, score.mase, score.rmsse, score.weightedRMSSE, score.bias, score.weekWape,
    score.weightedQuantileLoss, score.coverage80,
  ].map { Cell.optional($0) { .double($0, digits: 4) } }
  return [.text(score.model)] + counts + measures + [.double(score.seconds, digits: 2)]
}

private func write(_ backtest: Backtest, to output: OutputOptions, _ console: Console) throws {
  let columns = [
    Column("origin", .date), Column("category"), Column("date", .date), Column("actual", .number),
    Column("forecast", .number), Column("q10", .number), Column("q50", .number), Column("q90", .number),
  ]
  try output.write(columns, to: console) { table in
    try backtest.forEachPoint { point in
      try table.append(
        [
          .day(point.origin), .text(point.category), .day(point.day), .units(point.actual),
          .expected(point.forecast),
        ] + point.quantiles.map { .expected($0) })
    }
  }
}
