import func Glibc.pow

/// Mixes the models' forecasts by what they have earned on the recent past.
///
/// The weights of a series are those that would have made the mixture's errors smallest over the weeks judged,
/// recent weeks counting more; the errors of all series alike count as so many weeks more, so that one series
/// with few weeks does as the others do, and what is known of neither leaves all models equal. Members whose
/// errors are alike share a weight; a member that is worse but errs on other days keeps some.
///
/// The weeks judged lie on a grid of calendar weeks: from one night to the next the evidence is the same, and once a
/// week it gains a week, so a plan does not flip.
struct Combination {
  private let panel: Panel
  private let grids: [ForecastGrid]
  private let judged: [Int]
  private let alone: Int?
  private let mixed: [Int]
  private let products: [[ErrorProducts]]
  /// Nil where each origin sees for itself which series sell most days.
  private let isDense: [Bool]?

  private static let weeklyDiscount = 0.96
  /// Weeks that the errors of all series count for in one series' own.
  private static let pooledWeeks = 26.0
  /// A weight below this is not worth the words; the others take it over.
  private static let smallestWeight = 0.03

  /// - Parameters:
  ///   - grids: of the models, at the same origins, of which the last is the one to forecast at and the others are those
  ///     by which the models are judged.
  ///   - leftOut: the places of models that have no part in the mixture.
  ///   - alone: the place of the model that is asked alone where it answers.
  ///   - judged: the positions of the weeks by which the models are judged, ascending, for forecasts at many origins;
  ///     all but the last unless given.
  init(
    panel: Panel, grids: [ForecastGrid], alone: Int?, leftOut: Set<Int> = [], judged: [Int]? = nil,
    workers: Workers
  ) {
    self.panel = panel
    self.alone = alone
    mixed = grids.indices.filter { !leftOut.contains($0) }
    self.grids = grids
    let latest = panel.dayCount - 1
    isDense = judged == nil ? panel.series.map { $0.isDense(at: latest) } : nil
    let judged = judged ?? Array(grids[0].origins.indices.dropLast())
    self.judged = judged
    products = workers.map(panel.series.count) { series in
      judged.map { ErrorProducts(panel.series[series], series, grids, at: $0) }
    }
  }

  /// The weight of each model for each series at an origin; all 0 for a series that no model forecasts.
  func weights(at position: Int) -> [[Double]] {
    let origin = grids[0].origins[position]
    let records = panel.series.indices.map { evidence(of: $0, before: origin) }
    let isDense = self.isDense ?? panel.series.map { $0.isDense(at: origin) }
    let pools = [true, false].map { kind in
      ErrorProducts.pooled(records.indices.filter { isDense[$0] == kind }.map { records[$0] }, grids.count)
    }
    let equalWeeks = Self.equalWeeks(of: panel.series.count { $0.start <= origin })
    return records.indices.map { series in
      let exists = mixed.filter { grids[$0].exists(position, series) }
      guard !exists.isEmpty else { return grids.map { _ in 0 } }
      if let alone, exists.contains(alone) { return grids.indices.map { $0 == alone ? 1 : 0 } }
      return weights(records[series], pool: pools[isDense[series] ? 0 : 1], exists, equalWeeks: equalWeeks)
    }
  }

  /// The products of the errors of all weeks whose outcome was known at an origin.
  private func evidence(of series: Int, before origin: Int) -> ErrorProducts {
    var sum = ErrorProducts(members: grids.count)
    for (place, position) in judged.enumerated() {
      let week = grids[0].origins[position]
      guard week + RollingForecasts.judgedDays <= origin else { break }
      sum.add(products[series][place], discount: Self.weeklyDiscount)
    }
    return sum
  }

  /// Weeks that knowing nothing counts for: one, and the more the fewer series tell of each other, 61 for two series and 3
  /// for twelve. Equal weights are hard to beat with little to go by (Stock and Watson 2004, "Combination forecasts of
  /// output growth in a seven-country data set"). Checked on sets of 2, 3, 4, 40, 60 and 70 series: one to two per cent off
  /// the error of the first three, nothing lost on the others; on one of 12, 8 weeks or more lose one.
  private static func equalWeeks(of series: Int) -> Double { 1 + 240 / Double(max(1, series * series)) }

  private func weights(
    _ own: ErrorProducts, pool: ErrorProducts, _ members: [Int], equalWeeks: Double
  ) -> [Double] {
    let scale = own.scale
    let products = members.map { row in
      members.map { column -> Double in
        var product = Self.pooledWeeks * pool.mean(row, column)
        if scale > 0 { product += own.weeks * own.mean(row, column) / scale }
        return product
      }
    }
    // Knowing nothing, members err alike and apart, as much as the best does: then equal weights are best.
    let least = products.indices.map { products[$0][$0] }.min() ?? 0
    let ridge = least * equalWeeks / (Self.pooledWeeks + own.weeks)
    var padded = products
    for index in padded.indices { padded[index][index] += ridge > 0 ? ridge : 1e-9 }
    var weights = [Double](repeating: 0, count: grids.count)
    for (member, weight) in zip(members, simplexWeights(padded)) where weight >= Self.smallestWeight {
      weights[member] = weight
    }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}
