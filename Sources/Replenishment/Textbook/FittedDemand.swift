import Forecasting

extension DemandDistribution {
  /// As many quantiles stand for a closed form.
  private static let fittedPoints = 999

  /// What a closed form of the same mean and variance makes of the demand: its quantiles at the middles of equal
  /// slices, as points. Poisson knows the mean only.
  ///
  /// - Parameter method: `empirical` changes nothing, nor does a form that cannot be had (`ReorderComparison` says why).
  package func fitted(by method: ReorderComparison.Method) -> DemandDistribution {
    guard method != .empirical else { return self }
    let moments = DemandMoments(of: self)
    let levels = (0..<Self.fittedPoints).map { (Double($0) + 0.5) / Double(Self.fittedPoints) }
    let counts: CountDistribution? =
      switch method {
      case .empirical, .normal: nil
      case .poisson: CountDistribution(poisson: moments.mean)
      case .negativeBinomial:
        CountDistribution(negativeBinomial: moments.mean, variance: moments.variance)
          ?? CountDistribution(poisson: moments.mean)
      }
    if let counts { return DemandDistribution(samples: counts.quantiles(levels).map(Double.init)) }
    let deviation = moments.variance.squareRoot()
    return DemandDistribution(
      samples: levels.map { max(0, moments.mean + deviation * StandardNormal.quantile($0)) })
  }
}
