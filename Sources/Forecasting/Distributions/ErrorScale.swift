/// How large errors are, and whether they lean to one side, on the scale of square roots.
struct ErrorScale {
  /// Mean error and root mean square around it.
  var bias: Double
  var spread: Double

  /// A Poisson count has a spread of one half on this scale, whatever its mean: the least that can be expected.
  static let poisson = ErrorScale(bias: 0, spread: 0.5)

  /// The errors of one week's forecasts lean to one side together, and tell of a lasting bias about as much as one
  /// would.
  private static let errorsThatLeanTogether = 7.0

  /// The scale that errors show, drawn towards a prior that counts as `weight` errors.
  init(_ errors: [Double], prior: ErrorScale, weight: Double) {
    let total = Double(errors.count) + weight
    let weeks = Double(errors.count) / Self.errorsThatLeanTogether + weight
    bias = (errors.reduce(0, +) / Self.errorsThatLeanTogether + weight * prior.bias) / weeks
    let bias = bias
    let squares = errors.reduce(0) { $0 + ($1 - bias) * ($1 - bias) }
    spread = ((squares + weight * prior.spread * prior.spread) / total).squareRoot()
  }

  init(bias: Double, spread: Double) {
    self.bias = bias
    self.spread = spread
  }
}
