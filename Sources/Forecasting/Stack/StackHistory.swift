import Demand

/// The trees' forecasts at the origins asked for, each by trees that had seen only what was known then.
///
/// An origin asked for has trees of its own. The past origins by which models are judged share the trees of one
/// day before all of them, a quarter to half a year back.
struct StackHistory: Sendable {
  private(set) var onSales: ForecastGrid
  private(set) var onResiduals: ForecastGrid

  /// No row is made from fewer days, for the regression needs some to say anything.
  static let firstOrigin = 56

  /// - Parameters:
  ///   - regression: at the origins of `rows` and at those asked for.
  ///   - own: origins that have trees of their own.
  ///   - judged: past origins, all after `holdout`.
  ///   - holdout: the last day that the trees of the judged origins have seen.
  init(
    _ panel: Panel, _ features: StackFeatures, _ regression: RegressionHistory, _ rows: StackRows,
    own: [Int], judged: [Int], holdout: Int?, template: ForecastGrid, workers: Workers
  ) {
    let grid = ForecastGrid(
      origins: template.origins, seriesCount: template.seriesCount, horizon: template.horizon)
    (onSales, onResiduals) = (grid, grid)
    let positions = Dictionary(uniqueKeysWithValues: zip(regression.grid.origins, 0...))
    let tasks = own.map { (through: $0, origins: [$0]) } + (holdout.map { [(through: $0, origins: judged)] } ?? [])
    let outlooks = workers.map(tasks.count) { task in
      StackedTrees(
        panel, features, regression, rows, through: tasks[task].through, positionOfOrigin: positions
      )?.outlook(at: tasks[task].origins.compactMap { positions[$0] }, panel, features, regression)
    }
    let places = Dictionary(uniqueKeysWithValues: zip(template.origins, 0...))
    for outlook in outlooks.compactMap(\.self) {
      for row in outlook.rows {
        guard let place = places[regression.grid.origins[row.position]] else { continue }
        onSales[place, row.series, row.step] = row.onSales
        onResiduals[place, row.series, row.step] = row.onResiduals
      }
    }
  }
}

/// Forecasts of both ensembles.
struct StackOutlook: Sendable {
  struct Row: Sendable {
    let position: Int
    let series: Int
    let step: Int
    let onSales: Double
    let onResiduals: Double
  }
  fileprivate(set) var rows: [Row] = []
}

extension StackedTrees {
  /// - Parameter positions: of the origins in the regression's grid.
  func outlook(
    at positions: [Int], _ panel: Panel, _ features: StackFeatures, _ regression: RegressionHistory
  ) -> StackOutlook {
    var columns = [[Float]](repeating: [], count: features.columnCount)
    var places: [(position: Int, series: Int, step: Int)] = []
    let horizon = min(regression.grid.horizon, StackRows.horizon)
    for position in positions {
      for series in panel.series.indices where regression.grid.exists(position, series) {
        for step in 0..<horizon {
          places.append((position, series, step))
          features.write(series: series, position: position, step: step) { columns[$0].append(Float($1)) }
        }
      }
    }
    let (sales, residuals) = (onSales.predict(columns), onResiduals.predict(columns))
    var outlook = StackOutlook()
    for (index, place) in places.enumerated() {
      let expected = regression.grid[place.position, place.series, place.step]
      let scale = features.scale(series: place.series, origin: regression.grid.origins[place.position])
      outlook.rows.append(
        StackOutlook.Row(
          position: place.position, series: place.series, step: place.step,
          onSales: max(0, sales[index] * scale), onResiduals: max(0, expected + residuals[index] * scale)))
    }
    return outlook
  }
}
