import Demand
import Wording

/// Events in words.
enum EventWords {
  static func style(_ kind: Event.Kind) -> EventMark { EventMark(kind) }

  /// What people call it. The names of China's official holidays are the program's own, and are translated.
  static func name(_ event: Event, _ text: PageText) -> String {
    let isOfficial = ChinaHolidays.Holiday(rawValue: event.name) != nil
    let name = isOfficial ? text(Phrase(word: event.name)) : ShortName.text(event.name)
    let full: String = event.kind == .workday ? text("\(name) (make-up workday)") : name
    return event.isProjected ? text("\(full) (projected)") : full
  }

  /// `National Day: holiday, 1 Oct to 8 Oct`
  static func sentence(_ event: Event, _ text: PageText) -> String {
    let (first, last) = (text.days.short(event.days.lowerBound), text.days.short(event.days.upperBound))
    let days = first == last ? first : text("\(first) to \(last)")
    return text("\(name(event, text)): \(Phrase(word: kind(event.kind))), \(days)")
  }

  static func kind(_ kind: Event.Kind) -> String {
    switch EventMark(kind) {
    case .holiday: "holiday"
    case .workday: "make-up workday"
    case .update: "game update"
    case .promo: "promotion"
    case .closed: "closed"
    case .other: kind.name
    }
  }
}
