import Glibc

/// The pipes to a child's input and from its output. Neither end waits for the other: a child that does not read, or
/// that writes without end, stops nobody.
struct ChildPipes: ~Copyable {
  private(set) var childInput: Int32
  private(set) var childOutput: Int32
  private var writing: Int32
  private let reading: Int32
  private var rest: ArraySlice<UInt8>
  /// The last of what the child wrote.
  private(set) var output: [UInt8] = []

  private static let mostOutput = 4096

  /// Nil, with `errno` set, where the system has no pipe to give.
  init?(input: [UInt8]) {
    var inputs: [Int32] = [-1, -1]
    var outputs: [Int32] = [-1, -1]
    guard pipe(&inputs) == 0 else { return nil }
    guard pipe(&outputs) == 0 else {
      let code = errno
      for end in inputs { close(end) }
      errno = code
      return nil
    }
    (childInput, writing) = (inputs[0], inputs[1])
    (reading, childOutput) = (outputs[0], outputs[1])
    rest = input[...]
    for end in inputs + outputs { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    for end in [inputs[1], outputs[0]] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
  }

  deinit {
    for end in [childInput, childOutput, writing, reading] where end >= 0 { close(end) }
  }

  /// After the child has them: so that the end of its output is seen.
  mutating func closeChildEnds() {
    close(childInput)
    close(childOutput)
    (childInput, childOutput) = (-1, -1)
  }

  /// Waits for at most so long until there is something to do, and does it.
  mutating func exchange(milliseconds: Int32) {
    var ends = [pollfd(fd: reading, events: Int16(POLLIN), revents: 0)]
    if writing >= 0 { ends.append(pollfd(fd: writing, events: Int16(POLLOUT), revents: 0)) }
    guard poll(&ends, nfds_t(ends.count), milliseconds) > 0 else { return }
    // A child that has closed its output is looked at again in a moment, not at once.
    if ends[0].revents != 0, !read(), ends.allSatisfy({ $0.fd == reading || $0.revents == 0 }) {
      usleep(UInt32(milliseconds) * 1000)
    }
    if ends.count > 1, ends[1].revents != 0 { write() }
  }

  /// - Returns: false where there was nothing.
  private mutating func read() -> Bool {
    var hasRead = false
    var buffer = [UInt8](repeating: 0, count: Self.mostOutput)
    // Not for ever: a child may write faster than this reads.
    for _ in 0..<64 {
      let count = Glibc.read(reading, &buffer, buffer.count)
      guard count > 0 else { break }
      hasRead = true
      output = (output + buffer.prefix(count)).suffix(Self.mostOutput)
    }
    return hasRead
  }

  private mutating func write() {
    let count = rest.withUnsafeBytes { Glibc.write(writing, $0.baseAddress, $0.count) }
    if count > 0 { rest = rest.dropFirst(count) }
    let isRefused = count < 0 && errno != EAGAIN && errno != EINTR
    guard rest.isEmpty || isRefused else { return }
    close(writing)
    writing = -1
  }
}
