import Demand

/// Forecasts after the end of a panel from a trained model: to the bit what training itself would have said, where the
/// model was trained on that very day.
struct ModelForecasts {
  /// The mixture at the weeks judged and, last, at the panel's end.
  let grid: ForecastGrid
  let panel: Panel
  /// By series, of the model's members.
  let weights: [[Double]]

  /// - Parameters:
  ///   - panel: ends on the model's day or later.
  ///   - calendar: may hold events that the model has not seen.
  init(
    _ model: TrainedModel, _ panel: Panel, calendar: EventCalendar, horizon: Int, workers: Workers
  ) {
    let panel = panel.withoutOddDays(calendar, workers: workers)
    let asked = max(RollingForecasts.judgedDays, horizon)
    let places = Dictionary(uniqueKeysWithValues: zip(model.categories, 0...))
    let placeOfSeries = panel.series.map { places[$0.category] }
    let end = panel.dayCount - 1
    let closed = ClosedDays(panel, calendar: calendar, horizon: asked)
    let models = RollingForecasts.standardModels
    // One piece of work is what learned over all series, the others are the models of single ones.
    let pieces = workers.map(models.count + 1) { piece -> [(String, ForecastGrid)] in
      guard piece > 0 else {
        let grids = model.learnedGrids(
          atEndOf: panel, placeOfSeries, calendar: calendar, horizon: asked, workers: workers)
        return Array(zip(LearnedForecasts.names, grids))
      }
      let simple = models[piece - 1]
      guard Self.isUsed(simple, model, placeOfSeries) else { return [] }
      return [
        (simple.name, simple.forecasts(of: panel, calendar: calendar, origins: [end], horizon: asked))
      ]
    }
    let grids = Dictionary(uniqueKeysWithValues: pieces.joined())
    let members = model.members.map { name -> ForecastGrid? in
      guard var grid = grids[name] else { return nil }
      closed.apply(to: &grid)
      Dormancy.apply(to: &grid, panel: panel)
      return grid
    }
    let pastOrigins = model.pastOrigins.map(panel.index)
    var mixture = ForecastGrid(
      origins: pastOrigins + [end], seriesCount: panel.series.count, horizon: asked)
    weights = placeOfSeries.enumerated().map { number, place in
      place.map { model.weights[$0] } ?? Self.weightsOfNewcomer(number, models, model.members, members)
    }
    for (number, place) in placeOfSeries.enumerated() {
      mixture.copy(model.past, series: place, to: number)
      mixture.mix(members, at: 0, weights[number], series: number, into: pastOrigins.count)
    }
    grid = mixture
    self.panel = panel
  }

  /// True where a series' mixture, or a category younger than the model, asks for the simple model.
  private static func isUsed(
    _ simple: any ForecastModel, _ model: TrainedModel, _ placeOfSeries: [Int?]
  ) -> Bool {
    guard let member = model.members.firstIndex(of: simple.name), !simple.isBaseline else { return false }
    return placeOfSeries.contains { place in place.map { model.weights[$0][member] > 0 } ?? true }
  }

  /// Of a category that the model has not seen: the model of new ones alone where it answers, else all simple ones.
  private static func weightsOfNewcomer(
    _ series: Int, _ models: [any ForecastModel], _ names: [String], _ members: [ForecastGrid?]
  ) -> [Double] {
    let able = models.filter { simple in
      guard !simple.isBaseline, let place = names.firstIndex(of: simple.name) else { return false }
      return members[place]?.exists(0, series) == true
    }
    let chosen = able.contains(where: \.standsAlone) ? able.filter(\.standsAlone) : able
    return names.map { name in
      chosen.contains { $0.name == name } ? 1 / Double(chosen.count) : 0
    }
  }
}

extension ForecastGrid {
  /// Takes over the first origins of another grid for one series.
  fileprivate mutating func copy(_ other: ForecastGrid, series: Int?, to number: Int) {
    guard let series else { return }
    for position in other.origins.indices {
      for step in 0..<min(horizon, other.horizon) {
        self[position, number, step] = other[position, series, step]
      }
    }
  }
}
