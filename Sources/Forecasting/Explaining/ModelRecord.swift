/// What a model has earned, and the weight it has for it.
package struct ModelRecord: Equatable, Sendable {
  package let name: String
  /// 0...1, in the mixture of the forecast.
  package let weight: Double
  /// Weighted absolute percentage error over the weeks judged, .2 being a fifth of the units: of the category, and
  /// of all categories. nil where nothing was sold, or the model said nothing.
  package let wape: Double?
  package let wapeOfAll: Double?
}

/// The records of all models over the weeks judged.
struct ModelRecords: Sendable {
  private let rolling: RollingForecasts
  /// The positions whose weeks are over.
  let positions: [Int]
  private let wapeOfAll: [Double?]

  init(_ rolling: RollingForecasts) {
    let positions = rolling.pastPositions.filter {
      rolling.mixture.origins[$0] + RollingForecasts.judgedDays < rolling.panel.dayCount
    }
    self.rolling = rolling
    self.positions = positions
    wapeOfAll = rolling.grids.dropLast().map {
      rolling.panel.wape(of: $0, at: positions, over: rolling.panel.series.indices)
    }
  }

  /// The records of the models that forecast a series, in the order of their names.
  func records(of series: Int) -> [ModelRecord] {
    rolling.grids.indices.dropLast().filter { rolling.grids[$0].exists(rolling.position, series) }.map {
      ModelRecord(
        name: rolling.names[$0], weight: rolling.weights[rolling.position][series][$0],
        wape: rolling.panel.wape(of: rolling.grids[$0], at: positions, over: series..<series + 1),
        wapeOfAll: wapeOfAll[$0])
    }
  }
}

extension Panel {
  /// How far the forecasts of the weeks after some origins were off, as a share of what some series sold.
  fileprivate func wape(of grid: ForecastGrid, at positions: [Int], over numbers: Range<Int>) -> Double? {
    var (errors, sold) = (0.0, 0.0)
    for position in positions {
      let first = grid.origins[position] + 1
      for number in numbers where grid.exists(position, number) {
        for step in 0..<RollingForecasts.judgedDays where series[number].isDemand[first + step] {
          let units = series[number].units[first + step]
          errors += abs(units - grid[position, number, step])
          sold += units
        }
      }
    }
    return sold > 0 ? errors / sold : nil
  }
}
