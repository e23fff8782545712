import Glibc
import Wording

/// What could not be done with a file, and what would mend it.
package struct FilesError: PhrasedError, Equatable, Sendable {
  /// The path as the user gave it, or `standard input`.
  package let path: String
  /// The line of the text, from 1, where one is to blame.
  package let line: Int?
  package let what: Phrase
  package let mend: Phrase

  package init(path: String, line: Int? = nil, what: Phrase, mend: Phrase) {
    self.path = path
    self.line = line
    self.what = what
    self.mend = mend
  }
}

extension FilesError {
  /// True where there is nothing of that name to be read.
  package var isMissing: Bool { self == .reading(path, ENOENT) }
}

extension FilesError {
  /// `sales.csv: no such file; check the name`.
  package var phrase: Phrase {
    let file = InputFile.title(of: path)
    return line.map { "\(file):\($0): \(what); \(mend)" } ?? "\(file): \(what); \(mend)"
  }
}

extension FilesError {
  static func reading(_ path: String, _ code: Int32 = errno) -> FilesError {
    switch code {
    case ENOENT: FilesError(path: path, what: "no such file", mend: "check the name and the folder")
    case EACCES, EPERM:
      FilesError(path: path, what: "may not be read", mend: "allow it with chmod u+r, or ask its owner")
    case EISDIR: FilesError(path: path, what: "is a directory", mend: "name a file in it")
    case ENOTDIR:
      FilesError(path: path, what: "a folder in this path is a file", mend: "check the path")
    default: other(path, "cannot be read", code)
    }
  }

  static func writing(_ path: String, _ code: Int32 = errno) -> FilesError {
    switch code {
    case ENOENT, ENOTDIR:
      FilesError(path: path, what: "its directory does not exist", mend: "create it with mkdir -p")
    case EACCES, EPERM, EROFS:
      FilesError(path: path, what: "may not be written", mend: "name a file in a directory of yours")
    case EISDIR: FilesError(path: path, what: "is a directory", mend: "name a file in it")
    case ENOSPC, EDQUOT:
      FilesError(path: path, what: "the disk is full", mend: "free some space, or name another disk")
    default: other(path, "cannot be written", code)
    }
  }

  private static func other(_ path: String, _ what: Phrase, _ code: Int32) -> FilesError {
    FilesError(
      path: path, what: what, mend: "the system says: \(Phrase(word: String(cString: strerror(code))))")
  }
}
