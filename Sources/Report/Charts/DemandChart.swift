import Demand
import Wording

/// A demand over time: what sold, the same weekdays a year before, and what is expected with the interval in which eight
/// days of ten fall.
struct DemandChart {
  let outlook: Outlook
  let title: String
  let text: PageText
  private let frame: ChartFrame
  private let scales: DemandScales
  private let lanes: EventLanes
  private let first: Day

  private static let laneHeight = 15.0
  private static let axisHeight = 20.0

  private var size: ChartSize { frame.size }

  /// - Parameter id: unique on the page; of letters and digits.
  init(_ outlook: Outlook, title: String, id: String, size: ChartSize, _ text: PageText) {
    self.outlook = outlook
    self.title = title
    self.text = text
    frame = ChartFrame(size: size, id: id)
    let scales = DemandScales(outlook, size)
    self.scales = scales
    first = outlook.days.lowerBound
    lanes = EventLanes(
      outlook.events.map { ($0, EventWords.name($0, text)) }, first: first, count: scales.count,
      lanes: size.mostLanes, x: scales.x, right: size.width)
  }

  var markup: Markup {
    let rows = lanes.laneCount + (lanes.leftOut > 0 ? 1 : 0)
    let height = size.plotBottom + Self.axisHeight + Double(rows) * Self.laneHeight + 3
    return frame.picture(
      height: height, title: title, summary: summary, weekends, grid, lines, axis, marks, unmarked, endLabels,
      hits)
  }

  /// The chart in a sentence, for who does not see it.
  private var summary: String {
    let known = outlook.sold.compactMap(\.self)
    let mean = known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
    let week = outlook.week
    let a = Figure.units(mean)
    let b = Figure.units(week.expected / Double(max(1, outlook.ahead.count)))
    return text(
      "Sold \(a) a day on average over the last 28 days; \(b) a day expected for the next \(outlook.ahead.count) days."
    )
  }

  /// From Saturday to Sunday, as far as they are drawn.
  private var weekends: Markup {
    .fragment(
      (0..<scales.count).compactMap { day in
        let weekday = first.advanced(by: day).weekday
        guard weekday == .saturday || (weekday == .sunday && day == 0) else { return nil }
        let days = weekday == .saturday && day + 1 < scales.count ? 2.0 : 1.0
        return rect(
          "we", x: scales.edge(day), y: size.top, width: days * scales.dayWidth, height: size.plotHeight)
      })
  }

  private var grid: Markup {
    .fragment(
      scales.ticks.values.map { value in
        frame.gridLine(value, scales.y(value), text.compact.tick(value, of: scales.ticks))
      } + [label(text("units a day"), x: 0, y: 11, "start")])
  }

  private var lines: Markup {
    let past = outlook.sold.enumerated().map { day, units in units.map { scales.point(day, $0) } }
    let before = outlook.before.enumerated().map { day, units in units.map { scales.point(day, $0) } }
    let ahead = outlook.ahead.enumerated().map { step, day in
      scales.point(Outlook.pastDays + step, day.expected)
    }
    // Where both ends of the interval are known.
    let interval = outlook.ahead.enumerated().compactMap { step, day in
      day.low.flatMap { low in
        day.high.map {
          (scales.point(Outlook.pastDays + step, low), scales.point(Outlook.pastDays + step, $0))
        }
      }
    }
    let last = past.last ?? nil
    return [
      path("band", PathData.band(interval.map(\.1), interval.map(\.0))),
      path("before", PathData.line(before)), path("sold", PathData.line(past)),
      path("ahead", PathData.line((last.map { [$0] } ?? []) + ahead)),
      last.map { dot("dot", $0, radius: 3) } ?? .nothing,
    ]
  }

  private var axis: Markup {
    let days = (0..<scales.count).filter { first.advanced(by: $0).weekday == .monday }
    let ticks = days.map { day in
      // A day at the right end has no room on both sides.
      let name = text.days.tick(first.advanced(by: day))
      let half = TextWidth.of(name, size: 11.5) / 2
      return label(name, x: min(scales.x(day), size.width - half), y: size.plotBottom + 15, "middle")
    }
    let today = Coordinate.text(scales.today)
    return [
      .fragment(ticks),
      path("today", "M\(today) \(Coordinate.text(size.top - 12))V\(Coordinate.text(size.plotBottom))"),
      label(text("forecast"), x: scales.today + 5, y: size.top - 5, "start", "ink2"),
    ]
  }

  private var marks: Markup {
    .fragment(
      lanes.places.map { place in
        let y = size.plotBottom + Self.axisHeight + (Double(place.lane) + 0.5) * Self.laneHeight
        let kind = EventMark(place.event.kind)
        return tag(
          "g", ["class": "ev \(kind.rawValue)"],
          tag("title", [:], .text(EventWords.sentence(place.event, text))),
          kind.mark(from: scales.x(place.days.lowerBound), to: scales.x(place.days.upperBound), y: y),
          place.label.map { label($0.text, x: $0.x, y: y + 4, "start", "evt") } ?? .nothing)
      })
  }

  /// How many events have no mark, for want of room.
  private var unmarked: Markup {
    guard lanes.leftOut > 0 else { return .nothing }
    let y = size.plotBottom + Self.axisHeight + (Double(lanes.laneCount) + 0.5) * Self.laneHeight + 4
    return label(
      text("and \(lanes.leftOut) more, in the table"), x: size.plotRight, y: y, "end", "evt")
  }

  /// The names of the lines at their ends, where there is room for them.
  private var endLabels: Markup {
    guard size.right > 60 else { return .nothing }
    var names: [(text: String, style: String, y: Double)] = []
    if let last = outlook.ahead.last {
      names.append((text("forecast"), "t-ahead", scales.y(last.expected)))
    }
    if let last = outlook.before.last(where: { $0 != nil }) ?? nil {
      names.append((text("a year before"), "t-before", scales.y(last)))
    }
    let places = LabelColumn.spread(names.map(\.y), apart: 15, within: size.top...size.plotBottom)
    return .fragment(
      zip(names, places).map { name, y in
        label(name.text, x: size.plotRight + 8, y: y + 4, "start", name.style)
      })
  }

  /// What is told of each day that is pointed at.
  private var hits: Markup {
    tag(
      "g", ["class": "hits"],
      (0..<scales.count).map { day in
        frame.hitArea(x: scales.edge(day), width: scales.dayWidth, telling: told(day))
      })
  }

  private func told(_ index: Int) -> String {
    let day = first.advanced(by: index)
    var lines = [text.days.long(day)]
    if index < outlook.sold.count {
      lines.append(outlook.sold[index].map { text("sold \(Figure.units($0))") } ?? text("nothing recorded"))
    } else if index - outlook.sold.count < outlook.ahead.count {
      let step = outlook.ahead[index - outlook.sold.count]
      lines.append(text("expected \(Figure.units(step.expected))"))
      if let low = step.low, let high = step.high {
        lines.append(text("80% between \(Figure.units(low)) and \(Figure.units(high))"))
      }
    }
    if index < outlook.before.count, let before = outlook.before[index] {
      lines.append(text("a year before \(Figure.units(before))"))
    }
    return (lines + outlook.events.filter { $0.days.contains(day) }.map { EventWords.name($0, text) })
      .joined(separator: "\n")
  }
}
