import Demand
import Forecasting
import Tabular
import Terminal

/// Writes what the statistical forecast added to the naive one, and the overrides to that.
func writeValueAdded(
  _ backtest: Backtest, _ workspace: Workspace, to output: OutputOptions, _ console: Console
) throws {
  let added = backtest.valueAdded(
    by: workspace.overrides.values.flatMap(\.self), history: workspace.history, calendar: workspace.calendar)
  try output.write(columns, to: console) { table in
    for row in added.categories { try table.append(cells(of: row.value, row.category)) }
    try table.append(cells(of: added.total, output.headers(on: console).word("total")))
  }
}

private let columns =
  [Column("category"), Column("points", .integer)]
  + [
    "wape_naive", "wape_statistical", "wape_override", "added_by_statistics", "added_by_override",
  ].map { Column($0, .number) } + [Column("overrides", .integer)]

private func cells(of value: ValueAdded, _ category: String) -> [Cell] {
  let measures = [
    value.naive, value.statistical, value.overridden, value.addedByStatistics, value.addedByOverrides,
  ].map { Cell.optional($0) { .double($0, digits: 4) } }
  return [.text(category), .count(value.points)] + measures + [.count(value.overrides)]
}
