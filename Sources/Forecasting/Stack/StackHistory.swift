import Demand

/// The trees' forecasts at the end of a panel and at the weekly origins before it.
///
/// The end is forecast by trees that know all. The past origins by which models are judged share the trees of a few
/// days before them.
struct StackHistory: Sendable {
  private(set) var onSales: ForecastGrid
  private(set) var onResiduals: ForecastGrid
  /// Those that know all; nil where there was too little to learn from.
  let trees: StackedTrees?

  /// No row is made from fewer days, for the regression needs some to say anything.
  static let firstOrigin = 56

  init(
    _ panel: Panel, _ features: StackFeatures, _ regression: RegressionHistory, _ rows: StackRows,
    _ weeks: JudgedWeeks, _ workers: Workers
  ) {
    let end = panel.dayCount - 1
    self.init(
      panel, features, regression, rows,
      lessons: [Lesson(through: end, origins: [end], effort: .full)]
        + weeks.spans.map { Lesson(through: $0.holdout, origins: $0.origins, effort: .brief) },
      origins: weeks.origins + [end], workers)
  }

  /// What trees learn through a day, and the origins from then on at which they forecast.
  struct Lesson {
    let through: Int
    let origins: [Int]
    let effort: StackedTrees.Effort
  }

  /// At origins of which each has a lesson.
  ///
  /// - Parameters:
  ///   - lessons: at least one; the trees of the first are kept.
  ///   - origins: of all lessons, ascending.
  init(
    _ panel: Panel, _ features: StackFeatures, _ regression: RegressionHistory, _ rows: StackRows,
    lessons: [Lesson], origins: [Int], _ workers: Workers
  ) {
    let empty = ForecastGrid(
      origins: origins, seriesCount: panel.series.count, horizon: regression.grid.horizon)
    (onSales, onResiduals) = (empty, empty)
    let positions = Dictionary(uniqueKeysWithValues: zip(regression.grid.origins, 0...))
    let grown = workers.map(lessons.count, steps: WorkWatch.trees) {
      place -> (trees: StackedTrees, outlook: StackOutlook)? in
      let lesson = lessons[place]
      let trees = StackedTrees(
        panel, features, regression, rows, through: lesson.through, lesson.effort,
        positionOfOrigin: positions)
      return trees.map { trees in
        let asked = lesson.origins.compactMap { positions[$0] }
        return (trees, trees.outlook(at: asked, panel, features, regression))
      }
    }
    trees = grown[0]?.trees
    for result in grown { if let result { take(result.outlook, of: regression.grid) } }
    extend(beyondAWeekLike: regression.grid.at(empty.origins))
  }

  /// The end of a panel by trees that learned before.
  init(_ panel: Panel, _ features: StackFeatures, _ regression: RegressionHistory, _ trees: StackedTrees?) {
    self.trees = trees
    let empty = ForecastGrid(
      origins: regression.grid.origins, seriesCount: panel.series.count, horizon: regression.grid.horizon)
    (onSales, onResiduals) = (empty, empty)
    guard let trees, trees.fits(features) else { return }
    let positions = Array(regression.grid.origins.indices)
    take(trees.outlook(at: positions, panel, features, regression), of: regression.grid)
    extend(beyondAWeekLike: regression.grid)
  }

  private mutating func take(_ outlook: StackOutlook, of regression: ForecastGrid) {
    let places = Dictionary(uniqueKeysWithValues: zip(onSales.origins, 0...))
    for row in outlook.rows {
      guard let place = places[regression.origins[row.position]] else { continue }
      onSales[place, row.series, row.step] = row.onSales
      onResiduals[place, row.series, row.step] = row.onResiduals
    }
  }

  private mutating func extend(beyondAWeekLike regression: ForecastGrid) {
    Self.extend(&onSales, beyondAWeekLike: regression)
    Self.extend(&onResiduals, beyondAWeekLike: regression)
  }

  /// Beyond the week that trees look ahead, the regression goes on at the level that the trees expect.
  private static func extend(_ grid: inout ForecastGrid, beyondAWeekLike regression: ForecastGrid) {
    for position in grid.origins.indices {
      for series in 0..<grid.seriesCount where grid.exists(position, series) {
        let usual = regression.weekMean(position, series)
        let ratio = usual > 0 ? min(max(grid.weekMean(position, series) / usual, 0.5), 2) : 1
        for step in min(StackRows.horizon, grid.horizon)..<grid.horizon {
          grid[position, series, step] = ratio * regression[position, series, step]
        }
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
