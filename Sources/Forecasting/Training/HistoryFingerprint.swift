import Demand

/// Tells whether two histories, with their calendars, are the same: 64 bits of FNV-1a (Fowler, Noll and Vo) over
/// every number and name, a word at a time.
package struct HistoryFingerprint: Hashable, Sendable {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init(value: UInt64) { self.value = value }

  package init(_ history: DemandHistory, _ calendar: EventCalendar) {
    add(UInt64(bitPattern: Int64(history.end.number)))
    for series in history.series {
      add(series.category)
      add(UInt64(bitPattern: Int64(series.start.number)))
      for units in series.units { add(units.bitPattern) }
      for observation in series.observation { add(UInt64(observation.rawValue)) }
      for game in calendar.games(of: series.category).sorted() { add(game) }
    }
    for event in calendar.events {
      for text in [event.name, event.kind.name, event.category, event.game] { add(text) }
      for day in [event.days.lowerBound, event.days.upperBound] {
        add(UInt64(bitPattern: Int64(day.number)))
      }
    }
  }

  private mutating func add(_ word: UInt64) {
    // Multiplying carries upwards only; the rotation brings high bits down.
    value = (value ^ word) &* 0x0000_0100_0000_01b3
    value = value << 29 | value >> 35
  }

  private mutating func add(_ text: String) {
    add(UInt64(text.utf8.count))
    for byte in text.utf8 { add(UInt64(byte)) }
  }
}
