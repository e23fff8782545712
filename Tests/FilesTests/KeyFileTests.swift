import Files
import Foundation
import Testing

@Suite struct KeyFileTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `a key is made once, for its owner only`() throws {
    let path = scratch.file("shop.db.key")
    let first = try KeyFile(path, length: 16).readOrCreate()
    let second = try KeyFile(path, length: 16).readOrCreate()
    #expect(first.isNew && !second.isNew)
    #expect(first.key == second.key)
    #expect(first.key.count == 16)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    #expect(try scratch.names == ["shop.db.key"])
    #expect(try KeyFile(scratch.file("other.key"), length: 16).readOrCreate().key != first.key)
  }

  @Test func `the file holds the key in hexadecimal`() throws {
    let path = scratch.file("key")
    try Data("000102030405060708090A0b0c0d0e0f\n".utf8).write(to: URL(fileURLWithPath: path))
    #expect(try KeyFile(path, length: 16).readOrCreate().key == Array(0..<16))
  }

  @Test(arguments: [
    "", "\n", "00", "000102030405060708090a0b0c0d0e0", "000102030405060708090a0b0c0d0e0f00",
    "zz0102030405060708090a0b0c0d0e0f",
  ])
  func `what is no key is an error and stays as it is`(text: String) throws {
    let path = scratch.file("key")
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: FilesError.self) { try KeyFile(path, length: 16).readOrCreate() }
    #expect(try scratch.bytes("key") == Array(text.utf8))
  }

  @Test func `all who make the key at once have the same`() async throws {
    let path = scratch.file("key")
    let keys = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { try KeyFile(path, length: 16).readOrCreate().key } }
      return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }
    #expect(keys.count == 1)
    #expect(try scratch.names == ["key"])
  }

  @Test func `a folder that is not there is an error`() throws {
    #expect(throws: FilesError.self) { try KeyFile(scratch.file("no/key"), length: 16).readOrCreate() }
  }
}

/// One after another, for a zone is asked for through the environment.
@Suite(.serialized) struct SystemZoneTests {
  private func offset(_ name: String, at second: Int) -> Int? {
    SystemZone.transitions(of: name)?.last { $0.from <= second }?.offset
  }

  /// `TZ=America/New_York date -d @1772953199`: EST; one second later: EDT (GNU coreutils 9.1, tzdata 2025b).
  @Test func `New York's clocks go forward at two on a Sunday in March`() {
    #expect(offset("America/New_York", at: 1_772_953_199) == -5 * 3600)
    #expect(offset("America/New_York", at: 1_772_953_200) == -4 * 3600)
  }

  @Test func `a zone with one offset has one transition, and summer times go on to 2199`() throws {
    #expect(SystemZone.transitions(of: "Etc/GMT-8")?.map(\.offset) == [8 * 3600])
    let berlin = try #require(SystemZone.transitions(of: "Europe/Berlin"))
    #expect(Set(berlin.map(\.offset)) == [3600, 7200])
    #expect(try #require(berlin.last).from > 7_200_000_000)
    #expect(zip(berlin, berlin.dropFirst()).allSatisfy { $0.from < $1.from && $0.offset != $1.offset })
  }

  @Test(arguments: [
    "", "Mars/Olympus", "../../../etc/passwd", "/etc/localtime", "Europe/../Europe/Berlin", "Europe",
    "zone.tab",
    "Europe/Berlin\u{0}", "./Europe/Berlin", "Europe//Berlin", "CST6CDT\n",
  ])
  func `a name that is no zone's is none`(name: String) {
    #expect(SystemZone.transitions(of: name) == nil)
  }

  @Test func `the process's own zone is as before`() {
    let before = ProcessInfo.processInfo.environment["TZ"]
    _ = SystemZone.transitions(of: "Asia/Tokyo")
    #expect(ProcessInfo.processInfo.environment["TZ"] == before)
  }
}
