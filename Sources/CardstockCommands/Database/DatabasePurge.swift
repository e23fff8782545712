import Demand
import Ledger
import Tabular
import Terminal

let databasePurge = Command(
  "purge", "Delete the sales and stock counts of old days.",
  discussion: """
    Prints how many rows of each kind are of days before DAY and, with --yes, deletes them in one transaction;
    without it nothing is deleted. Events, offers, suppliers and the catalog stay. Importing a file of purged
    days again brings them back. The file keeps its size until db vacuum.
    """,
  examples: [
    "what would go": "cardstock db purge --before 2024-01-01 --dry-run",
    "and let it go": "cardstock db purge --before 2024-01-01 --yes",
  ],
  takes: before, yes, dryRun, DatabaseOption.key, OutputOptions.key
) { console, day, isMeant, isTrial, path, output in
  if isMeant && isTrial { throw UsageError("--dry-run deletes nothing, --yes does: choose one") }
  let counts =
    try isMeant
    ? Ledger.openForMaintenance(path: path).purge(before: day)
    : Ledger.open(path: path, creating: false).purgeable(before: day)
  try output.write([Column("kind", .word), Column("rows", .integer)], to: console) { table in
    for count in counts { try table.append([.text(count.kind), .integer(Int64(count.rows))]) }
  }
  guard isMeant || isTrial else {
    // A failed command's output is dropped; this one's says what would go.
    try console.output.flush()
    throw UsageError("nothing was deleted; add --yes to delete what was listed, or --dry-run to ask only")
  }
}

private let before = Key<Day>.option("before", "DAY", "The first day to keep.")
private let yes = Key<Bool>.flag("yes", "Delete.")
private let dryRun = Key<Bool>.flag("dry-run", "Only say what would be deleted.")
