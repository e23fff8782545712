extension DemandDistribution {
  /// The same shape for an expectation that is as many times larger.
  func stretched(from statistical: Double, to planned: Double) -> DemandDistribution {
    guard statistical != planned else { return self }
    guard statistical > 0, (planned / statistical).isFinite else {
      return DemandDistribution(certain: planned)
    }
    let factor = planned / statistical
    return DemandDistribution(
      points: zip(values, weights).map { (value: $0 * factor, weight: $1) })
  }

  /// The probability of each value.
  private var weights: [Double] {
    cumulative.indices.map { cumulative[$0] - ($0 == 0 ? 0 : cumulative[$0 - 1]) }
  }
}
