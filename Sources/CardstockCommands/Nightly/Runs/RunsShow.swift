import Ledger
import Tabular
import Terminal
import Wording

let runsShow = Command(
  "show", "Show what a run of nightly did and said.",
  discussion: """
    Columns: seconds (since the run began), level (info, warning, error), step, message. The files that the run took come
    first, with where they went. Of a run that was killed only these are known.
    """,
  examples: [
    "what happened last night": "cardstock runs show --format table", "and before": "cardstock runs show 12",
  ],
  takes: shown, DatabaseOption.key, OutputOptions.key
) { console, asked, path, output in
  let ledger = try Ledger.open(path: path, creating: false)
  let ids = try ledger.runs().map(\.id)
  guard let last = ids.first else { throw UsageError("no night has run yet: cardstock nightly") }
  let id = asked ?? last
  guard ids.contains(id) else { throw UsageError.unknown("run", String(id), among: ids.map(String.init)) }
  try output.write(columns, to: console) { table in
    for file in try ledger.files(ofRun: id) { try table.append(cells(of: file)) }
    for message in try ledger.messages(ofRun: id) { try table.append(cells(of: message)) }
  }
}

private let shown = Key<Int?>.argument("ID", "The run; the last one unless given.")

private let columns = [
  Column("seconds", .number).rank(2), Column("level", .word).rank(1), Column("step", .word).rank(1),
  Column("message", .prose).rank(0),
]

private func cells(of file: NightFile) -> [Cell] {
  let kind = file.kind.map { Phrase(word: $0.rawValue) } ?? "unknown kind"
  return [
    .empty, .text(file.outcome == .failed ? "warning" : "info"), .text("file"),
    .phrase("\(file.path) (\(kind)): \(Phrase(word: file.outcome.rawValue)), now \(file.target)"),
  ]
}

private func cells(of message: NightMessage) -> [Cell] {
  [
    .double(message.seconds, digits: 2), .text(message.level), .text(message.step),
    .phrase(Phrase(encoded: message.message) ?? Phrase(verbatim: message.message)),
  ]
}
