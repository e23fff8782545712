import Demand
import Wording

/// Which service each category is to have.
package struct ServiceRules: Hashable, Sendable {
  package let measure: Measure
  /// For what no exception names, in (0, 1).
  package let level: Double
  package let exceptions: [Exception]
  package let rates: StockEconomics.Rates

  /// What a level is a level of.
  package enum Measure: String, CaseIterable, Sendable {
    /// The chance of not running out before the next delivery.
    case cycle
    /// The share of demand served from stock.
    case fill
    /// The level that earns most, from price, cost and what stock and stock-outs cost.
    case economics
  }

  /// A level for the categories that a name, a pattern or a kind of demand stands for.
  package struct Exception: Hashable, Sendable {
    package let pattern: String
    package let level: Double

    /// - Returns: nil unless the level is in (0, 1) and the pattern is not empty.
    package init?(pattern: String, level: Double) {
      guard level > 0, level < 1, !pattern.isEmpty else { return nil }
      self.pattern = pattern
      self.level = level
    }
  }

  /// - Throws: a level that is not above 0 and below 1.
  package init(
    measure: Measure = .cycle, level: Double = 0.95, exceptions: [Exception] = [],
    rates: StockEconomics.Rates = .usual
  ) throws(ReplenishmentError) {
    guard level > 0, level < 1 else { throw .serviceLevel(level) }
    self.measure = measure
    self.level = level
    self.exceptions = exceptions
    self.rates = rates
  }

  /// The goal of a category.
  ///
  /// Of the exceptions the most particular counts: the category's own name, then a pattern, the longest first, then
  /// its kind of demand. An exception is a level also where the others follow economics.
  ///
  /// - Parameters:
  ///   - price: what a unit sells for, in minor units; nil when not known.
  ///   - cost: what a good card costs.
  func goal(for category: String, _ kind: DemandPattern.Kind?, price: Double?, cost: Double?) -> ServiceGoal {
    if let exception = exception(for: category, kind) { return goal(exception.level) }
    guard measure == .economics else { return goal(level) }
    guard let price, let cost, let economics = StockEconomics(price: price, cost: cost, rates: rates) else {
      return .cycle(level)
    }
    return .economics(economics)
  }

  private func goal(_ level: Double) -> ServiceGoal { measure == .fill ? .fill(level) : .cycle(level) }

  private func exception(for category: String, _ kind: DemandPattern.Kind?) -> Exception? {
    if let own = exceptions.last(where: { $0.pattern == category }) { return own }
    let patterns = exceptions.filter { Glob($0.pattern).matches(category) }
    if let longest = patterns.max(by: { $0.pattern.count <= $1.pattern.count }) { return longest }
    return exceptions.last { $0.pattern == kind?.rawValue }
  }

  /// `service level 95%`, `fill rate 98%, 原神* 99%`
  package var text: Phrase {
    let most: Phrase =
      switch measure {
      case .cycle: "service level \(Figures.percent(level))"
      case .fill: "fill rate \(Figures.percent(level))"
      case .economics:
        """
        economics with holding \(Figures.percent(rates.holding)) a year, \
        stock-out \(Figures.percent(rates.stockout)) of the price
        """
      }
    return ([most] + exceptions.map { Phrase(verbatim: "\($0.pattern) \(Figures.percent($0.level))") })
      .joined(separator: ", ")
  }

  /// The exceptions that no category is meant by: misspelt ones.
  package func idleExceptions(among categories: [String]) -> [String] {
    let kinds = DemandPattern.Kind.allCases.map(\.rawValue)
    return exceptions.map(\.pattern).filter { pattern in
      !kinds.contains(pattern) && !categories.contains { $0 == pattern || Glob(pattern).matches($0) }
    }
  }
}
