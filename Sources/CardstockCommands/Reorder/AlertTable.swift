import Replenishment
import Tabular

/// The rows of `cardstock reorder --alerts`.
enum AlertTable {
  static let columns = [
    Column("category"), Column("alert"), Column("day", .date), Column("on_hand", .number),
    Column("inbound", .number), Column("reorder_point", .integer), Column("order_up_to", .integer),
    Column("days_of_cover", .number), Column("stockout_date", .date), Column("reason"),
  ]

  /// - Parameter line: the category's, on the day.
  static func cells(of alert: StockAlert, _ line: ReorderLine?) -> [Cell] {
    [
      .text(alert.category), .text(alert.line.rawValue), .day(alert.day),
      .optional(line?.onHand, Cell.onHand), .optional(line?.inbound) { .quantity($0) },
      .optional(line) { .integer(Int64($0.reorderPoint)) }, .optional(line) { .integer(Int64($0.orderUpTo)) },
      .optional(line?.daysOfCover) { .double($0, digits: 1) },
      .optional(line?.stockoutDay) { .day($0) }, .optional(line) { .text($0.reason) },
    ]
  }
}
