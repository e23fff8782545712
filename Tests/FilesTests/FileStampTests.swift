import Files
import Foundation
import Testing

@Suite struct FileStampTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `a file that was written or replaced has another stamp, one that was read the same`() throws {
    let path = try scratch.file("a", [1, 2])
    let before = try FileStamp(of: path)
    #expect(try scratch.bytes("a") == [1, 2])
    #expect(try FileStamp(of: path) == before)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data([3]))
    try handle.close()
    let longer = try FileStamp(of: path)
    #expect(longer != before)
    try FileManager.default.removeItem(atPath: path)
    _ = try scratch.file("a", [1, 2, 3])
    #expect(try FileStamp(of: path) != longer)
  }

  @Test func `a file is as old as its last change`() throws {
    let path = try scratch.file("a", [1])
    let hourAgo = Date(timeIntervalSinceNow: -3600)
    try FileManager.default.setAttributes([.modificationDate: hourAgo], ofItemAtPath: path)
    #expect(try (3600..<3660).contains(FileStamp(of: path).age))
  }

  @Test func `a file is open for writing as long as somebody has it so`() throws {
    let path = try scratch.file("a", [1])
    #expect(!FileStamp.isOpenForWriting(path))
    let reader = try #require(FileHandle(forReadingAtPath: path))
    #expect(!FileStamp.isOpenForWriting(path))
    let writer = try #require(FileHandle(forWritingAtPath: path))
    #expect(FileStamp.isOpenForWriting(path))
    try writer.close()
    #expect(!FileStamp.isOpenForWriting(path))
    try reader.close()
    #expect(!FileStamp.isOpenForWriting(scratch.file("gone")))
  }
}
