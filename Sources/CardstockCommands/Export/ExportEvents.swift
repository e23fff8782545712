import Demand
import Ledger
import Tabular
import Terminal

let exportEvents = Command(
  "events", "Write the events.",
  discussion: "Columns: date, name, kind, end_date, category, game. Of days given, events that touch them.",
  examples: ["into a file": "cardstock export events -o events.csv"],
  takes: ExportedDays.key, DatabaseOption.key, OutputOptions.key
) { console, days, path, output in
  try exporting(path, columns, output, console) { ledger, table in
    for event in try ledger.events() where event.days.overlaps(days.range) {
      try table.append(cells(of: event))
    }
  }
}

private let columns = [
  Column("date", .date), Column("name"), Column("kind", .word).titled("event kind"),
  Column("end_date", .date), Column("category"),
  Column("game"),
]

private func cells(of event: Event) -> [Cell] {
  [
    .day(event.days.lowerBound), .text(event.name), .text(event.kind.name), .day(event.days.upperBound),
    .name(event.category), .name(event.game),
  ]
}
