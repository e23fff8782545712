import Glibc

/// A file that appears whole or not at all.
///
/// The bytes go to a temporary file in the same directory, are brought to the disk with `fsync(2)`
/// and take their name by `rename(2)`. On any error the temporary is removed and the old file stays
/// as it was. (A killed process leaves its temporary, `.cardstock-PID-N.tmp`.) A file that replaces
/// another keeps its mode; a symbolic link stays one. What is no regular file, such as `/dev/null`
/// or a named pipe, is written to directly.
///
/// ```swift
/// try OutputFile.write(to: "plan.csv") { file in try file.append(bytes) }
/// ```
package final class OutputFile {
  private let path: String
  private let target: String
  private let descriptor: Int32
  /// The temporary file, until it has its name.
  private var temporary: String?
  private var buffer: [UInt8] = []

  private static let bufferSize = 1 << 16

  /// Creates or replaces the file with what `body` appends, unless `body` throws.
  ///
  /// - Parameter isPrivate: whether nobody but its owner may read it, whatever the mode of the file it
  ///   replaces.
  package static func write(
    to path: String, isPrivate: Bool = false, _ body: (OutputFile) throws -> Void
  ) throws {
    let file = try OutputFile.open(path)
    if isPrivate && file.temporary != nil { fchmod(file.descriptor, 0o600) }
    try body(file)
    try file.commit()
  }

  package func append(_ bytes: some Collection<UInt8>) throws(FilesError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  private static func open(_ path: String) throws(FilesError) -> OutputFile {
    var status = stat()
    guard stat(path, &status) == 0 else {
      return try OutputFile(path: path, target: path, temporary: createTemporary(for: path, beside: path))
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .writing(path, EISDIR)
    case S_IFREG:
      let target = resolved(path)
      let file = try OutputFile(
        path: path, target: target, temporary: createTemporary(for: path, beside: target))
      fchmod(file.descriptor, status.st_mode & 0o777)
      return file
    default:
      let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .writing(path) }
      return OutputFile(path: path, target: path, temporary: (nil, descriptor))
    }
  }

  private init(path: String, target: String, temporary: (name: String?, descriptor: Int32)) {
    self.path = path
    self.target = target
    (self.temporary, descriptor) = temporary
  }

  deinit {
    close(descriptor)
    if let temporary { unlink(temporary) }
  }

  private func commit() throws(FilesError) {
    try flush()
    guard let name = temporary else { return }
    guard fsync(descriptor) == 0, rename(name, target) == 0 else { throw .writing(path) }
    temporary = nil
  }

  private func flush() throws(FilesError) {
    var written = 0
    while written < buffer.count {
      let result = buffer.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if result < 0, errno != EINTR { throw .writing(path) }
      written += max(0, result)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func createTemporary(
    for path: String, beside target: String
  ) throws(FilesError) -> (name: String?, descriptor: Int32) {
    let directory = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
    for attempt in 0..<100 {
      let name = directory + ".cardstock-\(getpid())-\(attempt).tmp"
      let descriptor = Glibc.open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      if descriptor >= 0 { return (name, descriptor) }
      guard errno == EEXIST else { break }
    }
    throw .writing(path)
  }

  /// Where a symbolic link leads to, so that the file there is replaced and not the link.
  private static func resolved(_ path: String) -> String {
    guard let pointer = realpath(path, nil) else { return path }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
