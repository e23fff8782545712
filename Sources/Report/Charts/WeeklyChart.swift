import Demand

/// Lines over weeks, each named at its end.
struct WeeklyChart {
  struct Line {
    let name: String
    /// The class in the style sheet.
    let style: String
    let values: [Double?]
  }

  let lines: [Line]
  let weeks: [Day]
  let title: String
  let summary: String
  let unit: String
  /// Unique on the page.
  let id: String
  let text: PageText
  /// How a tick is written, and a value that is pointed at.
  let tick: (Double, NiceTicks) -> String
  let told: (Double) -> String

  private let size = ChartSize.weekly
  private var frame: ChartFrame { ChartFrame(size: size, id: id) }

  var markup: Markup {
    let ticks = NiceTicks(reaching: lines.flatMap(\.values).compactMap(\.self).max() ?? 0, about: 3)
    let y = LinearScale(domain: 0...ticks.top, range: (size.plotBottom, size.top))
    let slot = (size.plotRight - size.left) / Double(max(1, weeks.count))
    let x = { (week: Int) in size.left + (Double(week) + 0.5) * slot }
    return frame.picture(
      height: size.plotBottom + 22, title: title, summary: summary,
      .fragment(ticks.values.map { frame.gridLine($0, y($0), tick($0, ticks)) }),
      label(unit, x: 0, y: 11, "start"), .fragment(weekLabels(x)), .fragment(lines.map { drawn($0, x, y) }),
      names(y), hits(slot))
  }

  private func weekLabels(_ x: (Int) -> Double) -> [Markup] {
    let step = weeks.count > 8 ? 4 : 2
    return weeks.indices.filter { (weeks.count - 1 - $0) % step == 0 }.map { week in
      label(text.days.tick(weeks[week]), x: x(week), y: size.plotBottom + 15, "middle")
    }
  }

  private func drawn(_ line: Line, _ x: (Int) -> Double, _ y: LinearScale) -> Markup {
    let points = line.values.enumerated().map { week, value in value.map { Point(x: x(week), y: y($0)) } }
    return [
      path(line.style, PathData.line(points)),
      .fragment(points.compactMap { $0 }.map { dot("p-\(line.style)", $0, radius: 2.5) }),
    ]
  }

  private func names(_ y: LinearScale) -> Markup {
    let ends = lines.compactMap { line in (line.values.last { $0 != nil } ?? nil).map { (line, $0) } }
    let places = LabelColumn.spread(
      ends.map { y($0.1) }, apart: 30, within: size.top...size.plotBottom)
    return .fragment(
      zip(ends, places).map { end, place in
        [
          label(end.0.name, x: size.plotRight + 6, y: place - 3, "start", "t-\(end.0.style)"),
          label(told(end.1), x: size.plotRight + 6, y: place + 11, "start", "t-\(end.0.style) b"),
        ]
      })
  }

  private func hits(_ slot: Double) -> Markup {
    tag(
      "g", ["class": "hits"],
      weeks.indices.map { week in
        let values = lines.compactMap { line in line.values[week].map { "\(line.name) \(told($0))" } }
        let days = "\(text.days.short(weeks[week])) – \(text.days.short(weeks[week].advanced(by: 6)))"
        return frame.hitArea(
          x: size.left + Double(week) * slot, width: slot, telling: ([days] + values).joined(separator: "\n"))
      })
  }
}

extension WeeklyChart {
  /// The same figures as a table.
  var table: Markup {
    figureTable(
      title, head: [text("Week from")] + lines.map(\.name),
      rows: weeks.indices.map { week in
        [tag("th", ["scope": "row"], text.day(weeks[week], text.days.short(weeks[week])))]
          + lines.map { line in
            tag("td", ["class": "n"], .text(line.values[week].map(told) ?? Figure.unknown))
          }
      })
  }
}
