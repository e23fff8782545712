import Demand
import Replenishment
import Tabular

/// Rows of stock: what a category has, counted at the end of a day.
package struct StockRows: RowParser {
  private let columns: HeaderMatch

  package static let fields = [
    FieldDeclaration("category", synonyms: ["分类", "商品分类", "品类", "类别", "category_name"]),
    FieldDeclaration("product", synonyms: ["商品名称", "商品", "所属商品", "产品", "goods_name", "sku"]),
    FieldDeclaration(
      "on_hand", synonyms: ["库存", "可用库存", "现有库存", "库存数量", "in_stock", "stock", "qty", "quantity", "数量"],
      isRequired: true),
    FieldDeclaration("inbound", synonyms: ["在途", "在途库存", "已订未到", "on_order"]),
    FieldDeclaration("inbound_date", synonyms: ["到货日期", "预计到货", "预计到货日期"]),
    FieldDeclaration("as_of", synonyms: ["盘点日期", "日期", "date", "day"]),
    FieldDeclaration("unit_cost", synonyms: ["成本", "成本价", "单位成本", "cost", "factory_price", "rent"]),
  ]

  package init(columns: HeaderMatch, headers: [String]) throws(TabularError) {
    guard columns["category"] != nil || columns["product"] != nil else {
      throw TabularError(.missingFields(["category"], headers: headers))
    }
    self.columns = columns
  }

  package func parse(_ record: borrowing Record) throws(RowError) -> Verdict<StockLevel> {
    let own = try record.name(columns["category"])
    let category = own.isEmpty ? try record.name(columns["product"]) : own
    guard !category.isEmpty else {
      throw record.missing(columns["category"] ?? columns["product"], "category")
    }
    let (inbound, dueDay) = (columns["inbound"], columns["inbound_date"])
    let (asOf, unitCost) = (columns["as_of"], columns["unit_cost"])
    return .taken(
      StockLevel(
        category: category, onHand: try onHand(record),
        inbound: record.isEmpty(inbound) ? .zero : try count(record, inbound, "inbound"),
        inboundDay: record.isEmpty(dueDay) ? nil : try record.day(dueDay, "inbound_date"),
        asOf: record.isEmpty(asOf) ? nil : try record.day(asOf, "as_of"),
        unitCost: record.isEmpty(unitCost) ? nil : try record.money(unitCost, "unit_cost")))
  }

  private func onHand(_ record: borrowing Record) throws(RowError) -> StockLevel.OnHand {
    let quantity = try count(record, columns["on_hand"], "on_hand")
    return Self.meansUnlimited(quantity) ? .unlimited : .counted(quantity)
  }

  /// Systems write 999999, or as many nines and more, for goods that never run out.
  private static func meansUnlimited(_ quantity: Quantity) -> Bool {
    let units = quantity.thousandths / 1000
    return units >= 999_999 && String(units).allSatisfy { $0 == "9" }
  }

  private func count(
    _ record: borrowing Record, _ column: Int?, _ field: String
  ) throws(RowError) -> Quantity {
    let quantity = try record.quantity(column, field)
    guard quantity >= .zero else {
      throw RowError(
        column: column.map { $0 + 1 }, "a negative stock (\(field) \(quantity.units))",
        mend: "expected 0 or more; count again, or write what is owed to buyers as 0")
    }
    return quantity
  }
}
