import Wording

/// What a value must satisfy beyond having the right type, in a form that can be both checked and told.
///
///     Key<Int>.option("horizon", "DAYS", default: 7, where: .within(1...28), "Days to forecast.")
package struct Rule<Value: Sendable>: Sendable {
  /// Makes `text`, when it is asked for: most runs of a program ask for none of its rules' texts.
  private let wording: @Sendable () -> Phrase
  let choices: [String]
  let admits: @Sendable (Value) -> Bool

  /// A rule in words of your own: `.satisfying("that is a power of two") { $0.nonzeroBitCount == 1 }`.
  package static func satisfying(
    _ text: @autoclosure @escaping @Sendable () -> Phrase, _ admits: @escaping @Sendable (Value) -> Bool
  ) -> Rule {
    Rule(wording: text, choices: [], admits: admits)
  }

  package static var anything: Rule { Rule(wording: { .empty }, choices: []) { _ in true } }

  /// Follows the type's expectation: "a whole number" + "from 1 to 28". Empty when anything goes.
  var text: Phrase { wording() }
}

extension Rule where Value: Comparable & OptionValue {
  /// Both ends are allowed.
  package static func within(_ range: ClosedRange<Value>) -> Rule {
    satisfying("from \(range.lowerBound.argument) to \(range.upperBound.argument)") { range.contains($0) }
  }

  /// Neither end is allowed, as for a probability that must be neither impossible nor certain.
  package static func strictlyBetween(_ low: Value, _ high: Value) -> Rule {
    satisfying("above \(low.argument) and below \(high.argument)") { low < $0 && $0 < high }
  }

  /// The least value allowed.
  package static func atLeast(_ low: Value) -> Rule {
    satisfying("of at least \(low.argument)") { low <= $0 }
  }
}

extension Rule where Value == String {
  /// One of these words: they are listed in help and completion, and a near miss is suggested.
  package static func oneOf(_ choices: [String]) -> Rule {
    Rule(wording: { .empty }, choices: choices) { choices.contains($0) }
  }
}
