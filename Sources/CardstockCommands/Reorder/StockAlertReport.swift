import Demand
import Ledger
import Replenishment
import Tabular
import Terminal

/// `cardstock reorder --alerts`: what has crossed a line since the last time.
struct StockAlertReport {
  private let lines: [String: ReorderLine]
  private let alerts: StockAlerts

  init(_ lines: [ReorderLine], _ workspace: Workspace) throws {
    self.lines = Dictionary(lines.map { ($0.category, $0) }, uniquingKeysWith: { $1 })
    alerts = StockAlerts(lines, given: try workspace.ledger.standingAlerts(), on: workspace.asOf)
  }

  /// Writes the alerts that are due, then remembers that it did: one that is cut off in between tells twice rather than
  /// never.
  func write(to output: OutputOptions, keepingIn path: String?, _ console: Console) throws {
    try output.write(Self.columns, to: console) { table in
      for alert in alerts.due { try table.append(cells(of: alert)) }
    }
    guard let path else { return }
    try console.output.flush()
    try Ledger.open(path: path, creating: true).keepAlerts(alerts.standing)
  }

  private static let columns = [
    Column("category").rank(0), Column("alert", .word).rank(0).marked(stockStatusStyles),
    Column("day", .date).rank(5), Column("on_hand", .number).rank(0),
    Column("inbound", .number).rank(3), Column("reorder_point", .integer).short("point").rank(1),
    Column("order_up_to", .integer).short("up to").rank(4),
    Column("days_of_cover", .number).short("cover").rank(1),
    Column("stockout_date", .date).short("out on").rank(2), Column("reason", .prose).rank(2),
  ]

  private func cells(of alert: StockAlert) -> [Cell] {
    let line = lines[alert.category]
    return [
      .text(alert.category), .text(alert.line.rawValue), .day(alert.day),
      .optional(line?.onHand, Cell.onHand), .optional(line?.inbound) { .quantity($0) },
      .optional(line) { .integer(Int64($0.reorderPoint)) }, .optional(line) { .integer(Int64($0.orderUpTo)) },
      .optional(line?.daysOfCover) { .double($0, digits: 1) },
      .optional(line?.stockoutDay) { .day($0) }, .optional(line) { .phrase($0.reason) },
    ]
  }
}

extension Cell {
  /// Stock without end has no number.
  static func onHand(_ onHand: StockLevel.OnHand) -> Cell {
    switch onHand {
    case .counted(let quantity): .quantity(quantity)
    case .unlimited: .text("unlimited")
    }
  }
}
