import Wording

/// The command line cannot be understood. It ends the program with status 2 and a pointer to the help; a
/// command may throw one when its values make no sense together.
package struct UsageError: PhrasedError, Equatable {
  /// What is wrong and what was expected, without a full stop.
  package let message: Phrase
  /// The name that was probably meant.
  package let suggestion: String?

  package init(_ message: Phrase, suggestion: String? = nil) {
    self.message = message
    self.suggestion = suggestion
  }

  /// A name that is not among those known: `unknown command "forcast"; did you mean "forecast"?`
  package static func unknown(_ kind: String, _ name: String, among names: [String]) -> UsageError {
    UsageError(
      "unknown \(Phrase(word: kind)) \"\(name)\"", suggestion: nearestName(to: name, among: names))
  }

  package var phrase: Phrase {
    guard let suggestion else { return message }
    return "\(message); did you mean \"\(suggestion)\"?"
  }
}
