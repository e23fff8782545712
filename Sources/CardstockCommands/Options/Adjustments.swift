import Demand
import Ledger
import Terminal
import Wording

/// What the planner knows better than the history, for one run: events that may come, and whether overrides count.
struct Adjustments: Sendable {
  let eventFiles: [String]
  private let promotions: [PlannedPromotion]
  let usesOverrides: Bool

  static let none = Adjustments(eventFiles: [], promotions: [], usesOverrides: true)

  static let key = Key<Adjustments>.group(
    Key<[String]>.repeated(
      "events-add", "FILE", completing: .files,
      "What if: more events, for this run only; - is standard input."),
    Key<[PlannedPromotion]>.repeated(
      "promo", "CATEGORY:DAYS", completing: .names("categories", suffix: ":"),
      "What if: a promotion of a category or glob, on a day or on DAY..DAY."),
    Key<Bool>.flag("no-overrides", "Leave out the overrides of the forecast.")
  ) { eventFiles, promotions, ignoresOverrides in
    Adjustments(eventFiles: eventFiles, promotions: promotions, usesOverrides: !ignoresOverrides)
  }

  /// The events that may come. Files are read as by `import events`.
  func events(reading: ReadingOptions, _ console: Console) throws -> [Event] {
    guard !eventFiles.isEmpty else { return promotions.map(\.event) }
    let ledger = try Ledger.inMemory()
    let files = FileImport(ledger: ledger, reading: reading, console: console, isKept: false)
    for path in eventFiles { try files.events(path) }
    return try ledger.events() + promotions.map(\.event)
  }
}

/// A promotion as it is typed: `原神*:2026-10-01..2026-10-03`, `Q币:2026-10-01`.
struct PlannedPromotion: OptionValue {
  /// What the event is called.
  static let eventName = "what-if promotion"

  let event: Event
  let argument: String

  /// The category ends at the last colon, for a category may have one and a day has none.
  init?(argument: String) {
    guard let colon = argument.lastIndex(of: ":"), colon > argument.startIndex,
      let days = Self.days(argument[argument.index(after: colon)...])
    else { return nil }
    event = Event(
      name: Self.eventName, kind: .promo, days: days, category: String(argument[..<colon]))
    self.argument = argument
  }

  private static func days(_ text: Substring) -> ClosedRange<Day>? {
    let ends = text.utf8.firstRange(of: "..".utf8).map { [text[..<$0.lowerBound], text[$0.upperBound...]] }
    let days = (ends ?? [text, text]).compactMap { Day($0) }
    guard days.count == 2, days[0] <= days[1] else { return nil }
    return days[0]...days[1]
  }

  static let expectation: Phrase = "a category and its days, such as 原神*:2026-10-01..2026-10-03"
}
