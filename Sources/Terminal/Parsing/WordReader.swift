import Wording

/// Reads typed words as values under a rule: where type, rule and choices meet.
struct WordReader<Value: OptionValue>: Sendable {
  let rule: Rule<Value>

  var choices: [String] { rule.choices.isEmpty ? Value.choices : rule.choices }

  var expectation: Phrase {
    if !choices.isEmpty { return "one of \(Phrase.list(choices))" }
    // Its space apart, for a language that has none there.
    return rule.text.isEmpty ? Value.expectation : Value.expectation + " \(rule.text)"
  }

  func all(of supplied: SuppliedWords) throws(UsageError) -> [Value] {
    try supplied.words.map { word throws(UsageError) in try read(word, from: supplied.origin) }
  }

  /// Nil when nothing was supplied.
  func last(of supplied: SuppliedWords) throws(UsageError) -> Value? {
    guard let word = supplied.words.last else { return nil }
    return try read(word, from: supplied.origin)
  }

  private func read(_ word: String, from origin: String) throws(UsageError) -> Value {
    if let value = Value(argument: word), rule.admits(value) { return value }
    let message: Phrase = "\(origin): expected \(expectation), not \"\(word)\""
    throw UsageError(message, suggestion: nearestName(to: word, among: choices))
  }
}
