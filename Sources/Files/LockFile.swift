import Glibc

/// A file that one process holds at a time, by `flock(2)`: the kernel lets go of it when its holder dies, however it
/// dies. What the holder writes into it tells others who it is. The file stays when it is let go, empty.
package final class LockFile {
  private let descriptor: Int32

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Closing the descriptor lets go of the lock. No child has it: it is closed in those that run another program.
  deinit {
    ftruncate(descriptor, 0)
    close(descriptor)
  }

  /// What came of asking for a lock.
  package enum Answer {
    case held(LockFile)
    /// Another process has it, and wrote this.
    case taken(by: String)
  }

  /// - Parameter note: a line about the new holder.
  package static func hold(_ path: String, note: String) throws(FilesError) -> Answer {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .writing(path) }
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK:
        defer { close(descriptor) }
        return .taken(by: text(in: descriptor))
      case let code:
        close(descriptor)
        throw .writing(path, code)
      }
    }
    // What a dead holder wrote goes first, so that nobody reads a mixture.
    ftruncate(descriptor, 0)
    let bytes = Array(note.utf8)
    guard pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else {
      let code = errno
      close(descriptor)
      throw .writing(path, code)
    }
    return .held(LockFile(descriptor))
  }

  private static let longestNote = 200

  private static func text(in descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: longestNote)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
