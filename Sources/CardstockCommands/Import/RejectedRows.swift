import Files
import Intake
import Tabular
import Wording

/// The rows of a file that were refused: kept until it is known whether they are too many.
struct RejectedRows {
  private var rejects: [Reject] = []
  private(set) var total = 0

  /// Rows kept to be shown; the rest are only counted, for a file of the wrong sort may have millions.
  private static let mostKept = 100_000

  mutating func add(_ reject: Reject) {
    total += 1
    if rejects.count < Self.mostKept { rejects.append(reject) }
  }

  var first: Reject? { rejects.first }

  /// Writes line, column, reason and the row as it was, for the owner's eyes only: it may say who bought.
  ///
  /// - Parameter language: of the reasons, which the owner reads.
  func write(to path: String, in language: Language) throws {
    let width = rejects.map(\.cells.count).max() ?? 0
    let names = ["line", "column", "reason"] + (0..<width).map { "cell\($0 + 1)" }
    var writer = TableWriter(.csv, columns: names.map { Column($0) })
    try OutputFile.write(to: path, isPrivate: true) { file in
      for reject in rejects {
        var bytes: [UInt8] = []
        let padding = [String](repeating: "", count: width - reject.cells.count)
        let place = [String(reject.line), reject.error.column.map(String.init) ?? ""]
        let reason = [reject.error.reason.text(in: language)]
        writer.write((place + reason + reject.cells + padding).map { .text($0) }, into: &bytes)
        try file.append(bytes)
      }
      var end: [UInt8] = []
      writer.finish(into: &end)
      try file.append(end)
    }
  }
}
