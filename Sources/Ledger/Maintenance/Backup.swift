import CSQLite
import Glibc
import Wording

extension Ledger {
  /// Copies the database, as it is at one moment, into a file that appears whole or not at all, for its owner
  /// only (mode 0600).
  ///
  /// It is SQLite's own copy (https://www.sqlite.org/backup.html), in one step: others read and write the
  /// database meanwhile, and what they write is not in it.
  ///
  /// - Throws: `LedgerError`, also for a file that is the database itself, or one that SQLite has open: its
  ///   log would be played onto the copy.
  package func backUp(to path: String) throws(LedgerError) {
    try refuseToOverwriteDatabase(at: path)
    let draft = "\(path).\(getpid()).tmp"
    let file = Glibc.open(draft, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .backup(path, Phrase(word: String(cString: strerror(errno)))) }
    close(file)
    defer { for companion in ["", "-wal", "-shm", "-journal"] { unlink(draft + companion) } }
    try copy(to: draft, named: path)
    guard rename(draft, path) == 0 else {
      throw .backup(path, Phrase(word: String(cString: strerror(errno))))
    }
    Self.sync(folderOf: path)
  }

  private func copy(to draft: String, named path: String) throws(LedgerError) {
    do {
      let copy = try Connection(path: draft)
      try connection.copy(into: copy)
    } catch {
      guard error.path == draft else { throw error }
      throw LedgerError(path: path, problem: error.problem)
    }
  }

  private func refuseToOverwriteDatabase(at path: String) throws(LedgerError) {
    var target = stat()
    guard stat(path, &target) == 0 else { return }
    guard target.st_mode & S_IFMT == S_IFREG else { throw .backup(path, "it is no file") }
    var own = stat()
    if stat(connection.path, &own) == 0, own.st_ino == target.st_ino, own.st_dev == target.st_dev {
      throw .backup(path, "it is the database itself")
    }
    if access(path + "-wal", F_OK) == 0 {
      throw .backup(path, "it is a database in use, with a log beside it")
    }
  }
}

extension Connection {
  /// `sqlite3_backup_init`, `sqlite3_backup_step` over all pages, `sqlite3_backup_finish`.
  fileprivate func copy(into copy: borrowing Connection) throws(LedgerError) {
    guard let backup = sqlite3_backup_init(copy.handle, "main", handle, "main") else {
      throw copy.error(sqlite3_errcode(copy.handle), "")
    }
    let step = sqlite3_backup_step(backup, -1)
    let finish = sqlite3_backup_finish(backup)
    guard step == SQLITE_DONE, finish == SQLITE_OK else {
      throw copy.error(step == SQLITE_DONE ? finish : step, "")
    }
  }
}

extension LedgerError {
  fileprivate static func backup(_ path: String, _ reason: Phrase) -> LedgerError {
    LedgerError(path: path, problem: .notBackedUp(reason))
  }
}
