import Demand
import Forecasting
import Tabular
import Terminal
import Wording

/// A forecast as a planner looks at it on a terminal: a row for each category or group, its days side by side.
struct ForecastOverview {
  private let workspace: Workspace
  private let level: ForecastLevel
  private let horizon: Int
  /// Of the days' names.
  private let language: Language

  init(_ workspace: Workspace, _ level: ForecastLevel, horizon: Int, _ language: Language) {
    self.workspace = workspace
    self.level = level
    self.horizon = horizon
    self.language = language
  }

  struct Row {
    let name: String
    let expected: [Double]
    /// What planners changed, or how many of its categories.
    let override: Cell

    init(_ forecast: OverriddenForecast) {
      name = forecast.final.category
      expected = forecast.final.expected
      override = .optional(forecast.overrides.compactMap(\.self).first) { .phrase($0.phrase) }
    }

    init(_ group: GroupForecast) {
      name = group.name
      expected = group.expected
      override = ForecastTable.count(group.overrides.reduce(0, +))
    }
  }

  func write(_ rows: [Row], to output: OutputOptions, _ console: Console) throws {
    let sparklines = DemandSparklines(try workspace.history(of: level))
    let isOverridden = rows.contains { $0.override != .empty }
    try output.write(columns + (isOverridden ? [Column("override", .prose).rank(4)] : []), to: console) {
      table in
      for row in rows {
        try table.append(cells(of: row, sparklines) + (isOverridden ? [row.override] : []))
      }
    }
  }

  /// The nearest days matter most; those of another week are told apart by their dates.
  private var columns: [Column] {
    let days = (1...horizon).map { step in
      let day = workspace.asOf.advanced(by: step)
      let weekday = Self.weekdays[day.weekday.rawValue]
      let name = language.heading(weekday) + " " + day.description.suffix(2)
      let column = Column(name, .number).rank(4 + step)
      return (horizon > 7 ? column : column.short(weekday)).tightIf(step > 1)
    }
    let line = horizon == 7 ? sparklineColumn : Column("28 days ┊ forecast", .sparkline).forScreen
    return [Column(level.rawValue).rank(0), line.rank(2)] + days
      + [
        Column("sum", .number).rank(0).styled(.strong), Column("vs last week", .number).short("+/-").rank(1),
      ]
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  private func cells(of row: Row, _ sparklines: DemandSparklines) -> [Cell] {
    let sum = row.expected.reduce(0, +)
    let change = sparklines.lastWeek(of: row.name).flatMap { lastWeek -> Cell? in
      guard lastWeek > 0 else { return nil }
      let percent = ((sum / Double(horizon) / lastWeek - 1) * 100).rounded()
      guard percent.magnitude < 1000 else { return nil }
      return .text("\(percent < 0 ? "" : "+")\(Int(percent))%")
    }
    return [.text(row.name), sparklines.cell(for: row.name, ahead: row.expected)]
      + row.expected.map(Self.rounded) + [Self.rounded(sum), change ?? .empty]
  }

  /// Whole units; of what is few a digit more.
  private static func rounded(_ units: Double) -> Cell { .double(units, digits: units < 9.95 ? 1 : 0) }
}

extension Column {
  fileprivate func tightIf(_ isTight: Bool) -> Column { isTight ? tight : self }
}
