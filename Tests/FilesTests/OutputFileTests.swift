import Files
import Foundation
import Testing

private struct Interruption: Error {}

@Suite struct OutputFileTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func write(_ text: String, to path: String) throws {
    try OutputFile.write(to: path) { file in try file.append(text.utf8) }
  }

  private func writingError(_ path: String) -> FilesError? {
    do {
      try write("x", to: path)
      return nil
    } catch {
      return error as? FilesError
    }
  }

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: scratch.file(name))[.posixPermissions] as? Int
  }

  @Test func `a file is created with its bytes and nothing beside it`() throws {
    try write("a,b\n", to: scratch.file("plan.csv"))
    #expect(try scratch.bytes("plan.csv") == Array("a,b\n".utf8))
    #expect(try scratch.names == ["plan.csv"])
  }

  @Test func `many small pieces become one file`() throws {
    try OutputFile.write(to: scratch.file("a")) { file in
      for number in 0..<100_000 { try file.append("\(number)\n".utf8) }
    }
    #expect(try scratch.bytes("a") == Array((0..<100_000).map { "\($0)\n" }.joined().utf8))
  }

  @Test func `an error leaves the old file and no temporary`() throws {
    let path = try scratch.file("plan.csv", Array("old".utf8))
    #expect(throws: Interruption.self) {
      try OutputFile.write(to: path) { file in
        try file.append([UInt8](repeating: 0x61, count: 200_000))
        #expect(try scratch.names.count == 2)
        #expect(try scratch.bytes("plan.csv") == Array("old".utf8))
        throw Interruption()
      }
    }
    #expect(try scratch.bytes("plan.csv") == Array("old".utf8))
    #expect(try scratch.names == ["plan.csv"])
  }

  @Test func `a replaced file keeps its mode`() throws {
    let path = try scratch.file("private.csv", [])
    chmod(path, 0o600)
    try write("x", to: path)
    #expect(try mode("private.csv") == 0o600)
  }

  @Test func `a symbolic link stays one`() throws {
    let path = try scratch.file("target.csv", [])
    try FileManager.default.createSymbolicLink(atPath: scratch.file("link"), withDestinationPath: path)
    try write("x", to: scratch.file("link"))
    #expect(try scratch.bytes("target.csv") == Array("x".utf8))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.file("link")) == path)
  }

  @Test func `devices are written to, not replaced`() throws {
    try write("x", to: "/dev/null")
    #expect(
      try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        == .typeCharacterSpecial)
  }

  @Test func `a full disk is told`() {
    #expect(
      writingError("/dev/full")?.description
        == "/dev/full: the disk is full; free some space, or name another disk")
  }

  @Test func `a directory and a missing directory are told`() {
    #expect(writingError(scratch.path)?.what == "is a directory")
    #expect(writingError(scratch.file("missing/a.csv"))?.what == "its directory does not exist")
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may write everywhere"))
  func `a directory that may not be written to is told`() throws {
    chmod(scratch.path, 0o500)
    defer { chmod(scratch.path, 0o700) }
    #expect(writingError(scratch.file("a.csv"))?.what == "may not be written")
  }

  @Test func `a temporary left by a killed process is not in the way`() throws {
    _ = try scratch.file(".cardstock-\(getpid())-0.tmp", [])
    try write("x", to: scratch.file("a"))
    #expect(try scratch.bytes("a") == Array("x".utf8))
  }
}
