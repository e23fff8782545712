import Demand
import Tabular
import Terminal

/// `cardstock segment`: core or long tail, and why.
let segmentCommand = Command(
  "segment", "Tell the core from the long tail.",
  discussion: """
    Core categories sell often and make most of the turnover: they are held in stock. The rest is sold first and
    bought then. Each row says why.
    """,
  examples: ["by units sold in the last 28 days": "cardstock segment --by units --window 28"],
  takes: SegmentationOptions.key, DataSource.key, OutputOptions.key
) { console, segmentation, source, output in
  let workspace = try source.open(console)
  try output.write(columns, to: console) { table in
    for segment in segmentation.segments(of: workspace.history) { try table.append(cells(of: segment)) }
  }
}

private let columns = [
  Column("category"), Column("class"), Column("demand"), Column("lifecycle"), Column("units", .number),
  Column("amount", .number), Column("share", .number), Column("cumulative_share", .number),
  Column("active_days", .integer), Column("adi", .number), Column("cv2", .number), Column("reason"),
]

private func cells(of segment: Segment) -> [Cell] {
  let pattern = segment.pattern
  let neverSold = pattern.averageInterval.isInfinite
  return [
    .text(segment.category), .text(segment.group.rawValue), .text(pattern.kind.rawValue),
    .text(segment.lifeCycle.rawValue), .units(segment.units), .money(segment.amount),
    .double(segment.share, digits: 4), .double(segment.cumulativeShare, digits: 4),
    .integer(Int64(segment.activeDays)), neverSold ? .empty : .double(pattern.averageInterval, digits: 3),
    .double(pattern.squaredVariation, digits: 3), .text(segment.reason),
  ]
}
