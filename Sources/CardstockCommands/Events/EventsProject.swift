import Demand
import Tabular
import Terminal
import Wording

let eventsProject = Command(
  "project", "Show the cycle of each game's updates and when the next one is due.",
  discussion: """
    A cycle is the median of the last eight gaps between updates, if most of them are near it. confidence is the
    share of these gaps that are within three days of it. last_update is the last one known, announced ones
    included; next_projected the first one due after it and after --as-of that nobody announced.
    """,
  examples: ["every game's": "cardstock events project"],
  takes: DataSource.key, OutputOptions.key
) { console, source, output in
  let workspace = try source.open(console)
  let projections = workspace.calendar.projectedUpdates(
    after: workspace.asOf, struck: try workspace.ledger.struckUpdates())
  try output.write(columns, to: console) { table in
    for history in UpdateHistory.all(of: workspace.calendar.events) {
      let own = projections.filter { $0.history == history }
      try table.append(cells(of: history, own, asOf: workspace.asOf))
    }
  }
}

private let columns = [
  Column("game"), Column("updates", .integer), Column("cycle_days", .integer), Column("least_gap", .integer),
  Column("most_gap", .integer), Column("last_update", .date), Column("next_projected", .date),
  Column("confidence", .number), Column("reason", .prose),
]

private func cells(of history: UpdateHistory, _ projections: [ProjectedUpdate], asOf: Day) -> [Cell] {
  let cycle = history.cycle
  return [
    .text(history.subject), .count(history.updates.count), .optional(cycle.days) { .count($0) },
    .optional(cycle.gaps.min()) { .count($0) }, .optional(cycle.gaps.max()) { .count($0) },
    .day(history.last), .optional(projections.first { !$0.isStruck }) { .day($0.day) },
    .optional(cycle.confidence) { .double($0, digits: 2) },
    .phrase(reason(for: history, projections, asOf: asOf)),
  ]
}

private func reason(for history: UpdateHistory, _ projections: [ProjectedUpdate], asOf: Day) -> Phrase {
  let struck = projections.filter(\.isStruck).map { update -> Phrase in "\(update.day) was struck" }
  guard history.cycle.days != nil, projections.isEmpty else {
    return ([history.cycle.phrase] + struck).joined(separator: "; ")
  }
  let why: Phrase =
    history.isStale(on: asOf)
    ? "the last update is of \(history.last), three cycles ago or more"
    : "none is due within \(UpdateHistory.reach) days"
  return [history.cycle.phrase, why].joined(separator: "; ")
}
