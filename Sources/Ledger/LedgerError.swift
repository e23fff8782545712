import CSQLite
import Demand
import Wording

/// Why the ledger could not do what was asked. Nothing was changed.
package struct LedgerError: PhrasedError, Hashable {
  /// The database file as the caller named it; empty for one in memory.
  package let path: String
  package let problem: Problem

  package init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }

  package enum Problem: Hashable, Sendable {
    /// No file, or an empty one, where there should be a database to read.
    case missing
    case directory
    case notADatabase
    /// An SQLite database of another program.
    case foreign
    case newer(schema: Int, known: Int)
    /// An older schema in a file that cannot be written, hence not upgraded.
    case olderReadOnly
    case busy
    case diskFull
    case readOnly
    /// The file could not be made, in the words of the system.
    case notCreated(Phrase)
    /// No copy was made, for this reason.
    case notBackedUp(Phrase)
    /// What has to be sorted and does not fit into memory could not be put on the disk, in the words of the
    /// system.
    case notSpilled(Phrase)
    /// The file was imported before, under this name, and would be counted twice.
    case importedBefore(file: String, earlier: String)
    /// The sales of a category on a day are more than `DemandSum.limit`.
    case tooLarge(category: String, day: Day)
    /// A stock level without a day.
    case undated(category: String)
    case otherCurrency(recorded: String, given: String)
    /// Somebody else committed a plan after this one was made, which does not know of its orders.
    case plannedMeanwhile
    case sqlite(SQLiteFailure)
  }
}

/// A failure in SQLite's terms: https://www.sqlite.org/rescode.html
package struct SQLiteFailure: Hashable, Sendable {
  /// Tells more than the primary code, which is its low byte: `SQLITE_IOERR_WRITE` is an `SQLITE_IOERR`.
  package let extendedCode: Int32
  package let message: String
  /// The statement that failed, with placeholders for its values; empty where there was none.
  package let sql: String

  package var primaryCode: Int32 { extendedCode & 0xff }

  /// - Parameter connection: where the call failed; nil when there is none, for want of memory.
  init(code: Int32, connection: OpaquePointer?, sql: String) {
    extendedCode = code
    message = String(cString: connection == nil ? sqlite3_errstr(code) : sqlite3_errmsg(connection))
    self.sql = sql
  }
}

extension LedgerError {
  /// Names the failures a user can mend.
  init(path: String, failure: SQLiteFailure) {
    self.path = path
    problem =
      switch failure.primaryCode {
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_FULL: .diskFull
      case SQLITE_READONLY: .readOnly
      case SQLITE_NOTADB: .notADatabase
      default: .sqlite(failure)
      }
  }
}

extension LedgerError {
  /// What happened, where, and what would mend it.
  package var phrase: Phrase {
    let database: Phrase = path.isEmpty ? "the database in memory" : Phrase(verbatim: path)
    switch problem {
    case .missing: return "no database at \(database); create one by `cardstock import sales FILE`"
    case .directory: return "\(database) is a directory; a database is a file"
    case .notADatabase: return "\(database) is not a cardstock database; name another with --db"
    case .foreign:
      return "\(database) is not a cardstock database: it belongs to another program; name another with --db"
    case .newer(let schema, let known):
      return """
        \(database) was written by a newer cardstock (schema \(schema); this program knows \(known)): \
        upgrade the program
        """
    case .olderReadOnly:
      return """
        \(database) was written by an older cardstock and cannot be brought up to date, \
        for it cannot be written: allow writing once
        """
    case .busy: return "another process is writing \(database); try again"
    case .diskFull: return "the disk of \(database) is full; nothing was changed"
    case .readOnly: return "\(database) cannot be written: the file or its folder is read-only"
    case .notCreated(let reason):
      return "cannot create \(database): \(reason); name another place with --db"
    case .notBackedUp(let reason): return "cannot back up to \(database): \(reason); name another file"
    case .notSpilled(let reason):
      return "cannot put lines aside in \(database) to sort them: \(reason); make its folder writable"
    case .importedBefore(let file, let earlier):
      return """
        \(file) was imported before (as \(earlier)), and has neither order numbers nor one line a day \
        and category: its sales would count twice; if that is meant, add --again
        """
    case .tooLarge(let category, let day):
      return """
        the sales of \(category) on \(day) exceed a million million units or ten million million \
        of the currency; correct the file
        """
    case .undated(let category):
      return "the stock of \(category) has no day; add a column as_of or import sales first"
    case .otherCurrency(let recorded, let given):
      return "\(database) keeps money in \(recorded), not \(given); keep \(given) in another database (--db)"
    case .plannedMeanwhile:
      return "\(database): another plan was committed while this one was made, and nothing was; plan again"
    case .sqlite(let failure) where failure.primaryCode == SQLITE_CORRUPT:
      return """
        \(database) is damaged (\(failure.words)): restore a backup, or export what can be \
        read and import it into a new database
        """
    case .sqlite(let failure): return "\(database): \(failure.phrase)"
    }
  }
}

extension SQLiteFailure: CustomStringConvertible {
  package var description: String { phrase.description }

  /// SQLite says what is wrong in its own words.
  package var phrase: Phrase {
    sql.isEmpty
      ? "\(words) (SQLite code \(extendedCode))" : "\(words) (SQLite code \(extendedCode), in: \(sql))"
  }

  fileprivate var words: Phrase { Phrase(word: message) }
}
