import Replenishment
import Tabular

/// The rows of `cardstock reorder --alerts`.
enum AlertTable {
  static let columns = [
    Column("category").rank(0), Column("alert", .word).rank(0).marked(stockStatusStyles),
    Column("day", .date).rank(5), Column("on_hand", .number).rank(0),
    Column("inbound", .number).rank(3), Column("reorder_point", .integer).short("point").rank(1),
    Column("order_up_to", .integer).short("up to").rank(4),
    Column("days_of_cover", .number).short("cover").rank(1),
    Column("stockout_date", .date).short("out on").rank(2), Column("reason", .prose).rank(2),
  ]

  /// - Parameter line: the category's, on the day.
  static func cells(of alert: StockAlert, _ line: ReorderLine?) -> [Cell] {
    [
      .text(alert.category), .text(alert.line.rawValue), .day(alert.day),
      .optional(line?.onHand, Cell.onHand), .optional(line?.inbound) { .quantity($0) },
      .optional(line) { .integer(Int64($0.reorderPoint)) }, .optional(line) { .integer(Int64($0.orderUpTo)) },
      .optional(line?.daysOfCover) { .double($0, digits: 1) },
      .optional(line?.stockoutDay) { .day($0) }, .optional(line) { .phrase($0.reason) },
    ]
  }
}
