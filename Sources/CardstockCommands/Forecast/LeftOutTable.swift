import Demand
import Forecasting
import Tabular
import Terminal

/// Writes the days that taught nothing or less, by category and day.
func writeLeftOutDays(
  of workspace: Workspace, matching patterns: [String], to output: OutputOptions, _ console: Console
) throws {
  let all = LeftOutDay.all(of: workspace.history, calendar: workspace.calendar)
  let wanted = try indices(of: all.map(\.category), matching: patterns)
  try output.write(columns, to: console) { table in
    for (category, days) in wanted.map({ all[$0] }) {
      for day in days { try table.append(cells(of: day, category)) }
    }
  }
}

private let columns = [
  Column("category"), Column("date", .date), Column("units", .number), Column("treatment", .word),
  Column("reason", .prose),
]

private func cells(of day: LeftOutDay, _ category: String) -> [Cell] {
  [
    .text(category), .day(day.day), .units(day.units), .text(day.treatment.rawValue), .phrase(day.reason),
  ]
}
