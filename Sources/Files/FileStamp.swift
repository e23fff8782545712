import Glibc

/// What tells whether a file has been written meanwhile: `stat(2)`.
package struct FileStamp: Equatable, Sendable {
  private let device: UInt
  private let number: UInt
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  package init(of path: String) throws(FilesError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .reading(path) }
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
    size = Int(status.st_size)
    seconds = Int(status.st_mtim.tv_sec)
    nanoseconds = Int(status.st_mtim.tv_nsec)
  }

  /// Seconds since the file was last written, by the system's clock.
  package var age: Double {
    SystemClock.secondsSince1970 - Double(seconds) - Double(nanoseconds) / 1e9
  }

  /// True where a process has the file open for writing.
  ///
  /// The system gives nobody a lease for reading on such a file (`fcntl(2)`, `F_SETLEASE`), and gives it to whoever owns
  /// the file otherwise. False where it cannot tell: of other users' files, and on most network file systems.
  package static func isOpenForWriting(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    // Closing it gives the lease back.
    defer { close(descriptor) }
    // Somebody who opens the file this very moment makes the system send a signal: one that does nothing.
    _ = fcntl(descriptor, setSignal, SIGURG)
    return fcntl(descriptor, setLease, Int32(F_RDLCK)) < 0 && errno == EAGAIN
  }

  /// Linux's own, which the C library's headers show only to those who ask for more than POSIX.
  private static let (setSignal, setLease): (Int32, Int32) = (10, 1024)
}
