import Glibc

/// What else is asked of the system around files.
package enum FileSystem {
  /// Whether there is something at the path, be it a file or a directory.
  package static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Creates a directory and those above it that are missing; one that exists is left as it is.
  package static func createDirectory(_ path: String) throws(FilesError) {
    for end in path.indices.dropFirst() where path[end] == "/" {
      _ = mkdir(String(path[..<end]), 0o777)
    }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .writing(path) }
    var status = stat()
    guard stat(path, &status) == 0 else { throw .writing(path) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw FilesError(path: path, what: "is a file, not a directory", mend: "name another directory")
    }
  }
}

/// The variables of the process's environment.
package enum Environment {
  /// The value of a variable, or nil if it is not set or is empty.
  package static func value(of name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
