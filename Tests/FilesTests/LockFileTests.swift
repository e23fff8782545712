import Files
import Foundation
import Testing

@Suite struct LockFileTests {
  private let scratch: Scratch
  private var path: String { scratch.file("shop.db.lock") }

  init() throws { scratch = try Scratch() }

  /// What the holder wrote; nil where the lock was free.
  private func holder() throws -> String? {
    switch try LockFile.hold(path, note: "second\n") {
    case .held: nil
    case .taken(let note): note
    }
  }

  @Test func `one holds it at a time, and the others learn who`() throws {
    do {
      let answer = try LockFile.hold(path, note: "first, since two o'clock\n")
      guard case .held(let lock) = answer else {
        Issue.record("a lock that nobody has was taken")
        return
      }
      withExtendedLifetime(lock) {
        #expect((try? holder()) == "first, since two o'clock\n")
      }
    }
    #expect(try holder() == nil)
    #expect(try scratch.bytes("shop.db.lock") == [])
  }

  @Test func `a dead owner's lock is taken over, whatever it wrote`() throws {
    let note = "4711 2026-09-21T02:00:00Z\n"
    let child = Process()
    child.executableURL = URL(filePath: "/bin/sh")
    // The shell holds the lock by its own descriptor, says so, and waits to be killed.
    child.arguments = ["-c", "exec 9>\"$0\"; flock 9; printf '\(note)' >&9; echo held; exec sleep 600", path]
    let output = Pipe()
    child.standardOutput = output
    try child.run()
    #expect(output.fileHandleForReading.availableData == Data("held\n".utf8))
    #expect(try holder() == note)
    kill(child.processIdentifier, SIGKILL)
    child.waitUntilExit()
    #expect(try holder() == nil)
  }

  @Test func `a place that cannot be written is an error`() {
    #expect(throws: FilesError.self) { try LockFile.hold(scratch.file("no/lock"), note: "") }
  }
}
