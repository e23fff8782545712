import Wording

/// One step on the way to a forecast.
package struct ForecastPart: Equatable, Sendable {
  package let kind: Kind
  /// What it is in particular: the weekday, the event, the model.
  package let name: Phrase
  /// Units with this part and all before it; what the part adds is the difference to the one before.
  package let running: Double
  /// A model's own forecast in units, and its weight, 0...1.
  package var forecast: Double?
  package var weight: Double?
  /// Where what is known of it comes from.
  package var note = Phrase.empty

  package enum Kind: String, CaseIterable, Sendable {
    /// What an average weekday without events sold four weeks ago, and what the level has moved since.
    case level, trend
    case weekday, season
    case monthDay = "month-day"
    case event, closed
    /// The whole of the regression, and what trees make of it.
    case regression, trees
    /// A model's share of the mixture.
    case model
    /// What the parts do not say.
    case adjustment
    /// The mixture, and what a planner made of it.
    case statistical, override
  }

  package init(_ kind: Kind, _ name: Phrase = .empty, running: Double) {
    self.kind = kind
    self.name = name
    self.running = running
  }
}

/// Parts that add up to something: what each adds is told in turn, so the sum has no remainder.
package struct SumOfParts: Equatable, Sendable {
  /// What they add up to: `regression`, `statistical`, or a model that stands on the regression.
  package let total: String
  package let parts: [ForecastPart]

  /// What the parts add up to, in units.
  package var units: Double { parts.last?.running ?? 0 }

  /// What each part adds, in units.
  package var contributions: [Double] {
    zip(parts, [0] + parts.map(\.running)).map { $0.running - $1 }
  }

  /// Differences below this share are those of the order of adding.
  private static let tolerance = 1e-9

  /// - Parameter units: what was forecast; where the parts miss it, a last part says by how much.
  package init(_ total: String, _ parts: [ForecastPart], reaching units: Double) {
    self.total = total
    var parts = parts
    let reached = parts.last?.running ?? 0
    if let last = parts.last, abs(reached - units) <= Self.tolerance * max(1, abs(units)) {
      var exact = ForecastPart(last.kind, last.name, running: units)
      (exact.forecast, exact.weight, exact.note) = (last.forecast, last.weight, last.note)
      parts[parts.count - 1] = exact
    } else if reached != units {
      parts.append(ForecastPart(.adjustment, running: units))
    }
    self.parts = parts
  }
}
