import Demand
import Replenishment
import Tabular

/// Rows of offers: what a supplier asks for a category, one row for each step of a price list. What a row
/// leaves empty is the plainest offer: approved, in one day, any number of units, every card working.
package struct OfferRows: PlainRowParser {
  private let columns: HeaderMatch

  /// Beyond these bounds a column was mistaken: steps from the brand owner, lead times in days, lots in
  /// units, and the share of cards that work.
  static let tiers = 1...100
  private static let leadTimes = 0.0...365.0
  private static let lots = 1...1_000_000_000
  private static let successRates = 0.01...1.0

  package static let fields = [
    FieldDeclaration("supplier", synonyms: ["供应商", "供货商", "渠道", "vendor"], isRequired: true),
    FieldDeclaration(
      "category", synonyms: ["分类", "商品分类", "品类", "类别", "product", "商品", "商品名称"], isRequired: true),
    FieldDeclaration(
      "unit_cost", synonyms: ["单价", "进价", "采购价", "供货价", "成本", "成本价", "price", "cost", "cost_price"],
      isRequired: true),
    FieldDeclaration("tier", synonyms: ["级别", "层级"]),
    FieldDeclaration("lead_time_days", synonyms: ["交期", "提前期", "到货天数", "lead_time"]),
    FieldDeclaration("lead_time_sd", synonyms: ["交期标准差", "提前期标准差"]),
    FieldDeclaration("minimum", synonyms: ["起订量", "最小起订量", "moq"]),
    FieldDeclaration("multiple", synonyms: ["倍数", "批量", "lot"]),
    FieldDeclaration("max_quantity", synonyms: ["最大订量", "最大起订量", "限购数量", "可供数量", "maximum"]),
    FieldDeclaration("price_break", synonyms: ["阶梯数量", "起价数量"]),
    FieldDeclaration("success_rate", synonyms: ["成功率"]),
    FieldDeclaration("status", synonyms: ["状态"]),
    FieldDeclaration("valid_from", synonyms: ["生效日期"]),
    FieldDeclaration("valid_to", synonyms: ["失效日期", "有效期至"]),
  ]

  package init(columns: HeaderMatch, headers: [String]) { self.columns = columns }

  package func parse(_ record: borrowing Record) throws(RowError) -> Verdict<Offer> {
    .taken(
      Offer(
        supplier: try record.requiredName(columns.column("supplier")),
        category: try record.requiredName(columns.column("category")), unitCost: try unitCost(record),
        tier: try record.wholeNumber(columns.column("tier"), in: Self.tiers),
        leadTime: try record.number(columns.column("lead_time_days"), in: Self.leadTimes) ?? 1,
        leadTimeDeviation: try record.number(columns.column("lead_time_sd"), in: Self.leadTimes) ?? 0,
        minimum: try lot("minimum", record), multiple: try lot("multiple", record),
        maximum: try maximum(record),
        priceBreak: try lot("price_break", record),
        successRate: try record.share(columns.column("success_rate"), in: Self.successRates) ?? 1,
        status: try record.supplierStatus(columns.column("status")),
        validFrom: try record.day(columns.column("valid_from")),
        validTo: try validTo(record)))
  }

  private func unitCost(_ record: borrowing Record) throws(RowError) -> Money {
    let column = columns.column("unit_cost")
    let cost = try column.required(try record.money(column))
    guard cost > .zero else {
      throw column.error("a unit cost of 0 or less", mend: "expected more than 0")
    }
    return cost
  }

  private func lot(_ field: String, _ record: borrowing Record) throws(RowError) -> Int {
    try record.wholeNumber(columns.column(field), in: Self.lots) ?? 1
  }

  private func maximum(_ record: borrowing Record) throws(RowError) -> Int? {
    let column = columns.column("max_quantity")
    guard let most = try record.wholeNumber(column, in: Self.lots) else { return nil }
    let least = max(try lot("minimum", record), try lot("price_break", record))
    guard least <= most else {
      throw column.error(
        "an order of at least \(least) and at most \(most)",
        mend: "expected a max_quantity of \(least) or more, or none")
    }
    return most
  }

  private func validTo(_ record: borrowing Record) throws(RowError) -> Day? {
    let column = columns.column("valid_to")
    guard let last = try record.day(column) else { return nil }
    if let first = try record.day(columns.column("valid_from")), last < first {
      throw column.error(
        "an offer valid from \(first) to \(last)", mend: "expected an end on or after the start")
    }
    return last
  }
}
