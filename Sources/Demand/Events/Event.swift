/// Something dated that moves demand: a holiday, a game update, a promotion, a closure.
package struct Event: Hashable, Sendable {
  package var name: String
  package var kind: Kind
  /// First and last day, both included. A one-day event has the same day twice.
  package var days: ClosedRange<Day>
  /// Which categories it concerns: empty for all, a name, or a glob such as `王者荣耀*`.
  package var category: String
  /// The game it belongs to; empty when it is no game's.
  package var game: String
  /// True where nobody announced it: it is expected from the cycle of those before (``VersionCycle``).
  package var isProjected: Bool

  package init(
    name: String, kind: Kind, days: ClosedRange<Day>, category: String = "", game: String = "",
    isProjected: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.days = days
    self.category = category
    self.game = game
    self.isProjected = isProjected
  }

  /// What sort of event it is. The known kinds have a shape in the forecast (an update decays, a closure
  /// sells nothing); any other word is a kind too, whose effect is learned from its days alone.
  package struct Kind: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let name: String

    package init(_ name: String) { self.name = name }

    package static let holiday = Kind("holiday")
    /// A weekend day worked to make up for a holiday (调休).
    package static let workday = Kind("workday")
    package static let gameUpdate = Kind("game-update")
    package static let promo = Kind("promo")
    package static let closed = Kind("closed")
    package static let school = Kind("school")

    package var description: String { name }
    package static func < (left: Kind, right: Kind) -> Bool { left.name < right.name }
  }

  /// True when the event concerns the category.
  ///
  /// The category's pattern decides. An event that names a game and no category concerns the categories of
  /// that game; where the games of a category are not known, those whose name contains the game's: `原神`
  /// concerns `原神创世结晶`.
  ///
  /// - Parameter games: those of the category's products, as far as the catalog knows.
  package func concerns(_ candidate: String, games: Set<String> = []) -> Bool {
    if !category.isEmpty { return Glob(category).matches(candidate) }
    if game.isEmpty { return true }
    return games.isEmpty ? candidate.contains(game) : games.contains(game)
  }
}
