import Demand
import Replenishment
import Tabular

/// Rows of stock: what a category, or a product of one, has at the end of a day. ``StockTotals`` adds up the
/// rows of one category.
package struct StockRows: PlainRowParser {
  private let category: Column
  private let product: Column
  private let onHand: Column
  private let inbound: Column
  private let inboundDay: Column
  private let asOf: Column
  private let unitCost: Column
  private let expires: Column
  private let status: Column

  /// Left out on purpose: `外部库存`, which is the supplier's stock, `预警阈值` and `库存预警`, which are
  /// thresholds, and `状态`, which says whether a product is on sale.
  package static let fields = [
    FieldDeclaration("category", synonyms: ["分类", "商品分类", "所属分类", "品类", "类别", "category_name"]),
    FieldDeclaration(
      "product", synonyms: ["商品名称", "商品", "所属商品", "产品", "goods_name", "gd_name", "sku"]),
    FieldDeclaration(
      "on_hand", synonyms: ["库存", "可用库存", "现有库存", "库存数量", "in_stock", "stock", "qty", "quantity", "数量"],
      isRequired: true),
    FieldDeclaration("inbound", synonyms: ["在途", "在途库存", "已订未到", "on_order"]),
    FieldDeclaration("inbound_date", synonyms: ["到货日期", "预计到货", "预计到货日期"]),
    FieldDeclaration("as_of", synonyms: ["盘点日期", "日期", "date", "day"]),
    FieldDeclaration(
      "unit_cost", synonyms: ["成本", "成本价", "单位成本", "cost", "cost_price", "factory_price", "rent"]),
    FieldDeclaration("expires", synonyms: ["有效期至", "到期日期", "过期时间", "失效日期", "expires_at", "expiry"]),
    FieldDeclaration("status", synonyms: ["到货状态", "收货状态", "采购状态"]),
  ]

  package init(columns: HeaderMatch, headers: [String]) throws(TabularError) {
    category = columns.column("category")
    product = columns.column("product")
    onHand = columns.column("on_hand")
    inbound = columns.column("inbound")
    inboundDay = columns.column("inbound_date")
    asOf = columns.column("as_of")
    unitCost = columns.column("unit_cost")
    expires = columns.column("expires")
    status = columns.column("status")
    guard category.index != nil || product.index != nil else {
      throw columns.missing([category.field], of: Self.fields)
    }
  }

  package func parse(_ record: borrowing Record) throws(RowError) -> Verdict<StockLevel> {
    let name = try record.requiredName(category, else: try record.name(product), of: product)
    let units = try onHand.required(try count(onHand, record))
    return .taken(
      StockLevel(
        category: name, onHand: Self.meansUnlimited(units) ? .unlimited : .counted(units),
        inbound: try count(inbound, record) ?? .zero, inboundDay: try record.day(inboundDay),
        asOf: try record.day(asOf), unitCost: try cost(record), expires: try record.day(expires),
        isReceived: ArrivalState(try record.name(status)) == .received))
  }

  /// Systems write 999999, or as many nines and more, for goods that never run out.
  private static func meansUnlimited(_ quantity: Quantity) -> Bool {
    let units = quantity.thousandths / 1000
    return units >= 999_999 && String(units).allSatisfy { $0 == "9" }
  }

  private func count(_ column: Column, _ record: borrowing Record) throws(RowError) -> Quantity? {
    let quantity = try record.quantity(column)
    if let quantity, quantity < .zero {
      throw column.error(
        "a negative stock in \(column.field)",
        mend: "expected 0 or more; count again, or write what is owed to buyers as 0")
    }
    return quantity
  }

  private func cost(_ record: borrowing Record) throws(RowError) -> Money? {
    let cost = try record.money(unitCost)
    if let cost, cost < .zero {
      throw unitCost.error("a negative unit cost", mend: "expected 0 or more")
    }
    return cost
  }
}
