import Demand
import Replenishment
import Tabular
import Wording

/// A plan as a table: the same for one that was just made and one that is kept.
struct PlanTable {
  let language: PlanLanguage

  var columns: [Column] {
    [
      column("line", .integer), column("category"), column("action"), column("supplier"),
      column("quantity", .integer), column("unit_cost", .number), column("amount", .number),
      column("order_by", .date), column("arrives", .date), column("reason"),
    ]
  }

  func cells(of line: PlannedLine) -> [Cell] {
    [
      .count(line.number), .text(line.category), .text(language.word(for: line.action)),
      .optional(line.supplier) { .text($0) }, .optional(line.quantity) { .count($0) },
      .optional(line.unitCost) { .money($0) }, .money(line.amount), .optional(line.orderDay) { .day($0) },
      .optional(line.arrival) { .day($0) }, .text(line.reason),
    ]
  }

  func table(of lines: [PlannedLine]) -> Table { Table(columns: columns, rows: lines.map(cells)) }

  func column(_ name: String, _ kind: Column.Kind = .text) -> Column { Column(language.header(name), kind) }
}

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
      "buy \(counted(bought.count, "line")), \(counted(units, "unit")), \(currency) \(Figures.text(amount)); "
      + others.joined(separator: ", ")
  }
}

/// `1 line`, `2 lines`
func counted(_ number: Int, _ noun: String) -> Phrase { .counted(number, noun) }
