import Glibc

/// What `rename(2)` alone cannot do: `renameat2(2)`, which is Linux's own, so that the C library's headers show it to
/// nobody who does not ask for more than POSIX.
enum Renaming: UInt32 {
  /// Fails where the new name is taken (`RENAME_NOREPLACE`).
  case withoutReplacing = 1
  /// Gives each of two the other's name in one step (`RENAME_EXCHANGE`).
  case exchanging = 2

  /// - Returns: false with `errno` set; `ENOSYS` or `EINVAL` where system or file system cannot.
  func callAsFunction(_ left: String, _ right: String) -> Bool {
    typealias Rename =
      @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
    let currentDirectory: Int32 = -100
    guard let symbol = dlsym(nil, "renameat2") else {
      errno = ENOSYS
      return false
    }
    let rename = unsafeBitCast(symbol, to: Rename.self)
    return rename(currentDirectory, left, currentDirectory, right, rawValue) == 0
  }
}
