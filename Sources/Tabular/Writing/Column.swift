import Wording

/// A column of a table to be written.
///
/// Only the name and the kind say something in every format; all else is for a table on a terminal, where there may
/// be too little room for everything.
///
///     Column("days_of_cover", .number).short("cover").rank(2)
///     Column("status").rank(0).marked(["stockout": .alarm, "ok": .good])
package struct Column: Equatable, Sendable {
  package enum Kind: Sendable {
    case text
    /// Sentences, which may be shortened to fit.
    case prose
    /// The program's own words, as a class or a status: told in the language of the headers.
    case word
    case date
    case integer
    case number
    /// Bars, of which the first may be left out to fit.
    case sparkline
  }

  package enum Alignment: Sendable {
    case left
    case right
  }

  package private(set) var name: String
  package let kind: Kind
  /// What it is called in the texts of other languages, where its name stands for several things.
  private(set) var title: String?
  /// The heading where there is no room for the name.
  private(set) var short: String?
  /// Where not all columns have room, those of a high rank are left out first, and those of rank 0 never.
  private(set) var rank: Int
  /// The style of certain words.
  private(set) var marks: [String: TextStyle] = [:]
  /// The style of all other cells.
  private(set) var style: TextStyle?
  /// True for sentences that go on in the lines below instead of being shortened.
  private(set) var wraps = false
  /// True for a column that stands close to the one before it, as the days of a week do.
  private(set) var isTight = false
  /// True for what only a person at a terminal wants: no other format has it.
  private(set) var isForScreen = false

  package init(_ name: String, _ kind: Kind = .text) {
    self.name = name
    self.kind = kind
    rank = kind == .prose ? 0 : 1
  }

  /// Where the cells of a narrow column stand: numbers at the right, so that their digits line up.
  package var alignment: Alignment {
    switch kind {
    case .text, .prose, .word, .date, .sparkline: .left
    case .integer, .number: .right
    }
  }

  /// True where a cell may be cut short with an ellipsis.
  var isElastic: Bool { kind == .text || kind == .word || kind == .prose }
}

extension Column {
  package func short(_ heading: String) -> Column { with { $0.short = heading } }
  package func rank(_ rank: Int) -> Column { with { $0.rank = rank } }
  package func marked(_ words: [String: TextStyle]) -> Column { with { $0.marks = words } }
  package func styled(_ style: TextStyle) -> Column { with { $0.style = style } }
  package var wrapped: Column { with { $0.wraps = true } }
  package var tight: Column { with { $0.isTight = true } }
  package var forScreen: Column { with { $0.isForScreen = true } }

  package func titled(_ title: String) -> Column { with { $0.title = title } }

  /// The same column with its heading and its words in a language. English is what it has.
  func told(in language: Language) -> Column {
    guard language != .en else { return self }
    let title = title ?? name
    return with { column in
      column.name = language.heading(name, of: title)
      column.title = title
      column.short = short.flatMap { language.shortHeading($0) }
      column.marks = Dictionary(
        marks.map { (language.word($0.key, of: title), $0.value) }, uniquingKeysWith: { first, _ in first })
    }
  }

  private func with(_ change: (inout Column) -> Void) -> Column {
    var column = self
    change(&column)
    return column
  }
}
