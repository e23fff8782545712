import Files
import Terminal
import Wording

/// One night at a time for a database: a lock file beside it, which the kernel lets go of when its holder dies.
enum NightLock {
  static func path(of database: String) -> String { database + ".nightly.lock" }

  static func hold(_ database: String, _ clock: NightClock) throws -> LockFile {
    let path = path(of: database)
    switch try LockFile.hold(path, note: "\(ProcessNumber.own) \(clock.now.argument)\n") {
    case .held(let lock): return lock
    case .taken(let note): throw AnotherNight(database: database, note: note)
    }
  }
}

/// Somebody else is at work.
struct AnotherNight: PhrasedError {
  let database: String
  /// The holder's number and when it began, as it wrote them.
  let note: String

  var phrase: Phrase {
    let words = note.split(whereSeparator: \.isWhitespace).map(String.init)
    let holder: Phrase =
      words.count == 2 ? "process \(words[0]), since \(words[1])" : "another process, since a moment ago"
    return "\(database): a night is running already (\(holder)); this one does nothing"
  }
}
