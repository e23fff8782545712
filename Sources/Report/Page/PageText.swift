import Demand
import Wording

/// The language of a page, and how it writes days, figures and money.
struct PageText: Sendable {
  let language: Language
  let days: DayText
  let money: MoneyText
  let compact: CompactFigure

  init(language: Language, currency: String) {
    self.language = language
    days = DayText(language: language)
    money = MoneyText(currency: currency, language: language)
    compact = CompactFigure(language: language)
  }

  func callAsFunction(_ phrase: Phrase) -> String { phrase.text(in: language) }

  /// A phrase as a piece of the page.
  func callAsFunction(_ phrase: Phrase) -> Markup { .text(phrase.text(in: language)) }

  /// A name from the data, which may be written from right to left and may be long.
  func name(_ name: String) -> Markup { tag("bdi", [:], .text(ShortName.text(name))) }

  /// Days that stock lasts, which are looked for within a year.
  func cover(_ days: Double?) -> String {
    days.map { Figure.text($0, decimals: 1) } ?? callAsFunction("over 365")
  }

  /// That a list was cut, and the line to type that shows all of it.
  func cut(_ what: Phrase, command: String) -> Markup {
    tag("p", ["class": "missing"], .text(callAsFunction(what)), " ", tag("code", [:], .text(command)))
  }

  /// A day that programs can read.
  func day(_ day: Day, _ text: String) -> Markup { tag("time", ["datetime": day.description], .text(text)) }
}
