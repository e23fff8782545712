import Demand
import Replenishment
import Tabular
import Wording

/// A plan as a table: the same for one that was just made and one that is kept.
struct PlanTable {
  var columns: [Column] {
    [
      Column("line", .integer).rank(5).styled(.faint), Column("category").rank(0),
      Column("action", .word).rank(0).marked(actionStyles), Column("supplier").rank(1),
      Column("quantity", .integer).rank(0), Column("unit_cost", .number).rank(3),
      Column("amount", .number).rank(1), Column("order_by", .date).rank(6), Column("arrives", .date).rank(4),
      Column("reason", .prose).rank(2),
    ]
  }

  func cells(of line: PlannedLine) -> [Cell] {
    [
      .count(line.number), .text(line.category), .text(line.action.rawValue),
      .optional(line.supplier) { .text($0) }, .optional(line.quantity) { .count($0) },
      .optional(line.unitCost) { .money($0) }, .money(line.amount), .optional(line.orderDay) { .day($0) },
      .optional(line.arrival) { .day($0) }, .phrase(line.reason),
    ]
  }

  func table(of lines: [PlannedLine]) -> Table { Table(columns: columns, rows: lines.map(cells)) }
}

/// What is to be done today stands out.
private let actionStyles: [String: TextStyle] = [
  "buy": .strong, "just-in-time": .surplus, "presale": .surplus, "hold": .faint,
]

extension [PlannedLine] {
  /// `buy 12 lines, 3450 units, CNY 61230.50; just-in-time 8, presale 3, hold 37`
  func summary(currency: String) -> Phrase {
    let bought = filter(\.isOrder)
    let amount = bought.reduce(Money.zero) { $0 + $1.amount }
    let units = bought.reduce(0) { $0 &+ ($1.quantity ?? 0) }
    let others = PurchaseLine.Action.allCases.filter { $0 != .buy }.map { action -> Phrase in
      "\(Phrase(word: action.rawValue)) \(count { $0.action == action })"
    }
    return
      "buy \(Phrase.counted(bought.count, "line")), \(Phrase.counted(units, "unit")), \(currency) \(Figures.text(amount)); "
      + others.joined(separator: ", ")
  }
}
