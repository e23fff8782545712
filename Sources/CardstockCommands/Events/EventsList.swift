import Demand
import Tabular
import Terminal
import Wording

let eventsList = Command(
  "list", "List the events of some days, known and expected.",
  discussion: """
    Columns: date, end_date, name, kind, category, game, source, status. status is known (imported, or in --events),
    built-in (an official holiday), projected (nobody announced it) or struck (projected, and the planner knows
    better). Without --from and --to, from the last day whose sales are known to 60 days later.
    """,
  examples: [
    "the next 60 days": "cardstock events list",
    "last year's promotions": "cardstock events list --from 2025-01-01 --to 2025-12-31 --kind promo",
  ],
  takes: ExportedDays.key, kinds, category, DataSource.key, OutputOptions.key
) { console, days, kinds, category, source, output in
  let workspace = try source.open(console)
  let usual = workspace.asOf...workspace.asOf.advanced(by: UpdateHistory.reach)
  let range = days.range(else: usual)
  let rows = try listed(workspace).filter { row in
    row.event.days.overlaps(range) && (kinds.isEmpty || kinds.contains(row.event.kind.name))
      && category.map { workspace.calendar.concerns(row.event, $0) } != false
  }
  try output.write(columns, to: console) { table in
    for row in rows { try table.append(row.cells) }
  }
}

private let kinds = Key<[String]>.repeated("kind", "KIND", "Only events of this kind, such as promo.")
private let category = Key<String?>.option(
  "category", "NAME", completing: .names("categories"), "Only events that concern this category.")

private let columns = [
  Column("date", .date), Column("end_date", .date), Column("name"),
  Column("kind", .word).titled("event kind"), Column("category"),
  Column("game"), Column("source"), Column("status", .word),
]

private struct ListedEvent {
  let event: Event
  let source: Phrase
  let status: String

  var cells: [Cell] {
    [
      .day(event.days.lowerBound), .day(event.days.upperBound), .phrase(event.title), .text(event.kind.name),
      .name(event.category), .name(event.game), .phrase(source), .text(status),
    ]
  }
}

/// All events in the calendar's order.
private func listed(_ workspace: Workspace) throws -> [ListedEvent] {
  let own = Set(try workspace.ledger.events())
  let projections = Dictionary(
    workspace.projections.map { ($0.event, $0) }, uniquingKeysWith: { first, _ in first })
  let struck = workspace.projections.filter(\.isStruck).map(\.event)
  return workspace.calendar.adding(struck).events.map { event in
    if let projection = projections[event] {
      ListedEvent(
        event: event, source: projection.history.cycle.phrase,
        status: projection.isStruck ? "struck" : "projected")
    } else if own.contains(event) {
      ListedEvent(event: event, source: workspace.isKept ? "imported" : "--events", status: "known")
    } else {
      ListedEvent(event: event, source: "official calendar", status: "built-in")
    }
  }
}
