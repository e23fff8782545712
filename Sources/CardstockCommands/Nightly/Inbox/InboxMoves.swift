import Files
import Ledger

extension Inbox {
  /// A name for a file in one of the two folders that nothing has: its own path, or with a number.
  ///
  ///     // done/sales.csv, done/sales-2.csv, done/stock/0920.csv
  package func freeTarget(for path: String, in folder: String) -> String {
    let (stem, ending) = Self.parts(of: path)
    for number in 1...Self.mostNumbers {
      let target = folder + "/" + stem + (number == 1 ? "" : "-\(number)") + ending
      if !FileMoving.isTaken(place(of: target)) { return target }
    }
    return folder + "/" + path
  }

  private static let mostNumbers = 100_000

  /// `sales.0920` and `.csv`; a file without an ending has an empty one.
  private static func parts(of path: String) -> (stem: String, ending: String) {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return (path, "") }
    return (String(path[..<dot]), String(path[dot...]))
  }

  /// Brings a file where its record says, with its rejected rows, and the reason if it failed. Whatever of that was
  /// done before is not done again.
  ///
  /// - Parameter reason: of a file that failed.
  package func settle(_ file: NightFile, reason: String?) throws {
    let source = place(of: file.path)
    guard FileMoving.isTaken(source) else { return }
    var target = file.target
    if let folder = target.lastIndex(of: "/") {
      try FileMoving.makeDirectories(place(of: String(target[..<folder])))
    }
    // Somebody else may have put a file there meanwhile.
    if FileMoving.isTaken(place(of: target)) {
      target = freeTarget(for: file.path, in: file.outcome == .failed ? Self.failed : Self.done)
    }
    if let reason {
      try OutputFile.write(to: place(of: target + Self.reasonEnding)) { try $0.append((reason + "\n").utf8) }
    }
    let rejects = source + Self.rejectsEnding
    if FileMoving.isTaken(rejects) {
      try FileMoving.replace(rejects, to: place(of: target + Self.rejectsEnding))
    }
    // The file itself last: as long as it is in the inbox, there is something left to do.
    _ = try FileMoving.move(source, to: place(of: target))
  }
}
