/// Which group each category belongs to: its game, or the shop as a whole.
package struct Grouping: Sendable {
  /// The group of each category, by the category's name.
  private let groups: [String: String]

  /// The group of what belongs to none.
  package static let none = "(none)"
  /// The only group of a shop that is looked at as a whole.
  package static let all = "all"

  private init(_ groups: [String: String]) { self.groups = groups }

  package subscript(category: String) -> String { groups[category] ?? Self.none }

  /// Every category in one group.
  package static func whole(_ categories: [String]) -> Grouping {
    Grouping(Dictionary(categories.map { ($0, all) }, uniquingKeysWith: { first, _ in first }))
  }

  /// By the games of each category's products; where the catalog knows none, by the games of events whose name the
  /// category has in its own. What is of two games counts once, under both: `原神 + 崩坏星穹铁道`.
  ///
  /// - Parameter catalog: the games of categories, as far as known.
  package static func games(
    of categories: [String], catalog: [String: Set<String>], events: [Event]
  ) -> Grouping {
    let known = Set(events.map(\.game)).subtracting([""])
    let groups = categories.map { category -> (String, String) in
      let games = catalog[category] ?? known.filter { category.contains($0) }
      return (category, games.isEmpty ? none : games.sorted().joined(separator: " + "))
    }
    return Grouping(Dictionary(groups, uniquingKeysWith: { first, _ in first }))
  }
}

extension DemandHistory {
  /// The sales of each group of categories. A day on which every member was sold out is a sold-out day of the group;
  /// where one still sold, buyers had a choice, and the day counts.
  package func grouped(by grouping: Grouping) -> DemandHistory {
    var totals: [CategoryDay: DayTotal] = [:]
    var isSoldOut: [CategoryDay: Bool] = [:]
    for series in series {
      let group = grouping[series.category]
      for (index, day) in zip(0..., series.start...series.end) {
        let key = CategoryDay(category: group, day: day)
        totals[key, default: DayTotal(category: group, day: day, units: 0, amount: .zero)]
          .add(units: series.units[index], amount: series.amount[index])
        isSoldOut[key] = isSoldOut[key] != false && series.observation[index] == .soldOut
      }
    }
    return DemandHistory(
      totals: Array(totals.values), soldOut: Set(isSoldOut.filter(\.value).keys), asOf: end)
  }
}

extension DemandHistory.DayTotal {
  fileprivate mutating func add(units: Double, amount: Money) {
    self.units += units
    self.amount += amount
  }
}

extension EventCalendar {
  /// The events as they concern groups of categories instead of categories: an event is a group's where it concerns
  /// categories that make at least half of the group's units, so that one product's promotion is not the shop's; a
  /// closure where it concerns all of them.
  ///
  /// - Parameters:
  ///   - history: of the categories.
  ///   - names: of the groups.
  ///   - groups: the groups that a category counts under.
  package func regrouped(
    _ history: DemandHistory, names: [String], groups: (String) -> [String]
  ) -> EventCalendar {
    let total = history.units(of: groups) { _ in true }
    // Scopes are few, events many.
    var unitsOfScope: [[String]: [String: Double]] = [:]
    let events = events.flatMap { event -> [Event] in
      let scope = [event.category, event.game]
      guard scope != ["", ""] else { return [event] }
      let part = unitsOfScope[scope] ?? history.units(of: groups) { concerns(event, $0) }
      unitsOfScope[scope] = part
      return names.filter { name in
        let (part, whole) = (part[name, default: 0], total[name, default: 0])
        return part > 0 && (event.kind == .closed ? part == whole : 2 * part >= whole)
      }.map { event.scoped(to: $0) }
    }
    return EventCalendar(events, official: .none)
  }
}

extension DemandHistory {
  /// The units of each group that are of some categories.
  fileprivate func units(
    of groups: (String) -> [String], where isMeant: (String) -> Bool
  ) -> [String: Double] {
    var units: [String: Double] = [:]
    for series in series where isMeant(series.category) {
      let sum = series.units.reduce(0, +)
      for group in groups(series.category) { units[group, default: 0] += sum }
    }
    return units
  }
}

extension Event {
  fileprivate func scoped(to category: String) -> Event {
    var event = self
    event.category = category
    event.game = ""
    return event
  }
}
