/// How regularly a category sells, by the scheme of Syntetos, Boylan and Croston (2005), "On the categorization
/// of demand patterns", Journal of the Operational Research Society 56: cut-offs 1.32 and 0.49.
package struct DemandPattern: Hashable, Sendable {
  /// Average demand interval: days observed over days with demand, 1 or more; infinite without any demand.
  package let averageInterval: Double
  /// Squared coefficient of variation of the non-zero demands (sample variance over squared mean); 0 for fewer
  /// than two of them.
  package let squaredVariation: Double

  package enum Kind: String, CaseIterable, Sendable {
    case smooth, erratic, intermittent, lumpy
  }

  /// - Parameter demand: units of each observed day.
  ///
  ///     let pattern = DemandPattern(of: [0, 0, 5, 0, 3, 0, 0, 0, 4, 0, 0, 6, 0, 2, 0, 0, 0, 0, 3, 0])
  ///     pattern.averageInterval == 20.0 / 6   // and pattern.squaredVariation is .147448
  package init(of demand: some Collection<Double>) {
    let sold = demand.filter { $0 > 0 }
    averageInterval = sold.isEmpty ? .infinity : Double(demand.count) / Double(sold.count)
    guard sold.count > 1 else {
      squaredVariation = 0
      return
    }
    let mean = sold.reduce(0, +) / Double(sold.count)
    let squares = sold.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    squaredVariation = squares / Double(sold.count - 1) / (mean * mean)
  }

  package var kind: Kind {
    let isFrequent = averageInterval <= 1.32
    let isSteady = squaredVariation <= 0.49
    return isFrequent ? (isSteady ? .smooth : .erratic) : (isSteady ? .intermittent : .lumpy)
  }
}
