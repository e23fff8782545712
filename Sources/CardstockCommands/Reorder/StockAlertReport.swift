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
    try output.write(AlertTable.columns, to: console) { table in
      for alert in alerts.due { try table.append(AlertTable.cells(of: alert, lines[alert.category])) }
    }
    guard let path else { return }
    try console.output.flush()
    try Ledger.open(path: path, creating: true).keepAlerts(alerts.standing)
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
