import Terminal

/// What a database would hold, as files, for working in memory.
struct PipedFiles: Sendable {
  /// Nil for work on a database.
  let sales: String?
  let events: String?
  let catalog: String?
  let overrides: String?

  static let none = PipedFiles(sales: nil, events: nil, catalog: nil, overrides: nil)

  var paths: [String] { [sales, events, catalog, overrides].compactMap(\.self) }

  static let key = Key<PipedFiles>.group(
    Key<String?>.option(
      "sales", "FILE", completing: .files,
      "Work on this file in memory, without a database; - is standard input."),
    Key<String?>.option("events", "FILE", completing: .files, "Events for --sales."),
    Key<String?>.option(
      "catalog", "FILE", completing: .files, "The category of each product, for --sales."),
    Key<String?>.option(
      "overrides", "FILE", completing: .files, "Overrides of the forecast, for --sales.")
  ) { sales, events, catalog, overrides throws(UsageError) in
    let others = [("--events", events), ("--catalog", catalog), ("--overrides", overrides)]
    if sales == nil, let option = others.first(where: { $0.1 != nil })?.0 {
      throw UsageError("\(option) goes with --sales; a database has its own")
    }
    return PipedFiles(sales: sales, events: events, catalog: catalog, overrides: overrides)
  }.common
}
