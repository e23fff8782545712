/// Boosted trees over all series that also learn from the calendar regression's forecasts, as they would have been
/// made then: once as one feature among others, once as what remains to be explained (stacked generalisation,
/// Wolpert 1992).
struct StackedTrees: Sendable {
  /// Trees that forecast sales, and trees that forecast what the regression misses.
  let onSales: BoostedTrees
  let onResiduals: BoostedTrees

  init(onSales: BoostedTrees, onResiduals: BoostedTrees) {
    self.onSales = onSales
    self.onResiduals = onResiduals
  }

  /// Whether the trees were grown on such features.
  func fits(_ features: StackFeatures) -> Bool {
    onSales.columnCount == features.columnCount && onResiduals.columnCount == features.columnCount
  }

  /// Fewer rows than this say nothing that the regression does not know.
  private static let fewestRows = 2000
  /// What trees learn is what series have in common: on the players of two games and on three departments of a store
  /// they were behind the regression, on four games even with it, on twelve series and more ahead.
  private static let fewestSeries = 4

  /// True where there are series enough to learn from.
  static func canLearn(_ panel: Panel, through last: Int) -> Bool {
    panel.series.count { $0.start <= last && $0.isDense(at: last) } >= fewestSeries
  }

  /// How much work goes into an ensemble.
  enum Effort {
    /// For the forecast itself.
    case full
    /// For past forecasts, which only tell how good trees are: half of the rows, and fewer trees.
    case brief

    fileprivate var share: Int { self == .full ? 1 : 2 }

    fileprivate var parameters: BoostingParameters {
      var parameters = BoostingParameters()
      parameters.rounds = self == .full ? 150 : 100
      parameters.leaves = 31
      parameters.minimumRows = 50
      parameters.featureFraction = 0.5
      parameters.rowFraction = 0.6
      return parameters
    }
  }

  /// Learns from the rows whose outcome is known through a day; nil where they, or the series, are too few.
  init?(
    _ panel: Panel, _ features: StackFeatures, _ regression: RegressionHistory, _ rows: StackRows,
    through last: Int, _ effort: Effort, positionOfOrigin: [Int: Int]
  ) {
    guard Self.canLearn(panel, through: last) else { return nil }
    var table = StackTable(columnCount: features.columnCount)
    for origin in rows.origins(through: last, first: StackHistory.firstOrigin) {
      guard let position = positionOfOrigin[origin] else { continue }
      for series in panel.series.indices
      where rows.takesPart(series, origin: origin, share: effort.share)
        && regression.grid.exists(position, series)
      {
        let scale = features.scale(series: series, origin: origin)
        for step in 0..<min(StackRows.horizon, last - origin)
        where panel.series[series].teachesTrees(origin + 1 + step) {
          table.append { features.write(series: series, position: position, step: step, to: $0) }
          table.add(
            sales: panel.series[series].units[origin + 1 + step], scale: scale,
            expected: regression.grid[position, series, step])
        }
      }
    }
    guard table.rowCount >= Self.fewestRows else { return nil }
    let binned = BinnedTable(columns: table.columns, isCategorical: features.isCategorical)
    var parameters = effort.parameters
    onSales = .fit(
      binned, rows: 0..<table.rowCount, targets: table.sales, weights: table.weights, parameters: parameters)
    // What the regression misses by is centred and has long tails; sales themselves are far from any bound.
    let misses = table.residuals.map { Double(abs($0)) }.sorted()
    let bound = empiricalQuantile(0.9, ofSorted: misses)
    if bound > 0 { parameters.errorBound = bound }
    onResiduals = .fit(
      binned, rows: 0..<table.rowCount, targets: table.residuals, weights: table.weights,
      parameters: parameters)
  }
}

/// Rows of features with what came of them.
private struct StackTable {
  private(set) var columns: [[Float]]
  private(set) var sales: [Float] = []
  private(set) var residuals: [Float] = []
  private(set) var weights: [Float] = []

  init(columnCount: Int) { columns = [[Float]](repeating: [], count: columnCount) }

  var rowCount: Int { sales.count }

  mutating func append(_ write: ((Int, Double) -> Void) -> Void) {
    columns.withUnsafeMutableBufferPointer { columns in
      nonisolated(unsafe) let columns = columns
      write { columns[$0].append(Float($1)) }
    }
  }

  /// A large series counts by the square root of its size: its errors weigh more, but one is not all.
  mutating func add(sales units: Double, scale: Double, expected: Double) {
    sales.append(Float(units / scale))
    residuals.append(Float((units - expected) / scale))
    weights.append(Float(scale.squareRoot()))
  }
}

extension Panel.Series {
  /// Bulk orders teach nothing. Days without a sale that no weekday explains do: they may come again with an event.
  fileprivate func teachesTrees(_ day: Int) -> Bool { isDemand[day] && (isTypical[day] || units[day] == 0) }
}
