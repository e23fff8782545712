extension ForecastGrid {
  /// The mixture of members that forecast at the same origins.
  ///
  /// - Parameter weights: by position of the origin, series and member.
  init(mixing members: [ForecastGrid], _ weights: [[[Double]]]) {
    let (origins, seriesCount) = (members[0].origins, members[0].seriesCount)
    self.init(origins: origins, seriesCount: seriesCount, horizon: members[0].horizon)
    let members: [ForecastGrid?] = members
    for position in origins.indices {
      for series in 0..<seriesCount {
        mix(members, at: position, weights[position][series], series: series, into: position)
      }
    }
  }

  /// Forecasts a series by the weighted sum of what members say of it at one of their origins; a member that says
  /// nothing adds nothing, and without any weight there is no forecast.
  ///
  ///     grid.mix([five, two], at: 0, [0.5, 0.5], series: 0, into: 0)   // 3.5, of 5 and 2
  ///
  /// - Parameters:
  ///   - members: nil for one that was not asked.
  ///   - weights: of each member, none negative.
  ///   - position: of this grid's origin.
  package mutating func mix(
    _ members: [ForecastGrid?], at origin: Int, _ weights: [Double], series: Int, into position: Int
  ) {
    guard weights.contains(where: { $0 > 0 }) else { return }
    set(position, series) { step in
      var sum = 0.0
      for (member, weight) in zip(members, weights) where weight > 0 {
        guard let member, member.exists(origin, series) else { continue }
        sum += weight * member[origin, series, step]
      }
      return sum
    }
  }
}
