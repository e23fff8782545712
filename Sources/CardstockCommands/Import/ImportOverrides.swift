import Intake
import Ledger
import Terminal

let importOverrides = Command(
  "overrides", "Import what planners expect in the place of the forecast.",
  discussion: """
    Columns: category, date, who, why, and quantity (units that replace the forecast of that day) or factor (1.5 is
    half as much again): one of the two in each row. An override of the same category and day replaces the one
    before. The statistical forecast is made as if there were none, and kept beside the overridden one. Overrides of
    days that have passed stay, for backtest --value-added to judge them.
    """,
  examples: ["a live show, a group order": "cardstock import overrides overrides.csv"],
  takes: importedFiles, ReadingOptions.key, DatabaseOption.key
) { console, files, reading, path in
  try importing(files, reading, path, console) { try $0.overrides($1) }
}

extension FileImport {
  func overrides(_ path: String) throws {
    try records(path, OverrideRows.self) { try ledger.importOverrides($0, source: $1) }
  }
}
