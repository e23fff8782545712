import Forecasting

extension SplitMix64 {
  /// Evenly spread over a range.
  mutating func uniform(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + uniform() * (range.upperBound - range.lowerBound)
  }
}
