import Files
import Foundation
import Testing

@Suite struct DirectoryListingTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `files, links to files and directories are told apart, by the order of their bytes`() throws {
    for name in ["b.csv", "A.csv", "原神.csv", ".hidden"] { _ = try scratch.file(name, []) }
    let manager = FileManager.default
    try manager.createDirectory(atPath: scratch.file("stock"), withIntermediateDirectories: false)
    try manager.createSymbolicLink(atPath: scratch.file("link.csv"), withDestinationPath: "b.csv")
    try manager.createSymbolicLink(atPath: scratch.file("nowhere.csv"), withDestinationPath: "gone")
    try #require(mkfifo(scratch.file("pipe.csv"), 0o600) == 0)
    let listing = try DirectoryListing(of: scratch.path)
    #expect(listing.files == [".hidden", "A.csv", "b.csv", "link.csv", "原神.csv"])
    #expect(listing.directories == ["stock"])
  }

  @Test func `a directory that is not there is an error`() {
    #expect(throws: FilesError.self) { try DirectoryListing(of: scratch.file("gone")) }
  }

  @Test func `only the drafts of processes that are no more are removed`() throws {
    // Process 1 is always there, and no process has a number beyond the largest.
    let (living, dead) = (".cardstock-1-0.tmp", ".cardstock-99999999-0.tmp")
    for draft in [living, dead] {
      try FileManager.default.createDirectory(atPath: scratch.file(draft), withIntermediateDirectories: false)
      _ = try scratch.file(draft + "/plan.csv", [65])
    }
    for name in [".cardstock-99999999-3.tmp", ".cardstock-x-0.tmp", "plan.csv", ".cardstock"] {
      _ = try scratch.file(name, [65])
    }
    AbandonedDrafts.remove(in: scratch.path)
    #expect(try scratch.names == [".cardstock", living, ".cardstock-x-0.tmp", "plan.csv"])
  }
}
