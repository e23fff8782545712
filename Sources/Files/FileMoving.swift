import Glibc

/// Moving files about: what takes a name takes it in one step, and nothing that is there is lost.
package enum FileMoving {
  /// True where anything has the name, if only a link that leads nowhere.
  package static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Moves a file within a file system.
  ///
  /// - Returns: false where the new name is taken: nothing was moved then.
  package static func move(_ path: String, to target: String) throws(FilesError) -> Bool {
    if Renaming.withoutReplacing(path, target) { return true }
    switch errno {
    case EEXIST: return false
    case ENOSYS, EINVAL: return try moveByLink(path, to: target)
    case ENOENT where isTaken(path): throw .writing(target)
    case ENOENT: throw .reading(path)
    default: throw .writing(target)
    }
  }

  /// Moves a file within a file system; what has the new name gives way.
  package static func replace(_ path: String, to target: String) throws(FilesError) {
    guard rename(path, target) == 0 else { throw .writing(target) }
  }

  /// For file systems that cannot refuse to replace: a second name, then the first one away.
  private static func moveByLink(_ path: String, to target: String) throws(FilesError) -> Bool {
    if link(path, target) == 0 {
      guard unlink(path) == 0 else { throw .writing(path) }
      return true
    }
    switch errno {
    case EEXIST: return false
    // A file system without links, such as FAT, has no better way.
    case EPERM, ENOTSUP:
      guard !isTaken(target) else { return false }
      guard rename(path, target) == 0 else { throw .writing(target) }
      return true
    default: throw .writing(target)
    }
  }

  /// The path from the root of something that is there; the path as it is where nothing is.
  package static func absolute(_ path: String) -> String {
    guard let pointer = realpath(path, nil) else { return path }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// Makes a directory and those above it, unless they are there.
  package static func makeDirectories(_ path: String) throws(FilesError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw FilesError(
          path: path, what: "is a file, not a directory", mend: "move it away, or name another")
      }
      return
    }
    let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    if !parent.isEmpty { try makeDirectories(parent) }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .writing(path) }
  }

  /// Lets a symbolic link lead somewhere else, in one step: whoever follows it meanwhile comes to the old place or
  /// to the new one.
  ///
  /// - Parameters:
  ///   - path: a link, or a name that nothing has.
  ///   - target: as the link is to say it; relative ones count from the link's own directory.
  package static func pointLink(at path: String, to target: String) throws(FilesError) {
    try checkLink(at: path)
    let directory = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let draft = directory + ".cardstock-\(getpid())-link.tmp"
    unlink(draft)
    guard symlink(target, draft) == 0, rename(draft, path) == 0 else {
      let code = errno
      unlink(draft)
      throw .writing(path, code)
    }
    synchronize(directory.isEmpty ? "." : directory)
  }

  /// Throws where no link can be: for those who want to know before they begin.
  package static func checkLink(at path: String) throws(FilesError) {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFLNK {
      throw FilesError(path: path, what: "is no symbolic link", mend: "move it away: it is to be one")
    }
  }

  /// Makes the names in a directory outlive a power cut, where the file system can promise that.
  static func synchronize(_ directory: String) {
    let descriptor = open(directory, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
