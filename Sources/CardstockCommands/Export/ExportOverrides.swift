import Demand
import Ledger
import Tabular
import Terminal

let exportOverrides = Command(
  "overrides", "Write the overrides of the forecast.",
  discussion: "Columns: category, date, quantity, factor, who, why.",
  examples: ["into a file": "cardstock export overrides -o overrides.csv"],
  takes: ExportedDays.key, DatabaseOption.key, OutputOptions.key
) { console, days, path, output in
  try writeOverrides(of: days, from: path, to: output, console)
}

/// The table of overrides, as it is imported and listed.
func writeOverrides(
  of days: ExportedDays, from path: String, to output: OutputOptions, _ console: Console
) throws {
  try exporting(path, columns, output, console) { ledger, table in
    for override in try ledger.overrides() where days.range.contains(override.day) {
      try table.append(cells(of: override))
    }
  }
}

private let columns = [
  Column("category"), Column("date", .date), Column("quantity", .number), Column("factor", .number),
  Column("who"), Column("why"),
]

private func cells(of override: ForecastOverride) -> [Cell] {
  let change: [Cell] =
    switch override.change {
    case .quantity(let quantity): [.quantity(quantity), .empty]
    case .factor(let factor): [.empty, .quantity(Int64((factor * 1e6).rounded()), digits: 6)]
    }
  return [.text(override.category), .day(override.day)] + change
    + [.text(override.author), .text(override.reason)]
}
