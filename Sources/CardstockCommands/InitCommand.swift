import Intake
import Ledger
import Terminal

import func Glibc.access
import var Glibc.F_OK
import Wording

let initCommand = Command(
  "init", "Create the database and the key of customers.",
  discussion: """
    The first import does the same when it is needed. A database that is there is left as it is.
    """,
  examples: ["a shop of its own": "cardstock init --db games.db"],
  takes: DatabaseOption.key
) { console, path in
  let keyFile = CustomerKeyFile(database: path)
  guard access(path, F_OK) != 0 else {
    _ = try Ledger.open(path: path, creating: false)
    return console.note("\(path) is there already; nothing was changed")
  }
  let isNewKey = try keyFile.readOrCreate().isNew
  try Ledger.withDatabase(at: path) { _ in }
  console.note("made \(path), the database, which only you can read")
  let key: Phrase = isNewKey ? "made \(keyFile.path)" : "kept \(keyFile.path), which was there"
  console.note("\(key): the key by which buyers become numbers instead of names")
  console.note("keep a copy of the key apart from the database: with another one, known buyers count as new")
  console.note("next: cardstock import sales --dry-run orders.csv")
}
