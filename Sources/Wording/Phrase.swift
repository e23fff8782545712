/// A text for people that can be told in every language: English sentences with their figures kept apart.
///
/// ```swift
/// let phrase: Phrase = "\(path): \(3) rows read"
/// phrase.text(in: .en)  // "sales.csv: 3 rows read"
/// phrase.text(in: .zh)  // "sales.csv：读取 3 行", if the Chinese texts have "{}: {} rows read"
/// ```
///
/// What is interpolated stays as it is, unless it is a phrase itself. What the other language does not have is told in
/// English. Two phrases are equal where their English texts are.
package struct Phrase: Sendable {
  var sentences: [Sentence]

  /// A text with places for what changes, `{}` each, and what goes there.
  struct Sentence: Sendable {
    let template: String
    let arguments: [Argument]
  }

  enum Argument: Sendable {
    /// A name, a figure, a line to type: the same in all languages.
    case text(String)
    case phrase(Phrase)
  }

  init(sentences: [Sentence]) { self.sentences = sentences }

  /// What must not be translated: a name, a figure.
  package init(verbatim text: String) {
    sentences = [Sentence(template: "{}", arguments: [.text(text)])]
  }

  /// A word of the program's own, such as a class or a status: `Phrase(word: "core")`.
  package init(word: String) { sentences = [Sentence(template: word, arguments: [])] }

  /// `1 line`, `2 lines`
  ///
  /// - Parameter plural: of nouns that take more than an s.
  package static func counted(_ number: Int, _ noun: String, plural: String? = nil) -> Phrase {
    let word = number == 1 ? noun : plural ?? noun + "s"
    return Phrase(sentences: [Sentence(template: "{} " + word, arguments: [.text("\(number)")])])
  }

  /// Names and figures one after the other: `a, b`.
  package static func list(_ names: some Sequence<String>) -> Phrase {
    names.map(Phrase.init(verbatim:)).joined(separator: ", ")
  }

  package static let empty = Phrase(sentences: [])

  package var isEmpty: Bool { description.isEmpty }

  package static func + (first: Phrase, second: Phrase) -> Phrase {
    Phrase(sentences: first.sentences + second.sentences)
  }

  package static func += (first: inout Phrase, second: Phrase) { first.sentences += second.sentences }
}

extension Sequence<Phrase> {
  package func joined(separator: Phrase) -> Phrase {
    var sentences: [Phrase.Sentence] = []
    for (index, phrase) in enumerated() {
      if index > 0 { sentences += separator.sentences }
      sentences += phrase.sentences
    }
    return Phrase(sentences: sentences)
  }
}

extension Phrase: Hashable, CustomStringConvertible {
  package static func == (first: Phrase, second: Phrase) -> Bool { first.description == second.description }

  package func hash(into hasher: inout Hasher) { hasher.combine(description) }

  /// The English text.
  package var description: String { text(in: .en) }
}

extension Phrase: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) {
    sentences = text.isEmpty ? [] : [Sentence(template: text, arguments: [])]
  }

  package init(stringInterpolation: StringInterpolation) {
    sentences = [
      Sentence(template: stringInterpolation.template, arguments: stringInterpolation.arguments)
    ]
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var template = ""
    fileprivate var arguments: [Argument] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      template.reserveCapacity(literalCapacity + 2 * interpolationCount)
      arguments.reserveCapacity(interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) { template += literal }

    package mutating func appendInterpolation(_ phrase: Phrase) { append(.phrase(phrase)) }

    package mutating func appendInterpolation<Value>(_ value: Value) { append(.text("\(value)")) }

    private mutating func append(_ argument: Argument) {
      template += "{}"
      arguments.append(argument)
    }
  }
}
