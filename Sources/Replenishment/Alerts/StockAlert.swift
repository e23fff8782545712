import Demand

/// A line that a category's stock has crossed.
///
/// An alert is given once, when the line is crossed; it is armed again when the stock is back above the line.
package struct StockAlert: Hashable, Sendable {
  package let category: String
  package let line: Line
  /// The last day known when it was crossed.
  package let day: Day

  /// The lower, the worse.
  package enum Line: String, CaseIterable, Comparable, Sendable {
    /// The inventory position is at or below the reorder point.
    case reorder
    /// Nothing on hand though demand is expected.
    case stockout

    package static func < (left: Line, right: Line) -> Bool { left == .reorder && right == .stockout }

    /// Nil for a stock above both lines, or one that is not known.
    package init?(_ status: ReorderLine.Status?) {
      switch status {
      case .reorder: self = .reorder
      case .stockout: self = .stockout
      case .ok, .excess, .notStocked, nil: return nil
      }
    }
  }

  package init(category: String, line: Line, day: Day) {
    self.category = category
    self.line = line
    self.day = day
  }
}

/// Which alerts are due, given those that were given before.
///
///     // at its reorder point since Monday, empty on Tuesday: an alert on each, none on Wednesday
///     StockAlerts(lines, given: [mondays], on: tuesday).due
package struct StockAlerts: Sendable {
  /// Crossed since the last look, in the order of the lines given.
  package let due: [StockAlert]
  /// What is below a line now, with the day on which it was told: to be given the next time.
  package let standing: [StockAlert]

  /// - Parameters:
  ///   - lines: of every category, on the day.
  ///   - given: the standing alerts of the last look. Those of categories without a line stay.
  package init(_ lines: [ReorderLine], given: [StockAlert], on day: Day) {
    let before = Dictionary(given.map { ($0.category, $0) }, uniquingKeysWith: { $1 })
    var (due, standing): ([StockAlert], [StockAlert]) = ([], [])
    for line in lines {
      // A stock that is not known today is where it was.
      guard line.status != nil else {
        if let same = before[line.category] { standing.append(same) }
        continue
      }
      guard let now = StockAlert.Line(line.status) else { continue }
      let alert = StockAlert(category: line.category, line: now, day: day)
      if let told = before[line.category], told.line >= now {
        // Partly refilled: armed for a stock-out again, not for the reorder point that it is still below.
        standing.append(StockAlert(category: line.category, line: now, day: told.day))
      } else {
        due.append(alert)
        standing.append(alert)
      }
    }
    let known = Set(lines.map(\.category))
    self.due = due
    self.standing = standing + given.filter { !known.contains($0.category) }
  }
}
