import Ledger
import Tabular
import Terminal

let runsList = Command(
  "list", "List the runs of nightly, the latest first.",
  discussion: """
    Columns: id, as_of, started (UTC), seconds, status, files, imported (rows), rejected (rows), buy_lines, spend, alerts,
    wape (of the forecast before, by what sold since).

    The status is done; partial, where all was written and something failed; failed, where nothing was written;
    interrupted, where the run was killed; or running.
    """,
  examples: ["all of them": "cardstock runs list"],
  takes: DatabaseOption.key, OutputOptions.key
) { console, path, output in
  let runs = try Ledger.open(path: path, creating: false).runs()
  try output.write(columns, to: console) { table in
    for run in runs { try table.append(cells(of: run)) }
  }
}

private let columns = [
  Column("id", .integer).rank(0), Column("as_of", .date).rank(0), Column("started").rank(3),
  Column("seconds", .number).rank(5), Column("status", .word).rank(0).marked(runStatusStyles),
  Column("files", .integer).rank(2), Column("imported", .integer).rank(3),
  Column("rejected", .integer).rank(4), Column("buy_lines", .integer).rank(1),
  Column("spend", .number).rank(1),
  Column("alerts", .integer).rank(2), Column("wape", .number).rank(2),
]

/// How the ends of runs look.
let runStatusStyles: [String: TextStyle] = [
  "done": .good, "partial": .warning, "failed": .alarm, "interrupted": .alarm, "running": .faint,
]

private func cells(of run: NightRun) -> [Cell] {
  [
    .count(run.id), .optional(run.asOf) { .day($0) },
    .text(Moment(secondsSince1970: run.started).argument), .optional(run.seconds) { .double($0, digits: 1) },
    .text(run.status.rawValue), .optional(run.files, Cell.count), .optional(run.imported, Cell.count),
    .optional(run.rejected, Cell.count), .optional(run.buyLines, Cell.count),
    .optional(run.spend) { .money($0) },
    .optional(run.alerts, Cell.count), .optional(run.wape) { .double($0, digits: 4) },
  ]
}
