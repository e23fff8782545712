import Files
import Ledger

/// The folder into which shops put their files, and what is done with them.
package struct Inbox {
  package let path: String

  /// Where files go that were taken in, and those that could not be.
  package static let done = "done"
  package static let failed = "failed"

  package struct File: Hashable {
    /// From the inbox.
    package let path: String
    /// Nil where neither name nor folder nor header tells.
    package let kind: Ledger.SourceKind?
  }

  package struct Listing {
    /// In the order in which they are imported.
    package let files: [File]
    /// Folders whose names tell no kind: nobody looks into them.
    package let strangers: [String]
  }

  package init(path: String) throws {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    _ = try DirectoryListing(of: self.path)
    for folder in [Self.done, Self.failed] { try FileMoving.makeDirectories(place(of: folder)) }
  }

  func place(of name: String) -> String { path + "/" + name }

  /// True where there is nothing to import.
  package var isEmpty: Bool { get throws { try listing { _ in false }.files.isEmpty } }

  /// Removes what killed runs were writing: rejected rows beside their file, reasons among the failed.
  package func removeDrafts() throws {
    let folders = try DirectoryListing(of: path).directories
    let ofFailed = try DirectoryListing(of: place(of: Self.failed)).directories.map { Self.failed + "/" + $0 }
    for folder in [path] + (folders + ofFailed).map(place) { AbandonedDrafts.remove(in: folder) }
  }

  /// What is there to be imported: by kind, then by the bytes of the path.
  ///
  /// - Parameter isSales: whether a file of no telling name is an export of orders.
  package func listing(isSales: (String) -> Bool) throws -> Listing {
    let top = try DirectoryListing(of: path)
    var files = top.files.filter(Self.isWhole).map { name in
      File(path: name, kind: Ledger.SourceKind(inboxName: name) ?? (isSales(place(of: name)) ? .sales : nil))
    }
    var strangers: [String] = []
    for folder in top.directories where folder != Self.done && folder != Self.failed && !folder.hasPrefix(".")
    {
      guard let kind = Ledger.SourceKind(inboxName: folder) else {
        strangers.append(folder)
        continue
      }
      files += try DirectoryListing(of: place(of: folder)).files.filter(Self.isWhole).map { name in
        File(path: folder + "/" + name, kind: kind)
      }
    }
    return Listing(files: files.sorted(by: Self.precedes), strangers: strangers)
  }

  private static func precedes(_ one: File, _ other: File) -> Bool {
    let (left, right) = (rank(one), rank(other))
    return left == right ? one.path.utf8.lexicographicallyPrecedes(other.path.utf8) : left < right
  }

  /// The same order for the records of files.
  static func precedes(_ one: NightFile, _ other: NightFile) -> Bool {
    precedes(File(path: one.path, kind: one.kind), File(path: other.path, kind: other.kind))
  }

  /// Files of no kind come last.
  private static func rank(_ file: File) -> Int {
    file.kind.flatMap(Ledger.SourceKind.inboxOrder.firstIndex) ?? Ledger.SourceKind.inboxOrder.count
  }

  /// False for a file that is still being written, by the convention of whoever copies files: a name that begins with
  /// a dot, or ends as below. And for what this program puts beside files.
  static func isWhole(_ name: String) -> Bool {
    let lowercased = name.lowercased()
    return !name.hasPrefix(".") && !leftAlone.contains { lowercased.hasSuffix($0) }
  }

  static let rejectsEnding = ".rejects.csv"
  static let reasonEnding = ".reason.txt"
  private static let leftAlone = [
    ".part", ".tmp", ".filepart", ".crdownload", "~", rejectsEnding, reasonEnding,
  ]
}
