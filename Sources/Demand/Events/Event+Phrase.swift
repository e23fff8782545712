import Wording

extension Event {
  private static let updateSuffix = " update"

  /// Its name, as people are told it: those that the program gives (to holidays, and to updates that it projects) are
  /// told in every language, all others stay as they are.
  package var title: Phrase {
    if isProjected, name.hasSuffix(Self.updateSuffix) {
      return "\(name.dropLast(Self.updateSuffix.count)) update"
    }
    return Self.title(name, kind)
  }

  /// Of an event that is not projected.
  package static func title(_ name: String, _ kind: Kind) -> Phrase {
    kind == .holiday || kind == .workday ? Phrase(word: name) : Phrase(verbatim: name)
  }
}

extension Event.Kind {
  private static let known: Set<Event.Kind> = [.holiday, .workday, .gameUpdate, .promo, .closed, .school]

  /// A kind of the user's own is named as the user does.
  package var phrase: Phrase { Self.known.contains(self) ? Phrase(word: name) : Phrase(verbatim: name) }
}

extension Weekday {
  package var phrase: Phrase { Phrase(word: "\(self)") }
}
