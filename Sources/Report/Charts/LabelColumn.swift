/// Keeps texts that stand below each other apart.
package enum LabelColumn {
  /// The places nearest to those wanted that are so far apart, in the order of those wanted.
  ///
  ///     LabelColumn.spread([50, 52], apart: 14, within: 0...100) == [44, 58]
  package static func spread(_ wanted: [Double], apart gap: Double, within range: ClosedRange<Double>)
    -> [Double]
  {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    // Groups of texts that touch move together, around the middle of what they want.
    var groups: [(members: [Int], centre: Double)] = []
    for index in order {
      groups.append(([index], wanted[index]))
      while groups.count > 1 {
        let (upper, lower) = (groups[groups.count - 2], groups[groups.count - 1])
        let reach = gap * Double(upper.members.count + lower.members.count) / 2
        guard lower.centre - upper.centre < reach else { break }
        let members = upper.members + lower.members
        let sum = upper.centre * Double(upper.members.count) + lower.centre * Double(lower.members.count)
        groups.removeLast(2)
        groups.append((members, sum / Double(members.count)))
      }
    }
    var places = wanted
    for group in groups {
      let half = gap * Double(group.members.count - 1) / 2
      let low = range.lowerBound + half
      let high = max(low, range.upperBound - half)
      let centre = min(max(group.centre, low), high)
      for (place, member) in group.members.enumerated() {
        places[member] = centre - half + gap * Double(place)
      }
    }
    return places
  }
}
