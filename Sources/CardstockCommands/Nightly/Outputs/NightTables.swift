import Demand
import Forecasting
import Replenishment
import Tabular
import Wording

/// The tables of a night, as the commands of their names write them.
struct NightTables {
  struct File {
    let name: String
    /// Of a table, the header left out.
    let rows: Int?
    let bytes: [UInt8]
  }

  /// Days ahead that are written and recorded.
  static let horizon = 7

  let all: [File]

  init(_ results: NightResults, language: Language, headers: Language, forSpreadsheets: Bool) {
    let options = TableOptions(
      spreadsheet: forSpreadsheets, languages: TableLanguages(phrases: language, headers: headers))
    func file(_ name: String, _ columns: [Column], _ rows: [[Cell]]) -> File {
      let table = Table(columns: columns, rows: rows)
      return File(name: name, rows: rows.count, bytes: table.rendered(as: .csv, options: options))
    }
    let forecast = ForecastTable(level: .category, quantiles: .usual)
    let plan = PlanTable()
    all = [
      file(
        "forecast.csv", forecast.columns,
        results.shop.forecasts.flatMap { forecast.rows(of: $0, days: Self.horizon) }),
      file("reorder.csv", ReorderTable.columns, results.reorderLines.map { ReorderTable.cells(of: $0) }),
      file("plan.csv", plan.columns, results.plan.map(plan.cells)),
      file(
        "alerts.csv", AlertTable.columns,
        results.alerts.due.map { AlertTable.cells(of: $0, results.line(of: $0.category)) }),
    ]
  }
}

extension RecordedForecast {
  /// What a night keeps of its forecasts, to be held against what will have sold.
  static func all(of forecasts: [OverriddenForecast]) -> [RecordedForecast] {
    forecasts.map(\.final).flatMap { forecast in
      (0..<min(NightTables.horizon, forecast.horizon)).map { step in
        let demand = forecast.daily[step]
        return RecordedForecast(
          category: forecast.category, origin: forecast.origin, day: forecast.origin.advanced(by: step + 1),
          forecast: Quantity(rounding: forecast.expected[step]),
          q10: Quantity(rounding: demand.quantile(0.1)),
          q50: Quantity(rounding: demand.quantile(0.5)), q90: Quantity(rounding: demand.quantile(0.9)))
      }
    }
  }
}

extension Quantity {
  /// To the nearest thousandth.
  fileprivate init(rounding units: Double) {
    self.init(thousandths: Int64(exactly: (units * 1000).rounded()) ?? .max)
  }
}
