import Glibc

/// What is in a directory.
package struct DirectoryListing: Sendable {
  /// The names of files, and of symbolic links to files, by the order of their bytes.
  package private(set) var files: [String] = []
  /// The names of directories, likewise.
  package private(set) var directories: [String] = []

  /// Pipes, devices and links that lead nowhere are neither.
  package init(of path: String) throws(FilesError) {
    for name in try Self.names(in: path) {
      var status = stat()
      guard stat(path + "/" + name, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFREG: files.append(name)
      case S_IFDIR: directories.append(name)
      default: continue
      }
    }
  }

  /// The names in a directory but `.` and `..`, by the order of their bytes.
  static func names(in path: String) throws(FilesError) -> [String] {
    guard let stream = opendir(path) else { throw .reading(path) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
