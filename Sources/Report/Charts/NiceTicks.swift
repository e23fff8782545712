import func Glibc.floor
import func Glibc.log
import func Glibc.pow

/// Round numbers for an axis that begins at zero: multiples of 1, 2 or 5 times a power of ten, the last at or above the
/// largest value (after Heckbert, "Nice Numbers for Graph Labels", Graphics Gems 1990).
///
///     NiceTicks(reaching: 87, about: 4).values == [0, 20, 40, 60, 80, 100]
package struct NiceTicks {
  package let step: Double
  package let values: [Double]

  var top: Double { values[values.count - 1] }

  /// - Parameters:
  ///   - largest: what is not above 0, or no number, is taken as 1.
  ///   - count: steps wanted; there are at most twice as many.
  package init(reaching largest: Double, about count: Int) {
    let largest = largest > 0 && largest.isFinite ? min(largest, 1e15) : 1
    let rough = largest / Double(max(1, count))
    let power = pow(10, floor(log(rough) / log(10) + 1e-9))
    let share = rough / power
    let step = (share < 1.5 ? 1 : share < 3 ? 2 : share < 7 ? 5 : 10) * power
    self.step = step
    let steps = max(1, Int((largest / step - 1e-9).rounded(.up)))
    values = (0...steps).map { Double($0) * step }
  }

  /// Decimals that tell the ticks apart.
  var decimals: Int { step >= 1 ? 0 : min(6, Int((-log(step) / log(10) - 1e-9).rounded(.up))) }
}
