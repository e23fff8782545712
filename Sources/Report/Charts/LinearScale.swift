/// Places numbers of a domain along a range of a drawing, whose ends may be in either order.
///
///     LinearScale(domain: 0...50, range: (200, 0))(25) == 100
package struct LinearScale {
  let domain: ClosedRange<Double>
  let range: (start: Double, end: Double)

  package init(domain: ClosedRange<Double>, range: (Double, Double)) {
    self.domain = domain
    self.range = range
  }

  /// A number outside the domain is placed at its nearer end; a domain of one number at the range's start.
  package func callAsFunction(_ value: Double) -> Double {
    let width = domain.upperBound - domain.lowerBound
    guard width > 0, value.isFinite else { return range.start }
    let share = (min(max(value, domain.lowerBound), domain.upperBound) - domain.lowerBound) / width
    return range.start + share * (range.end - range.start)
  }
}
