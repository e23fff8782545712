import Glibc
import Testing

import Terminal

@Suite struct OutputTests {
  @Test(arguments: [1, 100_000])
  func `a reader that went away ends the program quietly`(rows: Int) {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    let errors = Scratch()
    let status = Shop.program.run(
      arguments: ["flood", "--rows", "\(rows)"], environment: [:], output: ends[1], errors: errors.descriptor)
    #expect(status == .done && errors.text == "")
  }

  @Test(arguments: [1, 100_000])
  func `a full disk is told and has status 1`(rows: Int) {
    let errors = Scratch()
    let status = Shop.program.run(
      arguments: ["flood", "--rows", "\(rows)"], environment: [:], output: open("/dev/full", O_WRONLY),
      errors: errors.descriptor)
    #expect(status == .failure)
    #expect(errors.text == "shop: standard output: No space left on device\n")
  }

  @Test func `a pipe that does not block is waited for`() async {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let (reading, writing) = (ends[0], ends[1])
    async let received = countBytes(reading)
    let output = Output(descriptor: writing)
    #expect(throws: Never.self) {
      try output.write([UInt8](repeating: 65, count: 1_000_000))
      try output.finish()
    }
    #expect(await received == 1_000_000)
  }

  @Test func `rows arrive whole and in order whatever the buffer`() {
    let expected = (0..<100_000).map { "row \($0)\n" }.joined()
    #expect(run("flood").output == expected)
  }

  @Test func `a descriptor that is closed matters only to one who writes`() throws {
    try Output(descriptor: 999).finish()
    #expect(throws: OutputError.refused(EBADF)) {
      let output = Output(descriptor: 999)
      try output.write("x")
      try output.finish()
    }
  }
}

private func countBytes(_ descriptor: Int32) async -> Int {
  var total = 0
  var buffer = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count <= 0 { break }
    total += count
  }
  close(descriptor)
  return total
}
