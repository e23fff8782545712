/// The categories from which a new one may borrow: those that share the first word of its name, if three have a
/// history, else all that have one.
package struct Kin: Sendable {
  /// Their places in the panel.
  package let members: [Int]
  /// The word that they share with the new category; nil if they are simply the others.
  package let family: String?

  private static let leastMembers = 3
  /// Days that teach weekdays.
  private static let leastHistory = 56

  package init(of number: Int, in panel: Panel, at origin: Int) {
    self.init(of: number, in: panel, at: origin, words: Self.firstWords(in: panel))
  }

  /// - Parameter words: `firstWords(in: panel)`.
  init(of number: Int, in panel: Panel, at origin: Int, words: [String]) {
    let word = words[number]
    let known = panel.series.indices.filter {
      $0 != number && origin - panel.series[$0].start + 1 >= Self.leastHistory
    }
    let relatives = word.isEmpty ? [] : known.filter { words[$0] == word }
    let areEnough = relatives.count >= Self.leastMembers
    members = areEnough ? relatives : known
    family = areEnough ? word : nil
  }

  static func firstWords(in panel: Panel) -> [String] { panel.series.map { firstWord(of: $0.category) } }

  /// Up to the first character that separates words or counts.
  ///
  ///     Kin.firstWord(of: "genshin-60") == "genshin"
  package static func firstWord(of name: String) -> String {
    String(name.prefix { !" _-/:.()0123456789".contains($0) })
  }
}
