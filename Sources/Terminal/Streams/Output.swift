import Glibc
import Wording

/// Why bytes did not reach a descriptor.
package enum OutputError: PhrasedError, Equatable {
  /// The reader went away, as `head` does. It ends the program quietly, with status 0.
  case brokenPipe
  /// The system's refusal, by its `errno`: a full disk, a closed descriptor.
  case refused(Int32)

  package var phrase: Phrase {
    switch self {
    case .brokenPipe: "standard output: the reader has closed the pipe"
    case .refused(let code): "standard output: \(Phrase(word: String(cString: strerror(code))))"
    }
  }

  init(code: Int32) { self = code == EPIPE ? .brokenPipe : .refused(code) }
}

/// Bytes on their way to a descriptor, gathered so that one row is not one system call. It owns the
/// descriptor; what was not flushed before its end is dropped, since a failed command's half table helps nobody.
package final class Output {
  private static let capacity = 1 << 16
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var hasWritten = false
  private var isClosed = false

  /// Whether a person is looking: decides the default format.
  package var isTerminal: Bool { isatty(descriptor) == 1 }

  package init(descriptor: Int32) {
    self.descriptor = descriptor
    buffer.reserveCapacity(Self.capacity)
  }

  deinit {
    if !isClosed { close(descriptor) }
  }

  package func write(_ text: String) throws(OutputError) {
    buffer.append(contentsOf: text.utf8)
    try flushIfFull()
  }

  package func write(_ bytes: [UInt8]) throws(OutputError) {
    buffer.append(contentsOf: bytes)
    try flushIfFull()
  }

  private func flushIfFull() throws(OutputError) {
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Hands the gathered bytes to the system. They are forgotten even on failure: a reader that went away
  /// will not come back.
  package func flush() throws(OutputError) {
    guard !buffer.isEmpty else { return }
    defer { buffer.removeAll(keepingCapacity: true) }
    hasWritten = true
    try writeAll(buffer, to: descriptor)
  }

  /// Flushes and closes, since a full disk may be known only at close. A descriptor that was never written
  /// to may be bad: a program started without one has done nothing wrong.
  package func finish() throws(OutputError) {
    try flush()
    isClosed = true
    guard close(descriptor) == 0 || errno == EINTR || !hasWritten else { throw OutputError(code: errno) }
  }
}

/// `write(2)` until all is written: it may stop short, be interrupted, or meet a full pipe that does not block.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(OutputError) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count >= 0 {
      rest = rest.dropFirst(count)
      continue
    }
    switch errno {
    case EINTR: continue
    case EAGAIN: waitUntilWritable(descriptor)
    case let code: throw OutputError(code: code)
    }
  }
}

private func waitUntilWritable(_ descriptor: Int32) {
  var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
  _ = poll(&request, 1, -1)
}
