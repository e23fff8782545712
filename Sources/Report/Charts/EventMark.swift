import Demand
import Wording

/// The kinds of events that the page tells apart, by shape and colour; the raw value is the class in the style sheet.
enum EventMark: String, CaseIterable {
  case holiday = "e-hol"
  case workday = "e-work"
  case update = "e-upd"
  case promo = "e-pro"
  case closed = "e-clo"
  case other = "e-oth"

  init(_ kind: Event.Kind) {
    switch kind {
    case .holiday: self = .holiday
    case .workday: self = .workday
    case .gameUpdate: self = .update
    case .promo: self = .promo
    case .closed: self = .closed
    default: self = .other
    }
  }

  var name: Phrase {
    switch self {
    case .holiday: "holiday"
    case .workday: "make-up workday"
    case .update: "game update"
    case .promo: "promotion"
    case .closed: "closed"
    case .other: "other event"
    }
  }

  /// The mark in a line of text.
  func icon(named name: String) -> Markup {
    tag(
      "svg", ["class": "evkey ev \(rawValue)", "viewBox": "0 0 12 12", "role": "img"],
      tag("title", [:], .text(name)), mark(from: 6, to: 6, y: 6))
  }

  /// A mark at a day, drawn out to the last day of what lasts longer.
  func mark(from start: Double, to end: Double, y: Double) -> Markup {
    let line =
      end > start
      ? path("evl", "M\(Coordinate.text(start)) \(Coordinate.text(y))H\(Coordinate.text(end))") : .nothing
    return [line, path("evm", shape(Point(x: start, y: y)))]
  }

  private func shape(_ at: Point) -> String {
    let (x, y) = (Coordinate.text(at.x), Coordinate.text(at.y))
    switch self {
    case .holiday: return "M\(x) \(y)m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0"
    case .workday: return "M\(x) \(y)m-4 -3.5h8v7h-8z"
    case .update: return "M\(x) \(y)m0 -5l5 5l-5 5l-5 -5z"
    case .promo: return "M\(x) \(y)m0 -4.5l4.7 8.5h-9.4z"
    case .closed: return "M\(x) \(y)m-4 -5l4 4l4 -4l1 1l-4 4l4 4l-1 1l-4 -4l-4 4l-1 -1l4 -4l-4 -4z"
    case .other: return "M\(x) \(y)m-4 -1.5h8v3h-8z"
    }
  }
}
