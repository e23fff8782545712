/// Four weeks and the week to come in the height of a line of text.
struct Sparkline {
  let outlook: Outlook
  let title: String

  private static let (width, height) = (132.0, 28.0)

  var markup: Markup {
    let (width, height) = (Self.width, Self.height)
    let values = outlook.sold.compactMap(\.self) + outlook.ahead.map(\.expected)
    let top = max(values.max() ?? 0, 1e-9)
    let x = LinearScale(
      domain: 0...Double(Outlook.pastDays + Outlook.daysAhead - 1), range: (2, width - 2))
    let y = LinearScale(domain: 0...top, range: (height - 3, 3))
    let past = outlook.sold.enumerated().map { day, units in
      units.map { Point(x: x(Double(day)), y: y($0)) }
    }
    let ahead = outlook.ahead.enumerated().map { step, day in
      Point(x: x(Double(Outlook.pastDays + step)), y: y(day.expected))
    }
    let last = past.last ?? nil
    return tag(
      "svg", ["class": "spark", "viewBox": "0 0 132 28", "role": "img"],
      tag("title", [:], .text(title)), path("sold", PathData.line(past)),
      path("ahead", PathData.line((last.map { [$0] } ?? []) + ahead)))
  }
}
