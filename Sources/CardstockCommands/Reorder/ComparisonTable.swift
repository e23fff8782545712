import Replenishment
import Tabular
import Terminal

/// `cardstock reorder --compare`: the reorder point of each category by each form of demand.
struct ComparisonTable {
  private let reviews: [CategoryReview]

  init(_ reviews: [CategoryReview]) { self.reviews = reviews }

  func write(to output: OutputOptions, _ console: Console) throws {
    try output.write(Self.columns, to: console) { table in
      for review in reviews {
        for row in review.comparison?.rows ?? [] {
          try table.append(Self.cells(of: row, review.situation.category))
        }
      }
    }
  }

  private static let columns = [
    Column("category"), Column("distribution", .word), Column("mean", .number), Column("sd", .number),
    Column("reorder_point", .integer), Column("safety_stock", .number), Column("cycle_service", .number),
    Column("fill_rate", .number), Column("note", .prose),
  ]

  private static func cells(of row: ReorderComparison.Row, _ category: String) -> [Cell] {
    [
      .text(category), .text(row.method.rawValue), .double(row.mean, digits: 2),
      .double(row.deviation, digits: 2), .count(row.reorderPoint),
      .double(Double(row.reorderPoint) - row.mean, digits: 2), .double(row.cycleService, digits: 4),
      .double(row.fillRate, digits: 4), .optional(row.note) { .phrase($0) },
    ]
  }
}
