import Wording

/// A value that can be typed on a command line.
///
///     extension Day: OptionValue {
///       package init?(argument: String) { self.init(iso: argument) }
///       package static var expectation: Phrase { "a day such as 2025-03-31" }
///     }
///
/// An enumeration of strings that is `CaseIterable` conforms with an empty extension: its raw values
/// become the choices that help, completion and "did you mean" show.
package protocol OptionValue: Sendable {
  /// The value `argument` spells, or nil when it spells none.
  init?(argument: String)

  /// What was expected, as a noun phrase that ends the sentence "expected ...": "a whole number".
  static var expectation: Phrase { get }

  /// Every accepted spelling, when they can be listed; empty when they cannot.
  static var choices: [String] { get }

  /// How a person would type this value: the text of a default in the help.
  var argument: String { get }
}

extension OptionValue {
  package static var choices: [String] { [] }
  package var argument: String { String(describing: self) }
}

extension OptionValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  package init?(argument: String) { self.init(rawValue: argument) }
  package static var expectation: Phrase { "one of \(Phrase.list(choices))" }
  package static var choices: [String] { allCases.map(\.rawValue) }
  package var argument: String { rawValue }
}

extension Language: OptionValue {}

extension String: OptionValue {
  package init?(argument: String) { self = argument }
  package static var expectation: Phrase { "text" }
}

extension Int: OptionValue {
  package init?(argument: String) { self.init(argument) }
  package static var expectation: Phrase { "a whole number" }
}

extension Double: OptionValue {
  /// Infinity and NaN are numbers to the standard library and to no planner.
  package init?(argument: String) {
    guard let number = Double(argument), number.isFinite else { return nil }
    self = number
  }
  package static var expectation: Phrase { "a number" }
  /// `1`, not `1.0`.
  package var argument: String {
    let text = String(describing: self)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension Bool: OptionValue {
  package init?(argument: String) { self.init(argument) }
  package static var expectation: Phrase { "one of true, false" }
  package static var choices: [String] { ["true", "false"] }
}
