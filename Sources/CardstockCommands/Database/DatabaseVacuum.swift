import Ledger
import Terminal
import Wording

let databaseVacuum = Command(
  "vacuum", "Give back the space of what was deleted.",
  discussion: """
    Rewrites the file without its free pages. A file that an older program made also gets pages of the present
    size, unless another command has it open. Needs as much free disk again while it works.
    """,
  examples: ["after a purge": "cardstock db purge --before 2024-01-01 --yes && cardstock db vacuum"],
  takes: DatabaseOption.key
) { console, path in
  let (before, after) = try Ledger.openForMaintenance(path: path).vacuum()
  console.note("\(path): \(text(before)) before, \(text(after)) after")
}

private func text(_ pages: PageCounts) -> Phrase {
  "\(pages.bytes) bytes (\(pages.total) pages of \(pages.size), \(pages.free) free)"
}
