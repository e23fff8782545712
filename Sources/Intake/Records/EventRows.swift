import Demand
import Tabular

/// Rows of events: a holiday, an update, a promotion, a closure a row, on one day or from a day to a day,
/// both included and at most 366 days long.
package struct EventRows: PlainRowParser {
  private let date: Column
  private let name: Column
  private let kind: Column
  private let endDate: Column
  private let category: Column
  private let game: Column

  /// The longest event, in days. What lasts longer is no event but how things are.
  private static let longestEvent = 366

  package static let fields = [
    FieldDeclaration("date", synonyms: ["日期", "开始日期", "start_date", "start", "ds"], isRequired: true),
    FieldDeclaration(
      "name", synonyms: ["名称", "事件", "活动", "event", "holiday", "version", "版本"], isRequired: true),
    FieldDeclaration("kind", synonyms: ["类型", "种类", "type"], isRequired: true),
    FieldDeclaration("end_date", synonyms: ["结束日期", "end"]),
    FieldDeclaration("category", synonyms: ["分类", "品类", "商品分类", "scope"]),
    FieldDeclaration("game", synonyms: ["游戏"]),
  ]

  package init(columns: HeaderMatch, headers: [String]) {
    date = columns.column("date")
    name = columns.column("name")
    kind = columns.column("kind")
    endDate = columns.column("end_date")
    category = columns.column("category")
    game = columns.column("game")
  }

  package func parse(_ record: borrowing Record) throws(RowError) -> Verdict<Event> {
    let days = try days(record)
    return .taken(
      Event(
        name: try record.requiredName(name), kind: Self.kind(try record.requiredName(kind)), days: days,
        category: try record.name(category), game: try record.name(game)))
  }

  private func days(_ record: borrowing Record) throws(RowError) -> ClosedRange<Day> {
    let first = try date.required(try record.day(date))
    let last = try record.day(endDate) ?? first
    guard first <= last, first.distance(to: last) < Self.longestEvent else {
      throw endDate.error(
        "an event from \(first) to \(last)",
        mend: "expected an end on or after the start and at most \(Self.longestEvent) days")
    }
    return first...last
  }

  /// The kinds known in Chinese by their names, any other word in small letters and joined by hyphens:
  /// `Game update` is `game-update`.
  private static func kind(_ word: String) -> Event.Kind {
    chineseKinds[word]
      ?? Event.Kind(String(word.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 }))
  }

  private static let chineseKinds: [String: Event.Kind] = [
    "节假日": .holiday, "假日": .holiday, "节日": .holiday, "调休": .workday, "补班": .workday, "调休上班": .workday,
    "更新": .gameUpdate, "版本更新": .gameUpdate, "游戏更新": .gameUpdate, "促销": .promo, "活动": .promo,
    "闭店": .closed, "停业": .closed, "关闭": .closed, "开学": .school, "寒暑假": .school,
  ]
}
