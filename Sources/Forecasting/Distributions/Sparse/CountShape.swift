import func Glibc.exp
import func Glibc.log

/// How likely a slow seller's demand reaches each number of units by its mean and dispersion alone: a negative binomial
/// count of lots.
///
/// A shop that sells by the dozen has a dispersion of dozens; counted in lots of a quarter of the dispersion the
/// sum over counts stays short, whatever the units are.
package struct CountShape {
  private let lot: Double
  /// P(lots >= n) at element n, down to where it no longer matters.
  private let exceedances: [Double]

  /// - Parameters:
  ///   - mean: expected units, above 0.
  ///   - dispersion: variance over mean, in units; what is below 1.01 is taken as that.
  ///   - isWhole: true if units come in whole numbers, of which no part is sold.
  package init(mean: Double, dispersion: Double, isWhole: Bool) {
    let dispersion = max(dispersion, isWhole ? 1.01 : 1e-9)
    // Beyond some hundreds of lots only the coarse shape is asked for.
    let finest = max(dispersion / 4, mean / 300)
    lot = isWhole ? max(1, finest) : finest
    exceedances = Self.exceedances(mean: mean / lot, dispersion: max(1.01, dispersion / lot))
  }

  /// P(demand >= units) for units above 0; between whole lots interpolated. No sale is of less than a lot.
  package func exceedance(of units: Double) -> Double {
    let place = max(1, units / lot)
    guard place < Double(exceedances.count - 1) else { return exceedances[exceedances.count - 1] }
    let low = Int(place)
    return exceedances[low] + (place - Double(low)) * (exceedances[low + 1] - exceedances[low])
  }

  private static func exceedances(mean: Double, dispersion: Double) -> [Double] {
    var chance = exp(-mean / (dispersion - 1) * log(dispersion))
    var (exceedances, left) = ([1.0], 1.0)
    var count = 0.0
    while left > 1e-7 && count < 4000 {
      left -= chance
      exceedances.append(max(left, 1e-9))
      chance *= (mean + count * (dispersion - 1)) / (dispersion * (count + 1))
      count += 1
    }
    return exceedances
  }
}
