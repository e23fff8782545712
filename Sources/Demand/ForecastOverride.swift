import Wording

/// A planner's word on what a category will sell on a day, in the place of the statistical forecast: a number of
/// units, or a factor on what is forecast. It is kept with who said so and why, so that it can be judged later
/// whether it helped.
package struct ForecastOverride: Hashable, Sendable {
  package var category: String
  package var day: Day
  package var change: Change
  package var author: String
  package var reason: String

  package enum Change: Hashable, Sendable {
    /// Units, not negative.
    case quantity(Quantity)
    /// Times the forecast, not negative.
    case factor(Double)
  }

  package init(category: String, day: Day, change: Change, author: String, reason: String) {
    self.category = category
    self.day = day
    self.change = change
    self.author = author
    self.reason = reason
  }

  /// What is expected where the models expect so many units.
  ///
  ///     ForecastOverride(category: "Q币", day: day, change: .factor(1.5), author: "王", reason: "直播").applied(to: 20) == 30
  package func applied(to forecast: Double) -> Double {
    switch change {
    case .quantity(let quantity): max(0, quantity.units)
    case .factor(let factor): max(0, forecast * factor)
    }
  }
}

extension ForecastOverride: CustomStringConvertible {
  /// `x1.5 by 王 (直播带货)`, `=300 by 李 (group order)`
  package var description: String { phrase.description }

  package var phrase: Phrase {
    let what =
      switch change {
      case .quantity(let quantity): "=" + Self.short(quantity.units)
      case .factor(let factor): "x" + Self.short(factor)
      }
    return "\(what) by \(author) (\(reason))"
  }

  private static func short(_ number: Double) -> String {
    let text = String(number)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
