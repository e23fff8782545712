import Glibc

/// A file that holds a secret key: made once of random bytes, for its owner only (mode 0600), and never
/// written over. The text is the key's bytes in hexadecimal and a line end, so that it can be copied to a
/// safe place by hand.
package struct KeyFile: Sendable {
  private let path: String
  private let length: Int

  /// - Parameter length: of the key, in bytes.
  package init(_ path: String, length: Int) {
    self.path = path
    self.length = length
  }

  /// The key, made now if there is none yet. Two processes that make it at once have the same.
  package func readOrCreate() throws(FilesError) -> (key: [UInt8], isNew: Bool) {
    if let key = try read() { return (key, false) }
    let isNew = try create()
    guard let key = try read() else { throw .reading(path, ENOENT) }
    return (key, isNew)
  }

  /// The key; nil where there is no file.
  private func read() throws(FilesError) -> [UInt8]? {
    guard access(path, F_OK) == 0 || errno != ENOENT else { return nil }
    var file = try InputFile.open(path)
    let text = try file.prefix(2 * length + 2)
    let key = Self.bytes(text.last == UInt8(ascii: "\n") ? text.dropLast() : text[...])
    guard let key, key.count == length else {
      throw FilesError(
        path: path, what: "is not a key: expected \(2 * length) hexadecimal digits",
        mend: "put the key back from a copy; with another key, known customers count as new ones")
    }
    return key
  }

  /// Makes the file under another name and gives it its own by `link(2)`, which fails where another process
  /// was faster.
  ///
  /// - Returns: false where one was.
  private func create() throws(FilesError) -> Bool {
    let (draft, descriptor) = try createDraft()
    defer {
      close(descriptor)
      unlink(draft)
    }
    let text = Self.hexadecimal(randomBytes()) + [UInt8(ascii: "\n")]
    let written = text.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard written == text.count else { throw .writing(path, written < 0 ? errno : ENOSPC) }
    guard fsync(descriptor) == 0 else { throw .writing(path) }
    if link(draft, path) == 0 { return true }
    guard errno == EEXIST else { throw .writing(path) }
    return false
  }

  /// A file of a name that nobody has: a process that was killed may have left one of the same number.
  private func createDraft() throws(FilesError) -> (name: String, descriptor: Int32) {
    for attempt in 0..<100 {
      let name = "\(path).\(getpid())-\(attempt).tmp"
      let descriptor = Glibc.open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor >= 0 { return (name, descriptor) }
      guard errno == EEXIST else { break }
    }
    throw .writing(path)
  }

  /// From the system's `getrandom(2)`, which the standard library asks.
  private func randomBytes() -> [UInt8] {
    var source = SystemRandomNumberGenerator()
    return (0..<length).map { _ in UInt8.random(in: 0...255, using: &source) }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  }

  private static func bytes(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    let digits = text.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
