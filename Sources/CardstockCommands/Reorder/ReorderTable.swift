import Replenishment
import Tabular

/// The rows of `cardstock reorder`.
enum ReorderTable {
  static let columns = [
    Column("category").rank(0), Column("class", .word).rank(5).styled(.faint),
    Column("on_hand", .number).rank(0),
    Column("inbound", .number).rank(4), Column("lead_time_days", .number).short("lead").rank(7),
    Column("review_days", .integer).short("review").rank(10),
    Column("service_level", .number).short("service").rank(9),
    Column("daily_demand", .number).short("a day").rank(6),
    Column("safety_stock", .number).short("safety").rank(8),
    Column("reorder_point", .integer).short("point").rank(1),
    Column("order_up_to", .integer).short("up to").rank(6),
    Column("days_of_cover", .number).short("cover").rank(1),
    Column("stockout_date", .date).short("out on").rank(3),
    Column("status", .word).rank(0).marked(stockStatusStyles), sparklineColumn.rank(2),
    Column("reason", .prose).rank(4),
  ]

  /// - Parameter sparkline: for people alone: no file has it.
  static func cells(of line: ReorderLine, _ sparkline: Cell = .empty) -> [Cell] {
    [
      .text(line.category), .text(line.group.rawValue), .optional(line.onHand, Cell.onHand),
      .optional(line.inbound) { .quantity($0) }, .double(line.leadTimeDays, digits: 2),
      .integer(Int64(line.reviewDays)), .double(line.serviceLevel, digits: 3),
      .expected(line.dailyDemand), .double(line.safetyStock, digits: 1), .integer(Int64(line.reorderPoint)),
      .integer(Int64(line.orderUpTo)), .optional(line.daysOfCover) { .double($0, digits: 1) },
      .optional(line.stockoutDay) { .day($0) }, .optional(line.status) { .text($0.rawValue) },
      sparkline, .phrase(line.reason),
    ]
  }
}
