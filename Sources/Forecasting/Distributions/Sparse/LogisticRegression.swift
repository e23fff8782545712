import func Glibc.exp
import func Glibc.log

/// The chance of an event by a linear function of a few features, drawn towards given coefficients: maximum a
/// posteriori under a normal prior, by Newton's method (Hastie, Tibshirani and Friedman, "The Elements of Statistical
/// Learning", section 4.4.1).
package struct LogisticRegression {
  package private(set) var coefficients: [Double]

  /// - Parameters:
  ///   - features: the rows one after the other, each as long as `prior`.
  ///   - happened: 1 or 0 for each row.
  ///   - prior: what the coefficients are without rows.
  ///   - priorWeight: the prior's precision, above 0.
  package init(features: [Double], happened: [Double], prior: [Double], priorWeight: Double) {
    coefficients = prior
    for _ in 0..<12 {
      let step = Self.step(
        from: coefficients, features: features, happened: happened, prior: prior, weight: priorWeight)
      // Far from the answer a full step may overshoot.
      let longest = step.reduce(0) { max($0, abs($1)) }
      let share = min(1, 2 / max(longest, 1e-12))
      for index in coefficients.indices { coefficients[index] -= share * step[index] }
      if longest < 1e-6 { break }
    }
  }

  package func chance(_ features: [Double]) -> Double {
    var sum = 0.0
    for (coefficient, feature) in zip(coefficients, features) { sum += coefficient * feature }
    return Self.chance(atLogOdds: sum)
  }

  static func chance(atLogOdds value: Double) -> Double { 1 / (1 + exp(-value)) }

  /// The log-odds of a chance, kept finite.
  static func logOdds(_ chance: Double) -> Double {
    let bounded = min(max(chance, 1e-7), 1 - 1e-7)
    return log(bounded / (1 - bounded))
  }

  /// Newton's step: the inverse of the curvature times the slope.
  private static func step(
    from coefficients: [Double], features: [Double], happened: [Double], prior: [Double], weight: Double
  ) -> [Double] {
    let size = coefficients.count
    var slope = zip(coefficients, prior).map { weight * ($0 - $1) }
    var curvature = SymmetricSystem(size: size)
    curvature.addToDiagonal([Double](repeating: weight, count: size))
    features.withUnsafeBufferPointer { features in
      for (row, happened) in happened.enumerated() {
        let start = row * size
        var sum = 0.0
        for column in 0..<size { sum += coefficients[column] * features[start + column] }
        let chance = chance(atLogOdds: sum)
        let (miss, spread) = (chance - happened, chance * (1 - chance))
        for column in 0..<size {
          slope[column] += miss * features[start + column]
          let scaled = spread * features[start + column]
          for other in 0...column {
            curvature.matrix[column * (column + 1) / 2 + other] += scaled * features[start + other]
          }
        }
      }
    }
    return curvature.solve(slope)
  }
}
