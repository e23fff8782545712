import Glibc
import Wording

/// A file, or standard input, read from its beginning to its end in chunks.
///
/// It is read rather than mapped, so that a pipe is read in the same way, and so that somebody who
/// shortens the file meanwhile cannot stop the program with SIGBUS.
///
/// ```swift
/// var file = try InputFile.open("sales.csv")
/// let beginning = try file.prefix(4096)
/// try file.forEachChunk { chunk in … }  // from the beginning again
/// ```
package struct InputFile: ~Copyable {
  /// The path for messages: `standard input` for `-`.
  package let path: String

  private let descriptor: Int32
  /// What was read ahead and is not yet handed out.
  private var ahead: [UInt8] = []

  private static let chunkSize = 1 << 18

  /// - Parameter path: a path, or `-` for standard input.
  package static func open(_ path: String) throws(FilesError) -> InputFile {
    if path == "-" { return InputFile(path: standardInput, descriptor: STDIN_FILENO) }
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .reading(path) }
    let file = InputFile(path: path, descriptor: descriptor)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .reading(path) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .reading(path, EISDIR) }
    return file
  }

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// True for a file on a disk, which may be opened a second time and has the same bytes; false for a pipe.
  package var canBeReadAgain: Bool {
    var status = stat()
    return descriptor != STDIN_FILENO && fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// How many bytes it has; nil for a pipe, of which nobody knows.
  package var byteCount: Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// The first bytes, fewer than `count` only if the file ends before; they are not used up.
  package mutating func prefix(_ count: Int) throws(FilesError) -> [UInt8] {
    while ahead.count < count {
      let chunk = try readChunk(upTo: count - ahead.count)
      if chunk.isEmpty { break }
      ahead += chunk
    }
    return Array(ahead.prefix(count))
  }

  /// Hands out the rest of the file; the bytes are valid within `body` only.
  package mutating func forEachChunk(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    if !ahead.isEmpty {
      let bytes = ahead
      ahead = []
      try bytes.withUnsafeBytes(body)
    }
    while true {
      let chunk = try readChunk(upTo: Self.chunkSize)
      if chunk.isEmpty { return }
      try chunk.withUnsafeBytes(body)
    }
  }

  /// The rest of the file; nil where that is more than so many bytes.
  package mutating func bytes(atMost count: Int) throws -> [UInt8]? {
    var bytes: [UInt8] = []
    var fits = true
    while fits {
      let chunk = try ahead.isEmpty ? readChunk(upTo: Self.chunkSize) : ahead
      ahead = []
      if chunk.isEmpty { break }
      fits = bytes.count + chunk.count <= count
      if fits { bytes += chunk }
    }
    return fits ? bytes : nil
  }

  private func readChunk(upTo capacity: Int) throws(FilesError) -> [UInt8] {
    var code: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var result = -1
      repeat { result = read(descriptor, buffer.baseAddress, capacity) } while result < 0 && errno == EINTR
      if result < 0 { code = errno }
      count = max(0, result)
    }
    guard code == 0 else { throw .reading(path, code) }
    return chunk
  }
}

extension InputFile {
  /// The path of the file that has none.
  package static let standardInput = "standard input"

  /// What a path is called in messages.
  package static func title(of path: String) -> Phrase {
    path == standardInput ? Phrase(word: standardInput) : Phrase(verbatim: path)
  }
}
