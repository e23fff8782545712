import Glibc

/// What killed processes left behind: files and directories named `.cardstock-PID-N.tmp`.
package enum AbandonedDrafts {
  /// Removes those of a directory whose process is no more. What cannot be removed stays.
  package static func remove(in directory: String) {
    guard let names = try? DirectoryListing.names(in: directory) else { return }
    for name in names {
      guard let owner = owner(of: name), kill(owner, 0) != 0, errno == ESRCH else { continue }
      let path = directory + "/" + name
      if unlink(path) == 0 { continue }
      // Of a directory only what this program writes: files, no directories in it.
      for file in (try? DirectoryListing.names(in: path)) ?? [] { unlink(path + "/" + file) }
      rmdir(path)
    }
  }

  /// The process that a draft's name tells of; nil for other names.
  static func owner(of name: String) -> pid_t? {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return nil }
    let parts = name.dropFirst(prefix.count).dropLast(suffix.count).split(separator: "-")
    guard parts.count == 2, let owner = pid_t(parts[0]), owner > 0 else { return nil }
    return owner
  }

  private static let prefix = ".cardstock-"
  private static let suffix = ".tmp"
}
