import Files
import Foundation
import Testing

@Suite struct FileMovingTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func destination(_ name: String) throws -> String {
    try FileManager.default.destinationOfSymbolicLink(atPath: scratch.file(name))
  }

  @Test func `a file is moved, and never onto another`() throws {
    let file = try scratch.file("a", [1])
    _ = try scratch.file("b", [2])
    #expect(try FileMoving.move(file, to: scratch.file("b")) == false)
    #expect(try scratch.bytes("a") == [1])
    #expect(try scratch.bytes("b") == [2])
    #expect(try FileMoving.move(file, to: scratch.file("c")))
    #expect(try scratch.names == ["b", "c"])
    #expect(try scratch.bytes("c") == [1])
  }

  @Test func `what is not there, and where nothing can be, are told apart`() throws {
    let file = try scratch.file("a", [1])
    let gone = scratch.file("gone")
    #expect(throws: FilesError(path: gone, what: "no such file", mend: "check the name and the folder")) {
      try FileMoving.move(gone, to: scratch.file("b"))
    }
    let nowhere = scratch.file("no/b")
    #expect(
      throws: FilesError(path: nowhere, what: "its directory does not exist", mend: "create it with mkdir -p")
    ) { try FileMoving.move(file, to: nowhere) }
  }

  @Test func `directories are made with those above them, once`() throws {
    for _ in 1...2 { try FileMoving.makeDirectories(scratch.file("a/b/c")) }
    #expect(try DirectoryListing(of: scratch.file("a/b")).directories == ["c"])
    let file = try scratch.file("file", [1])
    #expect(throws: FilesError.self) { try FileMoving.makeDirectories(file) }
    #expect(throws: FilesError.self) { try FileMoving.makeDirectories(file + "/below") }
  }

  @Test func `a link leads to one place after another, and nothing is left beside it`() throws {
    let link = scratch.file("latest")
    for day in ["2026-09-19", "2026-09-20", "2026-09-20"] {
      try FileMoving.pointLink(at: link, to: day)
      #expect(try destination("latest") == day)
    }
    #expect(try scratch.names == ["latest"])
  }

  @Test func `whoever follows a link while it is changed always comes somewhere`() throws {
    for day in ["a", "b"] {
      try FileMoving.makeDirectories(scratch.file(day))
      _ = try scratch.file(day + "/plan.csv", Array(day.utf8))
    }
    let link = scratch.file("latest")
    try FileMoving.pointLink(at: link, to: "a")
    let path = link + "/plan.csv"
    let follower = Thread {
      while !Thread.current.isCancelled {
        guard let data = FileManager.default.contents(atPath: path),
          ["a", "b"].contains(String(decoding: data, as: UTF8.self))
        else {
          Issue.record("the link led nowhere")
          return
        }
      }
    }
    follower.start()
    for turn in 1...500 { try FileMoving.pointLink(at: link, to: turn.isMultiple(of: 2) ? "a" : "b") }
    follower.cancel()
  }

  @Test func `a file in the place of a link stays`() throws {
    _ = try scratch.file("latest", [1])
    #expect(throws: FilesError.self) { try FileMoving.pointLink(at: scratch.file("latest"), to: "a") }
    #expect(try scratch.bytes("latest") == [1])
  }
}
