import Wording

/// The classes of all categories as weekly reviews left them.
///
/// A class is looked at once a week, at the end of each Sunday, and left when so many reviews in a row speak against
/// it, or one does clearly: what is near a line is not bought for the shelf one week and to order the next. A
/// category in its first 28 days has nothing to hold on to and is in the class its figures give it; what falls
/// dormant is long tail at once.
///
/// Reviews lie on fixed weekdays, so that plans of the days between two of them agree. They begin where the
/// window before the end does: the same history and day give the same classes, whatever was planned before.
package struct SegmentHistory: Sendable {
  /// The days of the reviews, ascending.
  package let reviews: [Day]
  /// Who was moved, by day, then in the order of the history.
  package let moves: [Move]
  /// The segments at the end of the history in the classes held, the largest first.
  package let segments: [Segment]

  package struct Move: Hashable, Sendable {
    package let category: String
    package let day: Day
    /// Nil for a category that was not sold before.
    package let from: Segment.Group?
    package let to: Segment.Group
    package let reason: Phrase
  }

  /// - Parameters:
  ///   - unitCost: as for `Segmentation.segments`.
  ///   - needed: reviews in a row that make a category leave its class; 1 or less holds nothing: then the last day
  ///     decides as it stands.
  package init(
    of history: DemandHistory, by segmentation: Segmentation, unitCost: [String: Money] = [:], needed: Int = 2
  ) {
    reviews = Self.reviews(of: history, window: segmentation.window)
    var held = HeldClasses(needed: needed)
    for day in reviews {
      held.review(segmentation.standings(of: history.known(at: day), unitCost: unitCost), on: day)
    }
    moves = held.moves
    let standings = segmentation.standings(of: history, unitCost: unitCost)
    segments = standings.map { needed > 1 ? held.segment(of: $0) : $0.segment() }
  }

  private static func reviews(of history: DemandHistory, window: Int) -> [Day] {
    guard let first = history.series.map(\.start).min() else { return [] }
    let sinceSunday = (history.end.weekday.rawValue + 1) % 7
    let last = history.end.advanced(by: -sinceSunday)
    let weeks = max(1, window / 7)
    return (0..<weeks).reversed().map { last.advanced(by: -7 * $0) }.filter { $0 >= first }
  }
}

/// The class each category is held in, from review to review.
private struct HeldClasses {
  let needed: Int
  private(set) var moves: [SegmentHistory.Move] = []
  private var holds: [String: Hold] = [:]
  private var isFirst = true

  private struct Hold {
    var group: Segment.Group
    /// Reviews in a row that spoke against it.
    var against = 0
    var reviewed: Day
  }

  init(needed: Int) { self.needed = needed }

  mutating func review(_ standings: [SegmentStanding], on day: Day) {
    let sorted = standings.sorted { $0.sales.category.utf8.lexicographicallyPrecedes($1.sales.category.utf8) }
    for standing in sorted { review(standing, on: day) }
    isFirst = false
  }

  private mutating func review(_ standing: SegmentStanding, on day: Day) {
    let category = standing.sales.category
    guard var hold = holds[category] else {
      holds[category] = Hold(group: standing.group, reviewed: day)
      if !isFirst { move(standing, on: day, from: nil, "first review") }
      return
    }
    hold.reviewed = day
    hold.against = hold.group == standing.group ? 0 : hold.against + 1
    if hold.against > 0, let cause = cause(standing, after: hold.against) {
      move(standing, on: day, from: hold.group, cause)
      hold = Hold(group: standing.group, reviewed: day)
    }
    holds[category] = hold
  }

  /// Why it leaves its class; nil where it stays.
  private func cause(_ standing: SegmentStanding, after reviews: Int) -> Phrase? {
    if standing.sales.lifeCycle == .new { return "new" }
    if standing.sales.lifeCycle == .dormant { return "dormant" }
    if standing.isClear { return "clearly" }
    return reviews >= needed ? "\(max(1, needed)) reviews in a row" : nil
  }

  private mutating func move(
    _ standing: SegmentStanding, on day: Day, from group: Segment.Group?, _ cause: Phrase
  ) {
    moves.append(
      SegmentHistory.Move(
        category: standing.sales.category, day: day, from: group, to: standing.group,
        reason: [standing.reason, cause].joined(separator: "; ")))
  }

  func segment(of standing: SegmentStanding) -> Segment {
    guard let hold = holds[standing.sales.category], hold.group != standing.group,
      standing.sales.lifeCycle == .active
    else { return standing.segment() }
    let note: Phrase =
      "kept \(Phrase(word: hold.group.rawValue)) by the review of \(hold.reviewed), \(hold.against) of \(needed) in a row against it"
    return standing.segment(as: hold.group, note: note)
  }
}
