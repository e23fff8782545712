import Demand
import Wording

/// Events in words.
enum EventWords {
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
    return text("\(name(event, text)): \(kind(event.kind)), \(days)")
  }

  /// A kind of the user's own is named as the user does.
  private static func kind(_ kind: Event.Kind) -> Phrase {
    let mark = EventMark(kind)
    return mark == .other ? Phrase(word: kind.name) : mark.name
  }
}
