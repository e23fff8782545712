/// The clock of a place: how many seconds it is ahead of Greenwich, and since when.
///
///     let berlin = ZoneOffsets(
///       transitions: [(from: 1_774_746_000, offset: 7200), (from: 1_792_890_000, offset: 3600)])
///     berlin.offset(at: 1_774_746_000) == 7200
package struct ZoneOffsets: Sendable {
  /// In the order of time, each holding to the next one's second.
  private let transitions: [(from: Int, offset: Int)]
  /// What holds where no transition has come yet.
  private let first: Int

  /// China's, 8 hours ahead of Greenwich, without summer time since 1991.
  package static let china = ZoneOffsets(fixed: 8 * 3600)

  /// - Parameter seconds: east of Greenwich, at all times.
  package init(fixed seconds: Int) {
    transitions = []
    first = seconds
  }

  /// - Parameter transitions: the Unix second from which each offset, in seconds east of Greenwich, holds; in
  ///   any order. The earliest holds before its second too; without any, it is Greenwich itself.
  package init(transitions: [(from: Int, offset: Int)]) {
    self.transitions = transitions.sorted { $0.from < $1.from }
    first = self.transitions.first?.offset ?? 0
  }

  /// Seconds east of Greenwich at a Unix second.
  package func offset(at unixSecond: Int) -> Int {
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].from <= unixSecond { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : transitions[low - 1].offset
  }
}
