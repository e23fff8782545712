import Demand
import Forecasting
import Replenishment
import Tabular
import Terminal

/// `cardstock simulate`: what policies would have come to.
let simulateCommand = Command(
  "simulate", "Replay the past under several replenishment policies.",
  discussion: """
    Every day's demand is what sold. Each policy sets its levels at a day's end from what was known then, and meets the same
    suppliers: lead times, failed orders and bad cards are drawn from the seed, for a category and day alike.

      fixed        a threshold that is set once and filled up: 30 days of the first
                   known month's mean, or --threshold units for every category;
                   --batch units more are ordered each time
      days-cover   --cover days of the mean of the last 28 days
      normal       mean and deviation of the last 28 days, normal demand,
                   at the service level
      cardstock    the quantile at the service level of that day's forecast,
                   learned from the days before it only

    An order is placed on the morning after a review, for what is missing to the level; --cycle makes larger ones, which
    serve so many days more. The goods are on sale from the lead time's days later. Unmet demand is lost, or waits with
    --backorders. Terms are those of the cheapest offer of today, else of --lead-time and --lead-time-sd; a unit whose
    cost is not known counts as 1. A category begins with the stock counted on the day before the first, else with its first
    level.

    stockout_rate is the share of category-days with unmet demand, fill_rate the share of demand served on its day,
    turnover_days the stock at the days' ends over what was sold a day, both at cost. cycle_service is what a service level
    asks for: how often what was in stock and ordered at a review lasted until goods ordered at the next one were there.
    served_cycles is the share of times between two deliveries without unmet demand. A category's first --warm-up days are
    not counted.
    """,
  examples: [
    "the last year, three days to deliver": "cardstock simulate --lead-time 3 --lead-time-sd 0.7",
    "stock against service": "cardstock simulate --policy cardstock --policy normal --frontier frontier.csv",
    "is what is asked for achieved":
      "cardstock simulate --policy cardstock --service-level 0.8,0.9,0.95,0.98",
  ],
  takes: SimulationOptions.key, frontier, segment, ClassOptions.segmentation.rare, SupplyFiles.key,
  DataSource.key,
  OutputOptions.key
) { console, options, frontier, segment, segmentation, supply, source, output in
  let workspace = try source.open(console, supply: supply)
  let past = try SimulatedPast(workspace, options, segment: segment, segmentation, console)
  if frontier != "-" {
    try write(past.comparison(of: options.settings, console), past, to: output, console)
  }
  if let frontier {
    let settings = options.policies.flatMap {
      PolicySetting.frontier(of: $0, threshold: options.threshold, interval: past.meanInterval)
    }
    let target = frontier == "-" ? output : OutputOptions(file: frontier)
    try write(past.comparison(of: settings, console), past, to: target, console)
  }
}

private let frontier = Key<String?>.option(
  "frontier", "FILE", completing: .files,
  "Write many settings of each policy to FILE; - is in the place of the table.")

private let segment = Key<SimulatedSegment>.option(
  "segment", "CLASS", default: .all, "Which categories, by what was known on the first day.")

private func write(
  _ comparison: PolicyComparison, _ past: SimulatedPast, to output: OutputOptions, _ console: Console
) throws {
  try output.write(columns, to: console) { table in
    for row in comparison.rows { try table.append(cells(of: row, days: past.countedDays)) }
  }
}

private let columns =
  [Column("policy", .word), Column("days", .integer)]
  + [
    "demand", "lost", "stockout_rate", "fill_rate", "turnover_days", "average_stock_value",
  ].map { Column($0, .number) } + [Column("orders", .integer)]
  + ["spend", "parameter", "write_offs", "cycle_service", "served_cycles"].map { Column($0, .number) }
  + ["failed_orders", "category_days"].map { Column($0, .integer) }

private func cells(of row: PolicyComparison.Row, days: Int) -> [Cell] {
  let score = row.score
  return [
    .text(row.setting.policy.rawValue), .count(days), .units(score.demand), .units(score.lost),
    .optional(score.stockoutRate) { .double($0, digits: 4) },
    .optional(score.fillRate) { .double($0, digits: 4) },
    .optional(score.turnoverDays) { .double($0, digits: 3) },
    .double(score.stockValue / 100 / Double(max(1, days)), digits: 2), .count(score.orders),
    .double(score.spend / 100, digits: 2), .double(row.setting.parameter, digits: 5),
    .double(score.writtenOffValue / 100, digits: 2), .optional(score.cycleService) { .double($0, digits: 4) },
    .optional(score.servedCycleRate) { .double($0, digits: 4) },
    .count(score.failedOrders), .count(score.categoryDays),
  ]
}
