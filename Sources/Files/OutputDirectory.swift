import Glibc

/// A directory of files that appears whole or not at all.
///
/// The files go to a new directory beside it, `.cardstock-PID-N.tmp`, which takes its name by `rename(2)`. Written
/// again, it takes the place of the one before in one step, which is then removed. A file `.cardstock` in it lists its files: a directory that holds any other is nobody's to replace, and
/// refused. (A killed process leaves its temporary.)
///
/// ```swift
/// try OutputDirectory.write(to: "orders") { directory in try directory.add("plan.csv", bytes) }
/// ```
package final class OutputDirectory {
  private let path: String
  private let temporary: String
  private var names: [String] = []

  private static let list = ".cardstock"
  private static let listHead = "Files that cardstock wrote here and may replace:\n"

  /// Creates or replaces the directory with the files that `body` adds, unless `body` throws.
  package static func write(to path: String, _ body: (OutputDirectory) throws -> Void) throws {
    let path = trimmed(path)
    try check(path)
    let directory = try OutputDirectory(path)
    defer { directory.discard() }
    try body(directory)
    try directory.commit()
  }

  /// Throws where the directory could not be written: for those who want to know before they begin.
  package static func check(_ path: String) throws(FilesError) {
    let path = trimmed(path)
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw FilesError(path: path, what: "is no directory", mend: "name one, or one that does not exist yet")
    }
    let entries = try DirectoryListing.names(in: path)
    let own = Set(ownNames(in: path) + [list])
    if let foreign = entries.first(where: { !own.contains($0) }) {
      throw FilesError(
        path: path, what: "holds other files (\(foreign))",
        mend: "name an empty directory, or one that does not exist yet")
    }
  }

  /// - Parameter name: no path: it holds no `/` and is neither `.` nor `..`.
  package func add(_ name: String, _ bytes: [UInt8]) throws {
    precondition(!name.isEmpty && !name.utf8.contains(UInt8(ascii: "/")) && name != "." && name != "..")
    names.append(name)
    try OutputFile.write(to: temporary + "/" + name) { try $0.append(bytes) }
  }

  private init(_ path: String) throws(FilesError) {
    self.path = path
    let parent = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    for attempt in 0..<100 {
      let name = parent + ".cardstock-\(getpid())-\(attempt).tmp"
      if mkdir(name, 0o755) == 0 {
        temporary = name
        return
      }
      guard errno == EEXIST else { break }
    }
    throw .writing(path)
  }

  private func commit() throws {
    defer { FileMoving.synchronize(path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".") }
    try add(Self.list, Array((Self.listHead + names.map { $0 + "\n" }.joined()).utf8))
    // An empty directory gives way to a rename; one that is not is exchanged, and is then the temporary.
    if rename(temporary, path) == 0 { return }
    guard errno == ENOTEMPTY || errno == EEXIST else { throw FilesError.writing(path) }
    guard Renaming.exchanging(temporary, path) else { throw FilesError.writing(path) }
  }

  /// Removes the temporary, if it is still there: what was being written, or the directory that was replaced.
  private func discard() {
    for name in Self.ownNames(in: temporary) + names + [Self.list] { unlink(temporary + "/" + name) }
    rmdir(temporary)
  }

  /// The files that a directory lists as ours.
  private static func ownNames(in path: String) -> [String] {
    guard var file = try? InputFile.open(path + "/" + list) else { return [] }
    var bytes: [UInt8] = []
    try? file.forEachChunk { bytes += $0 }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix(listHead) else { return [] }
    return text.dropFirst(listHead.count).split(separator: "\n").map(String.init).filter { !$0.contains("/") }
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
