import func Glibc.exp

/// The regression of one series on its way through the days.
struct RegressionWalk: Sendable {
  private let series: Panel.Series
  private let features: CalendarFeatures
  private let scope: Int
  private var nextDay: Int
  /// Fourth roots of sales and the slow level before each day, by day from the series' start.
  private let roots: [Double]
  private let levels: [Double]
  /// The first day before which the level was known well enough to deviate from.
  private let firstWarmDay: Int
  /// Sums of weighted products, growing with time: weights are those of the last origin times `exp(origin/memory)`.
  private var products: [Double] = []
  private var moments: [Double] = []

  /// Days after which a day counts 1/e: sales patterns are forgotten over years, not months. Checked on 70
  /// department series and two games: 800 to 1600 are alike, 400 is better where prices and promotions rule and
  /// worse elsewhere.
  private static let memory = 800.0
  /// The level and the weekdays are followed over the last two years.
  static let recentDays = 730

  init(_ series: Panel.Series, _ features: CalendarFeatures, scope: Int) {
    self.series = series
    self.features = features
    self.scope = scope
    nextDay = series.start
    let days = series.start..<series.units.count
    roots = days.map { series.units[$0].squareRoot().squareRoot() }
    var level = SlowLevel()
    var levels: [Double] = []
    levels.reserveCapacity(days.count)
    var warm = Int.max
    for (day, root) in zip(days, roots) {
      // The first day deviates from nothing yet.
      levels.append(level.isEmpty ? root : level.value)
      if level.isWarm { warm = min(warm, day) }
      if series.isTypical[day] { level.observe(root) }
    }
    self.levels = levels
    firstWarmDay = warm
  }

  /// Takes in the days up to one.
  mutating func advance(through last: Int) {
    guard nextDay <= last else { return }
    if products.isEmpty {
      products = [Double](repeating: 0, count: SymmetricSystem.packedCount(features.columnCount))
      moments = [Double](repeating: 0, count: features.columnCount)
    }
    for day in nextDay...last where series.isTypical[day] && day >= firstWarmDay {
      add(day: day, deviation: roots[day - series.start] - levels[day - series.start])
    }
    nextDay = last + 1
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
    series.start <= origin && firstWarmDay <= origin + 1 && series.isDense(at: origin)
  }

  /// The fourth root of the mean daily sales of the last year: what one unit a day is to this series.
  private func scale(at origin: Int) -> Double {
    var (units, known) = (0.0, 0)
    for day in max(series.start, origin - 364)...origin where series.isDemand[day] {
      units += series.units[day]
      known += 1
    }
    return max(units / Double(max(1, known)), 1e-6).squareRoot().squareRoot()
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

  func ownCoefficients(at origin: Int, pooled: [Double]) -> [Double] {
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

  /// What is expected after each of some origins.
  ///
  /// - Parameters:
  ///   - origins: ascending, none before the fit.
  ///   - fit: the last day that the coefficients were learned from.
  func outlooks(
    at origins: [Int], coefficients: [Double], fit: Int, horizon: Int
  ) -> [RegressionOutlook] {
    let first = max(series.start, fit - Self.recentDays + 1)
    let last = origins[origins.count - 1]
    var fitted = FittedDays(first: first, last: last + horizon)
    coefficients.withUnsafeBufferPointer { coefficients in
      guard let base = coefficients.baseAddress else { return }
      for day in fitted.days { fitted[day] = features.value(scope: scope, day: day, coefficients: base) }
    }
    let recent = RecentDays(
      first: first, fit: fit,
      roots: roots[(first - series.start)...(last - series.start)],
      levels: levels[(first - series.start)...(last - series.start)],
      isTypical: series.isTypical[first...last])
    let weekdays = recent.weekdayCorrection(of: fitted)
    for day in fitted.days { fitted[day] += weekdays[day % 7] }
    let scale = scale(at: fit)
    return zip(origins, recent.levels(above: fitted, at: origins)).map { origin, level in
      let days = origin + 1...origin + horizon
      return RegressionOutlook(
        units: days.map { day in
          let root = max(0, level.chosen + fitted[day])
          return root * root * root * root
        },
        eventEffects: days.prefix(StackRows.horizon).map { eventEffect(on: $0, coefficients) / scale },
        drift: (level.quick - level.slow) / scale, level: level, weekdays: weekdays, scale: scale)
    }
  }

  private func eventEffect(on day: Int, _ coefficients: [Double]) -> Double {
    features.withRow(scope: scope, day: day) { columns, values, count in
      var sum = 0.0
      for index in 0..<count where Int(columns[index]) >= CalendarFeatures.baseColumns {
        sum += values[index] * coefficients[Int(columns[index])]
      }
      return sum
    }
  }
}
