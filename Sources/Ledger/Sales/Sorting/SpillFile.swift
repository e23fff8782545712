import Glibc
import Wording

/// A file without a name that holds what does not fit into memory, and is gone with the process.
struct SpillFile: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private var count = 0

  /// - Parameter path: in a folder with room; with the number of the process it names the file until that is
  ///   open.
  init(path: String) throws(LedgerError) {
    let name = "\(path).\(getpid())"
    // Left by a process of this number that was killed between the next two lines.
    unlink(name)
    descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    self.path = path
    guard descriptor >= 0 else { throw Self.error(path) }
    unlink(name)
  }

  deinit { close(descriptor) }

  /// Writes bytes at the end and says where they are.
  mutating func append(_ bytes: UnsafeRawBufferPointer) throws(LedgerError) -> Range<Int> {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw Self.error(path) }
      rest = rest.dropFirst(written)
    }
    defer { count += bytes.count }
    return count..<count + bytes.count
  }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(LedgerError) {
    var done = 0
    while done < buffer.count {
      let size = pread(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done, offset + done)
      if size < 0 && errno == EINTR { continue }
      guard size != 0 else { throw LedgerError(path: path, problem: .notSpilled("the file is cut short")) }
      guard size > 0 else { throw Self.error(path) }
      done += size
    }
  }

  private static func error(_ path: String) -> LedgerError {
    let problem: LedgerError.Problem =
      errno == ENOSPC || errno == EFBIG || errno == EDQUOT
      ? .diskFull : .notSpilled(Phrase(word: String(cString: strerror(errno))))
    return LedgerError(path: path, problem: problem)
  }
}
