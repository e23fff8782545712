import Demand
import Wording

/// A plan that is kept.
package struct PlanRecord: Hashable, Sendable {
  package let id: PlanID
  /// What it was made of.
  package let inputs: PlanInputs
  /// The decisions it was made by, in words.
  package let terms: Phrase
  /// The currency of its money.
  package let currency: String
  /// By their numbers.
  package let lines: [PlannedLine]

  package init(id: PlanID, inputs: PlanInputs, terms: Phrase, currency: String, lines: [PlannedLine]) {
    self.id = id
    self.inputs = inputs
    self.terms = terms
    self.currency = currency
    self.lines = lines
  }

  /// A plan that has no id yet.
  package struct Draft: Hashable, Sendable {
    package let day: Day
    package let inputs: PlanInputs
    package let terms: Phrase
    package let currency: String
    package let lines: [PlannedLine]

    package init(day: Day, inputs: PlanInputs, terms: Phrase, currency: String, lines: [PlannedLine]) {
      self.day = day
      self.inputs = inputs
      self.terms = terms
      self.currency = currency
      self.lines = lines
    }
  }
}

/// What a plan is made of, each part by a fingerprint: two plans of the same inputs are the same plan.
///
///     PlanInputs(text: "sales=1f stock=2e")?.parts.map(\.name) == ["sales", "stock"]
package struct PlanInputs: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    /// What it is, in letters.
    package let name: String
    package let fingerprint: String
  }

  package let parts: [Part]

  package init(_ parts: KeyValuePairs<String, String>) {
    self.parts = parts.map { Part(name: $0.key, fingerprint: $0.value) }
  }

  package init?(text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    parts = words.compactMap { word in
      let pair = word.split(separator: "=", omittingEmptySubsequences: false)
      return pair.count == 2 ? Part(name: String(pair[0]), fingerprint: String(pair[1])) : nil
    }
    guard parts.count == words.count else { return nil }
  }

  package var text: String { parts.map { "\($0.name)=\($0.fingerprint)" }.joined(separator: " ") }

  /// The names of the parts in which two plans differ, those that only one of them has included.
  package func differences(from other: PlanInputs) -> [String] {
    let common = Set(parts).intersection(other.parts)
    var names: [String] = []
    for part in parts + other.parts where !common.contains(part) && !names.contains(part.name) {
      names.append(part.name)
    }
    return names
  }
}
