import Ledger
import Tabular
import Terminal
import Wording

let databaseCheck = Command(
  "check", "Look for damage in the database.",
  discussion: """
    The file by SQLite's own check; and what the tables must say together: no record refers to one that is
    missing, the kept sums of order lines are their sums, a category has one sum a day, products are in the
    catalog's category. A row for each, ok or the fault; any fault makes the exit status 1.
    """,
  examples: ["before a backup": "cardstock db check"],
  takes: quick, DatabaseOption.key, OutputOptions.key
) { console, quick, path, output in
  let checks = try Ledger.open(path: path, creating: false).check(quick: quick)
  try output.write([Column("check", .word), Column("result")], to: console) { table in
    for check in checks {
      for result in check.faults.isEmpty ? ["ok"] : check.faults {
        try table.append([.text(check.name), .text(result)])
      }
    }
  }
  let faults = checks.reduce(0) { $0 + $1.faults.count }
  guard faults == 0 else {
    // A failed command's output is dropped; this one's says what failed.
    try console.output.flush()
    throw Damaged(path: path, faults: faults)
  }
}

private let quick = Key<Bool>.flag(
  "quick", "Leave out what needs a walk over all order lines and indices.")

private struct Damaged: PhrasedError {
  let path: String
  let faults: Int
  var phrase: Phrase {
    """
    \(path) is damaged (\(Phrase.counted(faults, "fault"))): restore a backup, or export what can be \
    read and import it into a new database
    """
  }
}
