import Ledger
import Terminal

let databaseBackup = Command(
  "backup", "Copy the database, even while it is used.",
  discussion: """
    FILE is a database of its own, as of one moment. It appears whole or not at all, replaces an older FILE,
    and can be read by its owner only. The key by which buyers are hashed is not in it: keep a copy of
    PATH.key elsewhere.
    """,
  examples: ["a copy of today": "cardstock db backup shop-backup.db"],
  takes: copy, DatabaseOption.key
) { console, copy, path in
  try Ledger.open(path: path, creating: false).backUp(to: copy)
  console.note("\(path): copied to \(copy)")
}

private let copy = Key<String>.argument("FILE", completing: .files, "Where the copy goes.")
