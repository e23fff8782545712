import Demand

/// Over which days around an event its effect is learned.
///
/// Windows are learned for the kind, from all its events together; a single name is learned on its own days only,
/// for a name that comes once a year cannot teach five days apart.
struct EventShape {
  /// Days from the event that have an effect of their own, for the kind.
  let window: ClosedRange<Int>
  /// True when only the first day of a longer event counts, and the window is what follows it.
  let isFromFirstDay: Bool
  /// True when the effect differs by weekday.
  let isByWeekday: Bool

  /// A kind on more than this share of all days is a state of affairs, not an occasion: its lead and lag days
  /// would be its own days again.
  private static let occasionShare = 0.15

  init(of kind: Event.Kind, shareOfDays: Double) {
    isFromFirstDay = kind == .gameUpdate
    isByWeekday = kind == .promo
    window =
      switch kind {
      // Players come back on the day after and stay for one to two weeks.
      case .gameUpdate: -2...10
      case .closed: -1...1
      case .workday, .promo, .school: 0...0
      default: shareOfDays < Self.occasionShare ? -2...2 : 0...0
      }
  }

  /// The days of an event that the window is laid around.
  func anchors(of event: Event) -> ClosedRange<Day> {
    isFromFirstDay ? event.days.lowerBound...event.days.lowerBound : event.days
  }
}
