import Files
import Terminal

/// The program: every command it has, in the order in which a planner meets them.
package let cardstock = Program(
  "cardstock", version: "0.1.0", "Supply planning for shops that sell digital goods.",
  discussion: """
    Sales go in as CSV; segments, a 7-day forecast, reorder thresholds and a purchase plan come out. Keep the
    sales in a database (--db), or pipe them through (--sales).
    """,
  examples: [
    "keep the sales, then plan": "cardstock import sales sales.csv && cardstock plan",
    "no database": "cat sales.csv | cardstock forecast --sales - --events events.csv",
  ],
  commands: [
    .named("init", initCommand),
    .named("import", importCommand),
    .named("segment", segmentCommand),
    .named("train", trainCommand),
    .named("forecast", forecastCommand),
    .named("reorder", reorderCommand),
    .named("plan", planCommand),
    .named("status", statusCommand),
    .named("top", topCommand),
    .named("explain", explainCommand),
    .named("report", reportCommand),
    .named("backtest", backtestCommand),
    .named("simulate", simulateCommand),
    .named("nightly", nightlyCommand),
    .named("runs", runsCommand),
    .named("events", eventsCommand),
    .named("overrides", overridesCommand),
    .named("export", exportCommand),
    .named("db", databaseCommand),
    .named("complete", completeCommand),
  ],
  settings: SettingsSource(usualPath: "cardstock.toml", read: settingsText))

/// A file of settings is small, and there need be none.
private let largestSettings = 1 << 20

@Sendable private func settingsText(_ path: String) throws -> String? {
  do {
    var file = try InputFile.open(path)
    guard let bytes = try file.bytes(atMost: largestSettings) else {
      throw UsageError("\(path): too long for settings")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UsageError("\(path): settings are read as UTF-8, which this is not")
    }
    return text
  } catch let error as FilesError where error.isMissing {
    return nil
  }
}
