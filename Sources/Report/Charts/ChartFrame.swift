/// What all charts have: a picture with a name and a sentence for who does not see it, lines at the ticks, and areas to
/// point at.
struct ChartFrame {
  let size: ChartSize
  /// Unique on the page; of letters and digits.
  let id: String

  func picture(height: Double, title: String, summary: String, _ parts: Markup...) -> Markup {
    tag(
      "svg",
      [
        "class": "chart", "viewBox": "0 0 \(Coordinate.text(size.width)) \(Coordinate.text(height))",
        "role": "img", "aria-labelledby": "\(id)t \(id)d",
      ],
      tag("title", ["id": "\(id)t"], .text(title)), tag("desc", ["id": "\(id)d"], .text(summary)),
      .fragment(parts))
  }

  /// The line of a value at its height, with what is written at its left.
  func gridLine(_ value: Double, _ y: Double, _ tick: String) -> Markup {
    [
      path(
        value == 0 ? "base" : "grid",
        "M\(Coordinate.text(size.left)) \(Coordinate.text(y))H\(Coordinate.text(size.plotRight))"),
      label(tick, x: size.left - 6, y: y + 4, "end"),
    ]
  }

  /// A slot of the plot that tells something when it is pointed at.
  func hitArea(x: Double, width: Double, telling text: String) -> Markup {
    tag(
      "rect",
      [
        "x": Coordinate.text(x), "y": Coordinate.text(size.top), "width": Coordinate.text(width),
        "height": Coordinate.text(size.plotHeight),
      ], tag("title", [:], .text(text)))
  }
}

/// The figures of a chart as a table, in a box that scrolls.
///
/// - Parameters:
///   - name: of the box, for who hears it.
///   - texts: how many columns at the end hold words; those before, but the first, hold figures.
///   - rows: each with its heading first.
func figureTable(_ name: String, head: [String], texts: Int = 0, rows: [[Markup]]) -> Markup {
  let figures = 1..<max(1, head.count - texts)
  return tag(
    "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": name],
    tag(
      "table", ["class": "plain"],
      tag(
        "thead", [:],
        tag(
          "tr", [:],
          head.enumerated().map {
            tag("th", ["scope": "col", "class": figures.contains($0) ? "n" : nil], .text($1))
          })),
      tag("tbody", [:], rows.map { tag("tr", [:], $0) })))
}
