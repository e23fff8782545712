import Wording

/// The figures of an outlook, as tables show them.
struct OutlookFigures {
  private let outlook: Outlook
  private let text: PageText

  init(_ outlook: Outlook, _ text: PageText) {
    self.outlook = outlook
    self.text = text
  }

  private var last: Double? { outlook.total(ofLast: 7) }

  /// Units of the last seven days, and how they stand against the seven before.
  var lastWeek: Markup {
    guard let last else { return .text(Figure.unknown) }
    let change = outlook.wholeWeek(endingBefore: 7).flatMap { Figure.change(from: $0, to: last) }
    return [.text(Figure.units(last)), change.map { tag("small", [:], .text($0)) } ?? .nothing]
  }

  /// Units expected, with the interval of the week where it is known.
  var nextWeek: Markup {
    [
      tag("b", [:], .text(Figure.units(outlook.week.expected))),
      interval.map { tag("small", [:], .text($0)) } ?? .nothing,
    ]
  }

  /// `120–180`
  var interval: String? {
    outlook.week.low.flatMap { low in
      outlook.week.high.map { "\(Figure.units(low))–\(Figure.units($0))" }
    }
  }

  func sparkline(_ name: String) -> String {
    let sold = last.map { Figure.units($0) } ?? Figure.unknown
    return text(
      "\(ShortName.text(name)): \(sold) in the last 7 days, \(Figure.units(outlook.week.expected)) expected in the next"
    )
  }
}
