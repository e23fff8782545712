/// An error that can be told in every language.
package protocol PhrasedError: Error, CustomStringConvertible {
  /// What is wrong, where, and what would mend it, without a full stop.
  var phrase: Phrase { get }
}

extension PhrasedError {
  package var description: String { phrase.description }
}
