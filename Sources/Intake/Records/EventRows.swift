import Demand
import Tabular

/// Rows of events: a holiday, an update, a promotion, a closure a row, on one day or from a day to a day.
package struct EventRows: RowParser {
  private let columns: HeaderMatch

  /// The longest event, in days. What lasts longer is no event but how things are.
  private static let longestEvent = 366

  package static let fields = [
    FieldDeclaration("date", synonyms: ["日期", "开始日期", "start_date", "start", "ds"], isRequired: true),
    FieldDeclaration("name", synonyms: ["名称", "事件", "活动", "event", "holiday"], isRequired: true),
    FieldDeclaration("kind", synonyms: ["类型", "种类", "type"], isRequired: true),
    FieldDeclaration("end_date", synonyms: ["结束日期", "end"]),
    FieldDeclaration("category", synonyms: ["分类", "品类", "商品分类", "scope"]),
    FieldDeclaration("game", synonyms: ["游戏"]),
  ]

  package init(columns: HeaderMatch, headers: [String]) { self.columns = columns }

  package func parse(_ record: borrowing Record) throws(RowError) -> Verdict<Event> {
    let first = try record.day(columns["date"], "date")
    let endColumn = columns["end_date"]
    let last = record.isEmpty(endColumn) ? first : try record.day(endColumn, "end_date")
    guard first <= last, first.distance(to: last) < Self.longestEvent else {
      throw RowError(
        column: endColumn.map { $0 + 1 }, "an event from \(first) to \(last)",
        mend: "expected an end on or after the start and at most \(Self.longestEvent) days")
    }
    return .taken(
      Event(
        name: try record.requiredName(columns["name"], "name"),
        kind: Self.kind(try record.requiredName(columns["kind"], "kind")), days: first...last,
        category: try record.name(columns["category"]), game: try record.name(columns["game"])))
  }

  private static func kind(_ word: String) -> Event.Kind {
    chineseKinds[word] ?? Event.Kind(word.lowercased())
  }

  private static let chineseKinds: [String: Event.Kind] = [
    "节假日": .holiday, "假日": .holiday, "节日": .holiday, "调休": .workday, "补班": .workday, "调休上班": .workday,
    "更新": .gameUpdate, "版本更新": .gameUpdate, "游戏更新": .gameUpdate, "促销": .promo, "活动": .promo,
    "闭店": .closed, "停业": .closed, "关闭": .closed, "开学": .school, "寒暑假": .school,
  ]
}
