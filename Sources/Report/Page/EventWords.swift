import Demand
import Wording

/// Events in words.
enum EventWords {
  /// What people call it.
  static func name(_ event: Event, _ text: PageText) -> String {
    let name = ShortName.text(text(event.title))
    let full: String = event.kind == .workday ? text("\(name) (make-up workday)") : name
    return event.isProjected ? text("\(full) (projected)") : full
  }

  /// `National Day: holiday, 1 Oct to 8 Oct`
  static func sentence(_ event: Event, _ text: PageText) -> String {
    text("\(name(event, text)): \(kind(event.kind)), \(days(event, text))")
  }

  /// Its days first, for who looks ahead.
  static func item(_ event: Event, _ text: PageText) -> Markup {
    let mark = EventMark(event.kind)
    return [
      mark.icon(named: text(kind(event.kind))), " ", tag("b", [:], .text(days(event, text))), " ",
      tag("bdi", [:], .text(name(event, text))),
    ]
  }

  private static func days(_ event: Event, _ text: PageText) -> String {
    let (first, last) = (text.days.short(event.days.lowerBound), text.days.short(event.days.upperBound))
    return first == last ? first : text("\(first) to \(last)")
  }

  /// A kind of the user's own is named as the user does.
  private static func kind(_ kind: Event.Kind) -> Phrase {
    let mark = EventMark(kind)
    return mark == .other ? Phrase(word: kind.name) : mark.name
  }
}
