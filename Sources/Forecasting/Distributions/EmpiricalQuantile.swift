/// The quantile of a sample, interpolated between neighbours whose plotting positions are the middles of equal
/// slices (Hazen 1914; type 5 of Hyndman and Fan 1996).
///
///     empiricalQuantile(0.5, ofSorted: [1, 2, 3]) == 2
///     empiricalQuantile(0.5, ofSorted: [1, 3]) == 2
///
/// - Parameter values: ascending, at least one.
package func empiricalQuantile(_ probability: Double, ofSorted values: [Double]) -> Double {
  let place = probability * Double(values.count) - 0.5
  guard place > 0 else { return values[0] }
  let low = Int(place)
  guard low + 1 < values.count else { return values[values.count - 1] }
  return values[low] + (place - Double(low)) * (values[low + 1] - values[low])
}
