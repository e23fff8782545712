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

extension RollingForecasts {
  /// The positions whose weeks are over, by which the models are judged.
  var judgedPositions: [Int] {
    pastPositions.filter { mixture.origins[$0] + Self.judgedDays < panel.dayCount }
  }

  /// The records of the models that forecast a series, in the order of `names`.
  func records(of series: Int) -> [ModelRecord] {
    grids.indices.dropLast().filter { grids[$0].exists(position, series) }.map { model in
      ModelRecord(
        name: names[model], weight: weights[position][series][model], wape: wape(of: model, over: [series]),
        wapeOfAll: wape(of: model, over: Array(panel.series.indices)))
    }
  }

  private func wape(of model: Int, over numbers: [Int]) -> Double? {
    let grid = grids[model]
    var (errors, sold) = (0.0, 0.0)
    for position in judgedPositions {
      let first = grid.origins[position] + 1
      for number in numbers where grid.exists(position, number) {
        for step in 0..<Self.judgedDays where panel.series[number].isDemand[first + step] {
          let units = panel.series[number].units[first + step]
          errors += abs(units - grid[position, number, step])
          sold += units
        }
      }
    }
    return sold > 0 ? errors / sold : nil
  }
}
