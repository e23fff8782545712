import Wording

/// What a shell should offer where a value is typed, when not its list of choices.
package enum CompletionHint: Sendable {
  case nothing
  case files
  case directories
  /// Names of a kind that the program looks up when it is asked: `categories`.
  ///
  /// - Parameter suffix: what follows the name in the same word: `:`.
  case names(String, suffix: String = "")
  /// These words, though others are accepted too.
  case words([String])
}

/// One option, flag or positional argument as the parser, the help, the manual page and the completion
/// scripts see it: everything about a `Key` but the type of its value.
struct Declaration: Sendable {
  enum Shape: Sendable {
    /// Present or absent.
    case flag
    /// Takes one value; the last one typed wins unless every one is kept.
    case option
    /// One value known by its place.
    case argument
    /// All values from its place to the end.
    case arguments
  }

  let shape: Shape
  /// The long name of an option, without dashes; the placeholder of a positional.
  let name: String
  var short: Character?
  var placeholder = ""
  let summary: Phrase
  var isRequired = false
  var repeats = false
  var defaultText: String?
  /// Make what they are called by, when it is asked for: most runs of a program ask for nothing but names.
  var listing: @Sendable () -> [String] = { [] }
  var wording: @Sendable () -> Phrase = { .empty }
  var hint = CompletionHint.nothing
  var environment: String?
  var isCommon = false
  /// True for what few need: a short help only names it.
  var isRare = false

  /// Every value that may be typed, where they can be listed.
  var choices: [String] { listing() }
  /// What the rule asks of the value: "from 1 to 28".
  var condition: Phrase { wording() }

  var isPositional: Bool { shape == .argument || shape == .arguments }
  var takesValue: Bool { shape != .flag }

  /// How messages call it: `--horizon`, `FILE`.
  var title: String { isPositional ? name : "--" + name }

  /// What may be typed to mean it: `-s`, `--service-level`. Nothing for a positional.
  var spellings: [String] {
    if isPositional { return [] }
    return (short.map { ["-\($0)"] } ?? []) + [title]
  }

  /// With what follows it: `--horizon DAYS`, `FILE ...`.
  var titleAndValue: String {
    switch shape {
    case .flag, .argument: title
    case .option: title + " " + placeholder
    case .arguments: name + " ..."
    }
  }

  /// The left column of the help; an option with no short name lines up under those that have one.
  var label: String {
    if isPositional { return titleAndValue }
    return (short.map { "-\($0), " } ?? "    ") + titleAndValue
  }

  /// What a shell should offer for its value.
  var completion: CompletionHint { choices.isEmpty ? hint : .words(choices) }

  /// Its part of a usage line; nil for an option that may be left out, which `[options]` stands for.
  var usage: String? {
    if isRequired { return titleAndValue }
    return isPositional ? "[" + titleAndValue + "]" : nil
  }

  /// What the declaration knows besides its summary.
  ///
  /// - Parameter isShort: true for what somebody must know before he types: an error tells the rest.
  private func notes(isShort: Bool) -> [Phrase] {
    var notes: [Phrase] = []
    if !choices.isEmpty { notes.append("one of \(Phrase.list(choices))") }
    if !condition.isEmpty && !isShort { notes.append(condition) }
    if repeats && !isShort { notes.append("may be repeated") }
    if isRequired && !isPositional { notes.append("required") }
    if let environment { notes.append("else $\(environment)") }
    if let defaultText { notes.append("default: \(defaultText)") }
    return notes
  }

  /// The summary with its notes: `Days to look ahead (from 1 to 28; default: 7).`
  func explanation(in language: Language, isShort: Bool = false) -> String {
    let summary = summary.text(in: language)
    let notes = notes(isShort: isShort).map { $0.text(in: language) }
    if notes.isEmpty { return summary }
    let (stop, open, separator, close) =
      switch language {
      case .en: (".", " (", "; ", ")")
      case .zh: ("。", "（", "；", "）")
      }
    let isSentence = summary.hasSuffix(stop)
    return summary.dropLast(isSentence ? 1 : 0) + open + notes.joined(separator: separator) + close
      + (isSentence ? stop : "")
  }
}
