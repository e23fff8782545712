/// Lists that share the lines of one screen.
package enum SharedRoom {
  /// Lines for each list: as many for one as for another, and what one does not need goes to the others.
  ///
  ///     SharedRoom.shares(of: [1, 9, 9], room: 9)  // [1, 4, 4]
  ///
  /// - Parameter wanted: the lines that each list has.
  package static func shares(of wanted: [Int], room: Int) -> [Int] {
    var shares = wanted.map { _ in 0 }
    for _ in 0..<max(0, room) {
      let wanting = wanted.indices.filter { shares[$0] < wanted[$0] }
      guard let place = wanting.min(by: { shares[$0] < shares[$1] }) else { break }
      shares[place] += 1
    }
    return shares
  }
}
