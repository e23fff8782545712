/// An error that can be told in every language.
package protocol PhrasedError: Error, CustomStringConvertible {
  /// What is wrong, where, and what would mend it, without a full stop.
  var phrase: Phrase { get }
}

extension PhrasedError {
  package var description: String { phrase.description }
}

extension Phrase {
  /// What an error says; those of the system have their own words.
  package init(of error: any Error) {
    self = (error as? any PhrasedError)?.phrase ?? Phrase(verbatim: "\(error)")
  }
}
