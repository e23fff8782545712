import Replenishment
import Tabular

/// The rows of `cardstock reorder`.
enum ReorderTable {
  static let columns = [
    Column("category"), Column("class"), Column("on_hand", .number), Column("inbound", .number),
    Column("lead_time_days", .number), Column("review_days", .integer), Column("service_level", .number),
    Column("daily_demand", .number), Column("safety_stock", .number), Column("reorder_point", .integer),
    Column("order_up_to", .integer), Column("days_of_cover", .number), Column("stockout_date", .date),
    Column("status"), Column("reason"),
  ]

  static func cells(of line: ReorderLine) -> [Cell] {
    [
      .text(line.category), .text(line.group.rawValue), .optional(line.onHand, Cell.onHand),
      .optional(line.inbound) { .quantity($0) }, .double(line.leadTimeDays, digits: 2),
      .integer(Int64(line.reviewDays)), .double(line.serviceLevel, digits: 3),
      .expected(line.dailyDemand), .double(line.safetyStock, digits: 1), .integer(Int64(line.reorderPoint)),
      .integer(Int64(line.orderUpTo)), .optional(line.daysOfCover) { .double($0, digits: 1) },
      .optional(line.stockoutDay) { .day($0) }, .optional(line.status) { .text($0.rawValue) },
      .text(line.reason),
    ]
  }
}
