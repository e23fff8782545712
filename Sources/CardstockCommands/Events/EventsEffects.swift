import Demand
import Forecasting
import Tabular
import Terminal

let eventsEffects = Command(
  "effects", "Show what events do to each category's demand, as learned from the past.",
  discussion: """
    Columns: category, kind, name, offset, weekday, effect_percent, pooled_percent, occurrences, source. A row without
    a name is of the kind as such, offset days after the event, before it where negative; names met often enough have
    an effect of their own on their day, promotions one by weekday. Events met by no day are not listed.

    effect_percent is what the calendar regression makes of the usual demand: +20 is a fifth more. It is the effect on
    all categories (pooled_percent) and what this one showed beyond it, both the smaller the less often they were seen.
    occurrences are the category's own; days in a row are one. source is own where what the category showed is more
    than half of it, else name or kind, and none where nothing was learned. Young and slow categories, which the
    regression does not forecast, have no rows.
    """,
  examples: ["of one game's category": "cardstock events effects --category 'Game*'"],
  takes: categories, DataSource.key, OutputOptions.key
) { console, patterns, source, output in
  let workspace = try source.open(console)
  let effects = EventEffects(workspace.history, calendar: workspace.calendar, workers: .threads)
  let wanted = try indices(of: effects.categories, matching: patterns)
  try output.write(columns, to: console) { table in
    for category in wanted {
      for effect in effects.effects(of: category) {
        try table.append(cells(of: effect, effects.categories[category]))
      }
    }
  }
}

private let categories = Key<[String]>.repeated("category", "GLOB", "Show only the categories that match.")

private let columns = [
  Column("category"), Column("kind", .word).titled("event kind"), Column("name"), Column("offset", .integer),
  Column("weekday", .word),
  Column("effect_percent", .number), Column("pooled_percent", .number), Column("occurrences", .integer),
  Column("source", .word),
]

private func cells(of effect: EventEffect, _ category: String) -> [Cell] {
  [
    .text(category), .text(effect.kind.name), .note(effect.title), .count(effect.offset),
    .optional(effect.weekday) { .text("\($0)") }, .double(100 * effect.effect, digits: 1),
    .double(100 * effect.pooledEffect, digits: 1), .count(effect.occurrences), .text(effect.source.rawValue),
  ]
}
