import Demand
import Files
import Replenishment
import Tabular

/// What to buy, supplier by supplier: files that may be sent to each, and a workbook of all for the buyer.
///
/// A supplier's file holds the lines to buy from it and nothing of the others: a line's reason, which tells what
/// they ask, is in the workbook's sheet of the whole plan only.
struct SupplierOrders {
  static let workbook = "plan.xlsx"

  private let lines: [PlannedLine]
  private let id: PlanID?
  private let languages: TableLanguages
  private let orders: [Order]

  private struct Order {
    let supplier: String
    let file: String
    let lines: [PlannedLine]
    var units: Int { lines.reduce(0) { $0 &+ ($1.quantity ?? 0) } }
    var amount: Money { lines.reduce(.zero) { $0 + $1.amount } }
  }

  var count: Int { orders.count }

  /// Suppliers by the byte order of their names.
  init(of lines: [PlannedLine], _ id: PlanID?, _ languages: TableLanguages) {
    self.lines = lines
    self.id = id
    self.languages = languages
    let bought = Dictionary(grouping: lines.filter(\.isOrder)) { $0.supplier ?? "" }
    let suppliers = bought.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    orders = suppliers.enumerated().map { index, supplier in
      Order(
        supplier: supplier, file: Self.fileName(of: supplier, number: index + 1, of: suppliers.count),
        lines: bought[supplier] ?? [])
    }
  }

  func write(to directory: OutputDirectory, forSpreadsheets: Bool) throws {
    let options = TableOptions(spreadsheet: forSpreadsheets, languages: languages)
    for order in orders {
      try directory.add(order.file, table(of: order).rendered(as: .csv, options: options))
    }
    var names = SheetNames()
    let tables =
      [
        (languages.headers.heading("Summary"), summary),
        (languages.headers.heading("Plan"), PlanTable().table(of: lines)),
      ]
      + orders.map { ($0.supplier, table(of: $0)) }
    let sheets = tables.map { Worksheet(name: names.add($0), table: $1.told(languages)) }
    try directory.add(Self.workbook, WorkbookWriter.bytes(of: sheets))
  }

  private func table(of order: Order) -> Table {
    Table(
      columns: [
        Column("plan"), Column("line", .integer), Column("supplier"), Column("category"),
        Column("quantity", .integer), Column("unit_cost", .number), Column("amount", .number),
        Column("order_by", .date), Column("arrives", .date),
      ],
      rows: order.lines.map { line in
        [
          .optional(id) { .text($0.description) }, .count(line.number), .text(order.supplier),
          .text(line.category), .optional(line.quantity) { .count($0) },
          .optional(line.unitCost) { .money($0) }, .money(line.amount), .optional(line.orderDay) { .day($0) },
          .optional(line.arrival) { .day($0) },
        ]
      })
  }

  private var summary: Table {
    let total: [Cell] = [
      .text(languages.headers.heading("Total")), .count(orders.reduce(0) { $0 + $1.lines.count }),
      .count(orders.reduce(0) { $0 &+ $1.units }), .money(orders.reduce(.zero) { $0 + $1.amount }), .empty,
    ]
    return Table(
      columns: [
        Column("supplier"), Column("lines", .integer), Column("quantity", .integer),
        Column("amount", .number), Column("file"),
      ],
      rows: orders.map { order in
        [
          .text(order.supplier), .count(order.lines.count), .count(order.units), .money(order.amount),
          .text(order.file),
        ]
      } + [total])
  }
}

extension SupplierOrders {
  private static let longestName = 60

  /// `01-Brand.csv`. Of a supplier's name only letters and digits, of any script, and hyphens come into it: what is
  /// in the data can name no other folder, nor anything that a shell reads more into.
  private static func fileName(of supplier: String, number: Int, of count: Int) -> String {
    let width = max(2, String(count).count)
    let digits = String(number)
    var name = String.UnicodeScalarView()
    for scalar in supplier.unicodeScalars where name.count < longestName {
      let isPlain = scalar == "-" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      name.append(isPlain ? scalar : "_")
    }
    return String(repeating: "0", count: width - digits.count) + digits + "-" + String(name) + ".csv"
  }
}
