import Demand
import Tabular
import Terminal

/// `cardstock segment`: core or long tail, and why.
let segmentCommand = Command(
  "segment", "Tell the core from the long tail.",
  discussion: """
    Core categories sell often and make most of the turnover: they are held in stock. The rest is sold first and
    bought then. Each row says why.

    A category leaves its class when weekly reviews, at the end of each Sunday, speak against it --reviews times in a
    row, or one does clearly: by five points of share or a tenth of the days between sales. --history tells who was
    moved by the reviews of the window, and why.

    What a game update or promotion within seven days lifts is core until it is over, if at least two of its kind
    sold a fifth more than usual and on most of their days. --no-lift leaves that out.

    --by margin ranks by revenue less the unit cost of stock, or else of the cheapest approved offer.
    """,
  examples: [
    "by units sold in the last 28 days": "cardstock segment --by units --window 28",
    "who changed class lately": "cardstock segment --history",
    "by what is earned": "cardstock segment --by margin",
  ],
  takes: ClassOptions.key, history, SupplyFiles.key, DataSource.key, OutputOptions.key
) { console, classes, showsHistory, supply, source, output in
  let workspace = try source.open(console, supply: supply)
  if showsHistory {
    let moves = try workspace.classes(classes, console).moves
    return try output.write(moveColumns, to: console) { table in
      for move in moves { try table.append(cells(of: move)) }
    }
  }
  let segments = try workspace.segments(classes, console)
  try output.write(columns, to: console) { table in
    for segment in segments { try table.append(cells(of: segment)) }
  }
}

private let history = Key<Bool>.flag("history", "Tell who changed class within the window instead.")

private let moveColumns = [
  Column("category").rank(0), Column("day", .date), Column("from", .word), Column("to", .word),
  Column("reason", .prose),
]

private func cells(of move: SegmentHistory.Move) -> [Cell] {
  [
    .text(move.category), .day(move.day), .optional(move.from) { .text($0.rawValue) },
    .text(move.to.rawValue), .phrase(move.reason),
  ]
}

private let columns = [
  Column("category").rank(0), Column("class", .word).rank(0).marked(["core": .strong, "long-tail": .faint]),
  Column("demand", .word).titled("demand kind").rank(2),
  Column("lifecycle", .word).rank(3).marked(["new": .surplus, "dormant": .faint]),
  Column("units", .number).rank(5),
  Column("amount", .number).rank(4), Column("share", .number).rank(1),
  Column("cumulative_share", .number).short("cumulative").rank(6),
  Column("active_days", .integer).short("days").rank(9), Column("adi", .number).rank(7),
  Column("cv2", .number).rank(8), Column("reason", .prose).rank(3),
]

private func cells(of segment: Segment) -> [Cell] {
  let pattern = segment.pattern
  let neverSold = pattern.averageInterval.isInfinite
  return [
    .text(segment.category), .text(segment.group.rawValue), .text(pattern.kind.rawValue),
    .text(segment.lifeCycle.rawValue), .units(segment.units), .money(segment.amount),
    .double(segment.share, digits: 4), .double(segment.cumulativeShare, digits: 4),
    .integer(Int64(segment.activeDays)), neverSold ? .empty : .double(pattern.averageInterval, digits: 3),
    .double(pattern.squaredVariation, digits: 3), .phrase(segment.reason),
  ]
}
