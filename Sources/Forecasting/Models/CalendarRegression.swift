import Demand

import func Glibc.exp

/// The pooled calendar regression: per series, a slow level plus the effects of weekday, season, day of the month
/// and events, fitted by discounted ridge regression to fourth roots of sales.
///
/// Effects are shrunk twice: events towards none in a fit pooled over all series, and each series' own effects
/// towards the pooled ones. A series without a history of its own so gets the shape of its kin.
///
/// Fourth roots make effects close to proportional and noise close to even, and unlike logarithms they live with
/// small numbers. The normal equations are carried from origin to origin, so a forecast at a further origin costs
/// one factorisation a series.
package struct CalendarRegression: ForecastModel {
  package let name = "calendar-regression"

  package init() {}

  package func forecasts(
    of panel: Panel, calendar: EventCalendar, origins: [Int], horizon: Int
  ) -> ForecastGrid {
    var grid = ForecastGrid(origins: origins, seriesCount: panel.series.count, horizon: horizon)
    let features = CalendarFeatures(
      categories: panel.series.map(\.category), calendar: calendar, firstDay: panel.firstDay,
      dayCount: panel.dayCount + horizon)
    var walks = panel.series.enumerated().map { number, series in
      RegressionWalk(series, features, scope: features.scopeOfCategory[number])
    }
    for (position, origin) in origins.enumerated() {
      for number in walks.indices { walks[number].advance(through: origin) }
      let able = walks.indices.filter { walks[$0].canForecast(at: origin) }
      guard !able.isEmpty else { continue }
      let pooled = pooledCoefficients(able.map { walks[$0] }, origin: origin, features)
      for number in able {
        let forecast = walks[number].forecast(at: origin, horizon: horizon, pooled: pooled)
        grid.set(position, number) { forecast[$0] }
      }
    }
    return grid
  }

  /// The coefficients of the average series, on the scale of a series that sells one unit a day.
  private func pooledCoefficients(
    _ walks: [RegressionWalk], origin: Int, _ features: CalendarFeatures
  ) -> [Double] {
    var system = SymmetricSystem(size: features.columnCount)
    var moments = [Double](repeating: 0, count: features.columnCount)
    let share = 1 / Double(walks.count)
    for walk in walks {
      walk.addNormalEquations(to: &system, &moments, at: origin, share: share)
    }
    system.addToDiagonal(features.pooledPenalty.map { $0 * share })
    return system.solve(moments)
  }
}

/// The regression of one series on its way through the days.
struct RegressionWalk {
  private let series: Panel.Series
  private let features: CalendarFeatures
  private let scope: Int
  private var nextDay: Int
  private var level = SlowLevel()
  /// Fourth roots of sales and the slow level before each day, by day from the series' start.
  private var roots: [Double] = []
  private var levels: [Double] = []
  /// Sums of weighted products, growing with time: weights are those of the last origin times `exp(origin/memory)`.
  private var products: [Double] = []
  private var moments: [Double] = []

  /// Days after which a day counts 1/e: sales patterns are forgotten over years, not months.
  private static let memory = 1600.0
  /// The level and the weekdays are followed over the last two years.
  private static let recentDays = 730

  init(_ series: Panel.Series, _ features: CalendarFeatures, scope: Int) {
    self.series = series
    self.features = features
    self.scope = scope
    nextDay = series.start
  }

  /// Takes in the days up to an origin.
  mutating func advance(through origin: Int) {
    guard nextDay <= origin else { return }
    if products.isEmpty {
      products = [Double](repeating: 0, count: SymmetricSystem.packedCount(features.columnCount))
      moments = [Double](repeating: 0, count: features.columnCount)
    }
    for day in nextDay...origin {
      let root = series.units[day].squareRoot().squareRoot()
      roots.append(root)
      // The first day deviates from nothing yet.
      levels.append(level.isEmpty ? root : level.value)
      guard series.isTypical[day] else { continue }
      if level.isWarm { add(day: day, deviation: root - level.value) }
      level.observe(root)
    }
    nextDay = origin + 1
  }

  private mutating func add(day: Int, deviation: Double) {
    let weight = exp(Double(day) / Self.memory)
    products.withUnsafeMutableBufferPointer { products in
      moments.withUnsafeMutableBufferPointer { moments in
        features.withRow(scope: scope, day: day) { columns, values, count in
          for i in 0..<count {
            let row = Int(columns[i])
            let weighted = weight * values[i]
            moments[row] += weighted * deviation
            let start = row * (row + 1) / 2
            for j in 0...i { products[start + Int(columns[j])] += weighted * values[j] }
          }
        }
      }
    }
  }

  /// True where the level is known and days can be modelled.
  func canForecast(at origin: Int) -> Bool {
    series.start <= origin && level.isWarm && series.isDense(at: origin)
  }

  /// The fourth root of the mean daily sales of the last year: what one unit a day is to this series.
  private func scale(at origin: Int) -> Double {
    let known = (max(series.start, origin - 364)...origin).filter { series.isDemand[$0] }
    let mean = known.reduce(0) { $0 + series.units[$1] } / Double(max(1, known.count))
    return max(mean, 1e-6).squareRoot().squareRoot()
  }

  /// Weights as seen from the origin.
  private func discount(at origin: Int) -> Double { exp(-Double(origin) / Self.memory) }

  func addNormalEquations(
    to system: inout SymmetricSystem, _ moments: inout [Double], at origin: Int, share: Double
  ) {
    let weight = share * discount(at: origin)
    for index in products.indices { system.matrix[index] += weight * products[index] }
    let perUnit = weight / scale(at: origin)
    for index in moments.indices { moments[index] += perUnit * self.moments[index] }
  }

  /// Expected units of the days after the origin.
  func forecast(at origin: Int, horizon: Int, pooled: [Double]) -> [Double] {
    let coefficients = ownCoefficients(at: origin, pooled: pooled)
    var fitted = FittedDays(
      first: max(series.start, origin - Self.recentDays + 1), origin: origin, horizon: horizon)
    coefficients.withUnsafeBufferPointer { coefficients in
      guard let base = coefficients.baseAddress else { return }
      for day in fitted.days { fitted[day] = features.value(scope: scope, day: day, coefficients: base) }
    }
    let recent = RecentDays(
      first: fitted.first, roots: roots[(fitted.first - series.start)...],
      levels: levels[(fitted.first - series.start)...],
      isTypical: series.isTypical[fitted.first...origin])
    let weekdays = recent.weekdayCorrection(of: fitted)
    for day in fitted.days { fitted[day] += weekdays[day % 7] }
    let level = recent.level(above: fitted)
    return (origin + 1...origin + horizon).map { day in
      let root = max(0, level + fitted[day])
      return root * root * root * root
    }
  }

  private func ownCoefficients(at origin: Int, pooled: [Double]) -> [Double] {
    let scale = scale(at: origin)
    var system = SymmetricSystem(size: features.columnCount)
    let weight = discount(at: origin)
    for index in products.indices { system.matrix[index] = weight * products[index] }
    let explained = system.times(pooled)
    let unexplained = moments.indices.map { weight * moments[$0] / scale - explained[$0] }
    system.addToDiagonal(features.ownPenalty)
    let own = system.solve(unexplained)
    return zip(pooled, own).map { ($0 + $1) * scale }
  }
}
