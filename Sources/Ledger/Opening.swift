import Glibc
import Wording

extension Ledger {
  /// Opens the database of a path, and brings its schema up to date.
  ///
  /// A database that is up to date is opened without waiting, even while another process writes to it.
  ///
  /// - Parameters:
  ///   - creating: true makes the file if there is none, for its owner only (mode 0600, which SQLite gives
  ///     its companions `-wal` and `-shm` too), and permits writing; false reads only.
  ///   - upgrading: false to refuse a schema that is not up to date instead.
  ///   - patience: how many milliseconds to wait for another process to finish writing.
  /// - Throws: `LedgerError`.
  package static func open(path: String, creating: Bool, upgrading: Bool = true, patience: Int32 = 10_000)
    throws -> Ledger
  {
    try prepareFile(at: path, creating: creating)
    let connection = try Connection(path: path)
    connection.wait(milliseconds: patience)
    try connection.configure()
    let version = try connection.identify()
    guard creating || version > 0 else { throw LedgerError(path: path, problem: .missing) }
    if version == 0 {
      try connection.execute("PRAGMA page_size = \(pageSize)")
      try connection.useWriteAheadLog(patience: patience)
    }
    if version < Migration.all.count {
      guard upgrading else { throw LedgerError(path: path, problem: .olderReadOnly) }
      try connection.upgrade()
    }
    if !creating { try connection.execute("PRAGMA query_only = ON") }
    return Ledger(connection)
  }

  /// Works on the database of a path. One that does not exist yet appears with the work done, or not at all.
  ///
  /// A new database is made under another name in the same folder and takes its own by `link(2)`, which fails
  /// where another process was faster; the work is then done again, on that one's database. A process that is
  /// killed meanwhile leaves its `PATH.PID.tmp`.
  ///
  /// - Throws: `LedgerError`, or what the work throws.
  package static func withDatabase(at path: String, _ work: (Ledger) throws -> Void) throws {
    guard access(path, F_OK) != 0 else { return try work(open(path: path, creating: true)) }
    let draft = "\(path).\(getpid()).tmp"
    unlink(draft)
    defer { for companion in ["", "-wal", "-shm"] { unlink(draft + companion) } }
    do {
      try withDraft(at: draft, work)
    } catch let error as LedgerError where error.path == draft {
      throw LedgerError(path: path, problem: error.problem)
    }
    guard link(draft, path) != 0 else { return sync(folderOf: path) }
    guard errno == EEXIST else {
      throw LedgerError(path: path, problem: .notCreated(Phrase(word: String(cString: strerror(errno)))))
    }
    try work(open(path: path, creating: true))
  }

  /// Works on a new database that nobody else knows of and that is thrown away if anything fails: there is no
  /// need to write to a log first and to the file later. What is in the file is on the disk at the end
  /// (`fsync`).
  private static func withDraft(at path: String, _ work: (Ledger) throws -> Void) throws {
    try prepareFile(at: path, creating: true)
    do {
      let connection = try Connection(path: path)
      try connection.configure()
      try connection.execute(
        """
        PRAGMA page_size = \(pageSize);
        PRAGMA journal_mode = MEMORY;
        PRAGMA synchronous = OFF;
        """)
      try connection.migrate()
      let ledger = Ledger(connection)
      try work(ledger)
      try ledger.connection.execute("PRAGMA journal_mode = WAL")
    }
    try sync(path)
  }

  /// Waits until what was written to a file is on the disk.
  private static func sync(_ path: String) throws(LedgerError) {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    guard descriptor >= 0, fsync(descriptor) == 0 else {
      let reason = Phrase(word: String(cString: strerror(errno)))
      throw LedgerError(path: path, problem: errno == ENOSPC ? .diskFull : .notCreated(reason))
    }
  }

  /// Makes the name of a new file outlive a power cut; a file system that cannot promise that says so in
  /// vain.
  static func sync(folderOf path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    try? sync(folder)
  }

  /// A new, empty ledger that ends with the process.
  package static func inMemory() throws -> Ledger {
    let connection = try Connection(path: nil)
    try connection.configure()
    try connection.migrate()
    return Ledger(connection)
  }

  private static func prepareFile(at path: String, creating: Bool) throws(LedgerError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT != S_IFDIR else { throw LedgerError(path: path, problem: .directory) }
      return
    }
    guard creating else { throw LedgerError(path: path, problem: .missing) }
    // O_EXCL: to open and close a file that SQLite has open would drop this process's locks on it.
    let file = Glibc.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { return }
      throw LedgerError(path: path, problem: .notCreated(Phrase(word: String(cString: strerror(errno)))))
    }
    close(file)
  }
}

extension Connection {
  /// Settings that last as long as the connection.
  ///
  /// Every write is an import and commits once, so the sync that makes it survive a power cut
  /// (`synchronous = FULL`) costs one `fsync`.
  fileprivate func configure() throws {
    try defend()
    try execute(
      """
      PRAGMA trusted_schema = OFF;
      PRAGMA foreign_keys = ON;
      PRAGMA synchronous = FULL;
      PRAGMA cache_size = -32768;
      """)
  }

  /// The schema version of one of our databases; 0 for an empty file. Another's database is refused
  /// unchanged.
  fileprivate func identify() throws -> Int {
    try read {
      let application = try integer("PRAGMA application_id")
      let version = Int(try integer("PRAGMA user_version"))
      let tables = try integer("SELECT count(*) FROM sqlite_schema")
      let known = Migration.all.count
      guard application == Ledger.applicationID || (application == 0 && version == 0 && tables == 0) else {
        throw LedgerError(path: path, problem: .foreign)
      }
      guard version <= known else {
        throw LedgerError(path: path, problem: .newer(schema: version, known: known))
      }
      return version
    }
  }

  /// Lets readers read while a writer writes. The file remembers the mode.
  ///
  /// Where two processes create the database at once, SQLite does not wait for the lock this takes; so we do.
  fileprivate func useWriteAheadLog(patience: Int32) throws {
    let pause: Int32 = 10
    var remaining = patience
    while true {
      do {
        return try execute("PRAGMA journal_mode = WAL")
      } catch {
        guard error.problem == .busy, remaining > 0 else { throw error }
      }
      remaining -= pause
      usleep(UInt32(pause) * 1000)
    }
  }

  fileprivate func upgrade() throws {
    guard !isReadOnly else { throw LedgerError(path: path, problem: .olderReadOnly) }
    try migrate()
  }
}
