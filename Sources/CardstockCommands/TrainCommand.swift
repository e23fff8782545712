import Demand
import Files
import Forecasting
import Ledger
import Tabular
import Terminal

/// `cardstock train`: learn now, forecast later.
let trainCommand = Command(
  "train", "Learn from the sales, so that forecasts need not.",
  discussion: """
    Keeps what was learned in the database, or writes it to a file. forecast, reorder and plan use the database's model
    as long as sales, events and day are those it was trained on, and give the same numbers as without it, only sooner;
    else they learn anew each time. A file serves other machines: with --model FILE they forecast from it for a week,
    following the levels of the days since.
    """,
  examples: [
    "once a night": "cardstock train && cardstock plan",
    "for other machines": "cardstock train --output shop.model",
  ],
  takes: output, DataSource.key
) { console, output, source in
  let stopwatch = Stopwatch()
  let workspace = try source.open(console)
  guard output != nil || source.databasePath != nil else {
    throw UsageError("a model of --sales needs a place: --output FILE")
  }
  let model = console.watching("Learning", in: .categories(workspace.history.series.count)) { workers in
    TrainedModel(workspace.history, calendar: workspace.learnedCalendar, workers: workers)
  }
  let bytes = model.encoded
  if let output {
    try OutputFile.write(to: output) { try $0.append(bytes) }
  } else if let path = source.databasePath {
    try Ledger.open(path: path, creating: true).keepModel(bytes, through: model.day)
  }
  let size = FixedDecimal.string(Double(bytes.count) / 1e6, digits: 1)
  let seconds = FixedDecimal.string(stopwatch.seconds, digits: 1)
  console.note(
    "trained on \(model.categories.count) categories through \(model.day): \(size) MB, \(seconds) s")
}

private let output = Key<String?>.option(
  "output", short: "o", "FILE", completing: .files, "Write the model to FILE instead of the database.")
