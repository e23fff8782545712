import Files
import Foundation
import Testing

private func contents(_ path: String, prefix: Int = 0) throws -> [UInt8] {
  var file = try InputFile.open(path)
  _ = try file.prefix(prefix)
  var bytes: [UInt8] = []
  try file.forEachChunk { bytes += $0 }
  return bytes
}

private func openingError(_ path: String) -> FilesError? {
  do {
    _ = try InputFile.open(path)
    return nil
  } catch {
    return error
  }
}

@Suite struct InputFileTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `a file is read whole, whatever was looked at first`() throws {
    let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = try scratch.file("a", bytes)
    for prefix in [0, 1, 4096, 300_000, 700_000] { #expect(try contents(path, prefix: prefix) == bytes) }
  }

  @Test func `a file is taken whole or not at all where its size is bounded`() throws {
    let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = try scratch.file("a", bytes)
    for (prefix, most) in [(0, 600_000), (4096, 600_000), (0, 599_999), (4096, 599_999), (0, 0)] {
      var file = try InputFile.open(path)
      _ = try file.prefix(prefix)
      #expect(try file.bytes(atMost: most) == (most < bytes.count ? nil : bytes))
    }
  }

  @Test func `looking twice at the beginning gives the same bytes`() throws {
    var file = try InputFile.open(try scratch.file("a", Array("0123456789".utf8)))
    #expect(try file.prefix(4) == Array("0123".utf8))
    #expect(try file.prefix(2) == Array("01".utf8))
    #expect(try file.prefix(20) == Array("0123456789".utf8))
  }

  @Test func `an empty file has no chunks`() throws {
    #expect(try contents(try scratch.file("empty", [])) == [])
  }

  @Test func `a directory is refused`() {
    #expect(openingError(scratch.path)?.description == scratch.path + ": is a directory; name a file in it")
  }

  @Test func `a missing file is told`() {
    let path = scratch.file("missing.csv")
    #expect(openingError(path)?.description == path + ": no such file; check the name and the folder")
  }

  @Test func `a path through a file is told`() throws {
    let path = try scratch.file("a", []) + "/b"
    #expect(openingError(path)?.what == "a folder in this path is a file")
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func `an unreadable file is told`() throws {
    let path = try scratch.file("a", [])
    chmod(path, 0)
    #expect(openingError(path)?.what == "may not be read")
  }

  @Test func `a named pipe is read like a file`() async throws {
    let path = scratch.file("pipe")
    mkfifo(path, 0o600)
    let writer = Task.detached {
      let handle = try FileHandle(forWritingTo: URL(filePath: path))
      for _ in 0..<100 { try handle.write(contentsOf: Data(repeating: 7, count: 5_000)) }
      try handle.close()
    }
    #expect(try contents(path, prefix: 10_000) == [UInt8](repeating: 7, count: 500_000))
    try await writer.value
  }
}
