/// Numbers of eight candidates that are worked on at once. Each follows its own chain of sums, so one's wait for a
/// result is filled with the others' work; to the bit each gets what it would get alone.
typealias Lanes = SIMD8<Double>

extension Lanes {
  /// No further from 0 than a bound, lane by lane.
  @inline(__always) func clipped(to bound: Lanes) -> Lanes {
    let raised = replacing(with: -bound, where: self .< -bound)
    return raised.replacing(with: bound, where: raised .> bound)
  }

  @inline(__always) func atLeast(_ least: Lanes) -> Lanes { replacing(with: least, where: self .< least) }
  @inline(__always) func atMost(_ most: Lanes) -> Lanes { replacing(with: most, where: self .> most) }
  @inline(__always) var magnitude: Lanes { replacing(with: -self, where: self .< 0) }
}
