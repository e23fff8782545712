import Files
import Foundation
import Testing

private struct Interruption: Error {}

@Suite struct OutputDirectoryTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func write(_ files: KeyValuePairs<String, String>, to name: String = "orders") throws {
    try OutputDirectory.write(to: scratch.file(name)) { directory in
      for (name, text) in files { try directory.add(name, Array(text.utf8)) }
    }
  }

  /// The files of the directory and what is in them, but for the list of them.
  private func contents(_ name: String = "orders") throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.file(name))
    let texts = try names.filter { $0 != ".cardstock" }.map { file in
      (file, String(decoding: try scratch.bytes(name + "/" + file), as: UTF8.self))
    }
    return Dictionary(uniqueKeysWithValues: texts)
  }

  private func refusal(_ path: String) -> String? {
    do {
      try OutputDirectory.check(path)
      return nil
    } catch {
      return "\(error)".replacing(scratch.path + "/", with: "")
    }
  }

  @Test func `a directory appears with its files and nothing beside it`() throws {
    try write(["a.csv": "a", "原神.csv": "b"])
    #expect(try contents() == ["a.csv": "a", "原神.csv": "b"])
    #expect(try scratch.names == ["orders"])
    let permissions = try FileManager.default.attributesOfItem(atPath: scratch.file("orders"))[
      .posixPermissions]
    #expect((permissions as? Int).map { $0 & 0o700 } == 0o700)
  }

  @Test func `one from before is replaced whole`() throws {
    try write(["a.csv": "a", "b.csv": "b"])
    try write(["b.csv": "new", "c.csv": "c"], to: "orders/")
    #expect(try contents() == ["b.csv": "new", "c.csv": "c"])
    try write([:])
    #expect(try contents() == [:])
    #expect(try scratch.names == ["orders"])
  }

  @Test func `an empty directory is filled`() throws {
    try FileManager.default.createDirectory(
      atPath: scratch.file("orders"), withIntermediateDirectories: false)
    try write(["a.csv": "a"])
    #expect(try contents() == ["a.csv": "a"])
  }

  @Test func `an error leaves the directory from before, and no temporary`() throws {
    try write(["a.csv": "a"])
    #expect(throws: Interruption.self) {
      try OutputDirectory.write(to: scratch.file("orders")) { directory in
        try directory.add("b.csv", [1])
        #expect(try scratch.names.count == 2)
        throw Interruption()
      }
    }
    #expect(try contents() == ["a.csv": "a"])
    #expect(try scratch.names == ["orders"])
  }

  @Test func `a directory that holds other files is left alone`() throws {
    try write(["a.csv": "a"])
    _ = try scratch.file("orders/notes.txt", [1])
    #expect(throws: FilesError.self) { try write(["b.csv": "b"]) }
    #expect(try contents().keys.sorted() == ["a.csv", "notes.txt"])
    #expect(
      refusal(scratch.file("orders"))
        == "orders: holds other files (notes.txt); name an empty directory, or one that does not exist yet")
    #expect(try scratch.names == ["orders"])
  }

  @Test func `a list that names what is elsewhere removes nothing there`() throws {
    let victim = try scratch.file("victim", [1])
    try write(["a.csv": "a"])
    let list = "Files that cardstock wrote here and may replace:\n../victim\na.csv\n"
    _ = try scratch.file("orders/.cardstock", Array(list.utf8))
    try write(["b.csv": "b"])
    #expect(try contents() == ["b.csv": "b"])
    #expect(FileManager.default.fileExists(atPath: victim))
  }

  @Test func `a file and a place that is not there are refused`() throws {
    let file = try scratch.file("file", [1])
    #expect(refusal(file) == "file: is no directory; name one, or one that does not exist yet")
    #expect(refusal(scratch.file("none")) == nil)
    #expect(throws: FilesError.self) { try write(["a": "a"], to: "none/orders") }
    #expect(try scratch.bytes("file") == [1])
  }
}
