/// The gradient and the weight of a row in one integer, so that one addition of integers adds both to a bin.
///
/// The gradient (weight x residual) takes the high bits and the weight the low ones. They are scaled so that
/// the sums over all rows just fit, so no sum overflows, and since weights are never negative no sum borrows
/// from the gradient. All sums are exact: they depend neither on the order of rows nor on whether a histogram
/// is added up or is a difference of two others.
///
/// Rounding: with equal weights the gradient has 63 - log2(rows) bits, at most 51, as good as `Double`. Else
/// both have 32 bits for the sum, so with 60,000 rows the mean gradient is counted in 36,000 steps; errors of
/// rows are independent and smaller still in the sums of leaves. Only the choice of splits sees them: the
/// values of leaves are made of gradients that are not rounded.
struct PackedGradients {
  /// How many low bits hold the weight.
  let weightBits: Int64
  /// The weight of one step.
  let weightStep: Double
  /// One for each row of the table; only rows of the fit are set.
  let packed: Scratch<Int64>
  private let steps: Scratch<Int64>

  /// - Parameters:
  ///   - rows: the rows of the fit.
  ///   - weights: of all rows of the table; those of the fit are positive.
  init(rows: [Int32], weights: [Float]) {
    packed = Scratch(repeating: 0, count: weights.count)
    steps = Scratch(repeating: 1, count: weights.count)
    let first = rows.first.map { weights[Int($0)] } ?? 1
    if rows.allSatisfy({ weights[Int($0)] == first }) {
      weightBits = max(12, Int64(Int.bitWidth - rows.count.leadingZeroBitCount))
      weightStep = Double(first)
    } else {
      weightBits = 32
      let total = rows.reduce(0) { $0 + Double(weights[Int($1)]) }
      let scale = (0x1p32 - 1 - Double(rows.count)) / total
      weightStep = 1 / scale
      for row in rows { steps.start[Int(row)] = max(1, Int64(Double(weights[Int(row)]) * scale)) }
    }
  }

  /// Packs the gradients of a round.
  ///
  /// - Parameter total: the sum of their absolute values over the rows of the fit, above 0.
  func pack(_ gradients: UnsafePointer<Double>, rows: [Int32], total: Double) {
    let scale = (Double(Int64(1) << (63 - weightBits)) - 1 - Double(rows.count)) / total
    // Adding 1.5 x 2^52 leaves the nearest integer in the low bits of the number, if it is below 2^51.
    let shifter = 0x1.8p52
    let zero = Int64(bitPattern: shifter.bitPattern)
    rows.withUnsafeBufferPointer { rows in
      for row in rows {
        let rounded = Int64(bitPattern: (gradients[Int(row)] * scale + shifter).bitPattern) &- zero
        packed.start[Int(row)] = rounded &<< weightBits &+ steps.start[Int(row)]
      }
    }
  }

  @inline(__always) func gradient(_ sum: Int64) -> Double { Double(sum &>> weightBits) }
  @inline(__always) func weightSteps(_ sum: Int64) -> Int64 { sum & (1 &<< weightBits &- 1) }
  @inline(__always) func weight(_ sum: Int64) -> Double { Double(weightSteps(sum)) * weightStep }
}
