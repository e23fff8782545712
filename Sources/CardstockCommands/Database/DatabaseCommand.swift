import Terminal

/// `cardstock db`: the database as a file.
let databaseCommand = Command(
  "db", "Look after the database.",
  discussion: """
    The database is one file with, while it is used, a log beside it (-wal, -shm). Copy it with db backup, not
    with cp.
    """,
  examples: ["a copy every night": "cardstock db check && cardstock db backup shop-backup.db"],
  commands: [databaseInfo, databaseCheck, databaseBackup, databaseVacuum, databasePurge])
