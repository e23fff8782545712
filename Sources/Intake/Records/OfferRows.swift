import Demand
import Replenishment
import Tabular

/// Rows of offers: what a supplier asks for a category, one row for each step of a price list.
package struct OfferRows: RowParser {
  private let columns: HeaderMatch

  /// The longest lead time, in days, and the largest lot, in units: beyond them a column was mistaken.
  private static let leadTimes = 0.0...365.0
  private static let lots = 1...1_000_000_000

  package static let fields = [
    FieldDeclaration("supplier", synonyms: ["供应商", "供货商", "渠道", "vendor"], isRequired: true),
    FieldDeclaration("category", synonyms: ["分类", "商品分类", "品类", "类别", "product", "商品"], isRequired: true),
    FieldDeclaration("unit_cost", synonyms: ["单价", "进价", "成本", "成本价", "price", "cost"], isRequired: true),
    FieldDeclaration("tier", synonyms: ["级别", "层级"]),
    FieldDeclaration("lead_time_days", synonyms: ["交期", "到货天数", "lead_time"]),
    FieldDeclaration("lead_time_sd", synonyms: ["交期标准差"]),
    FieldDeclaration("minimum", synonyms: ["起订量", "最小起订量", "moq"]),
    FieldDeclaration("multiple", synonyms: ["倍数", "批量", "lot"]),
    FieldDeclaration("price_break", synonyms: ["阶梯数量", "起价数量"]),
    FieldDeclaration("success_rate", synonyms: ["成功率"]),
    FieldDeclaration("status", synonyms: ["状态"]),
    FieldDeclaration("valid_from", synonyms: ["生效日期"]),
    FieldDeclaration("valid_to", synonyms: ["失效日期", "有效期至"]),
  ]

  package init(columns: HeaderMatch, headers: [String]) { self.columns = columns }

  package func parse(_ record: borrowing Record) throws(RowError) -> Verdict<Offer> {
    let (from, to) = (columns["valid_from"], columns["valid_to"])
    let tier = try wholeNumber(record, "tier", in: 0...100, default: 0)
    return .taken(
      Offer(
        supplier: try record.requiredName(columns["supplier"], "supplier"),
        category: try record.requiredName(columns["category"], "category"),
        unitCost: try cost(record), tier: tier == 0 ? nil : tier,
        leadTime: try number(record, "lead_time_days", in: Self.leadTimes, default: 1),
        leadTimeDeviation: try number(record, "lead_time_sd", in: Self.leadTimes, default: 0),
        minimum: try wholeNumber(record, "minimum", in: Self.lots, default: 1),
        multiple: try wholeNumber(record, "multiple", in: Self.lots, default: 1),
        priceBreak: try wholeNumber(record, "price_break", in: Self.lots, default: 1),
        successRate: try number(record, "success_rate", in: 0.01...1, default: 1),
        status: try status(record),
        validFrom: record.isEmpty(from) ? nil : try record.day(from, "valid_from"),
        validTo: record.isEmpty(to) ? nil : try record.day(to, "valid_to")))
  }

  private func cost(_ record: borrowing Record) throws(RowError) -> Money {
    let cost = try record.money(columns["unit_cost"], "unit_cost")
    guard cost > .zero else {
      throw RowError(
        column: columns["unit_cost"].map { $0 + 1 }, "a unit cost of \(cost.value)",
        mend: "expected more than 0")
    }
    return cost
  }

  private func status(_ record: borrowing Record) throws(RowError) -> Offer.Status {
    let word = try record.name(columns["status"])
    if word.isEmpty { return .approved }
    if let status = Offer.Status(rawValue: word.lowercased()) ?? Self.chineseStatus[word] { return status }
    throw RowError(
      column: columns["status"].map { $0 + 1 }, "\(quoted(word)) is not a supplier's status",
      mend: "expected approved, pending or blacklisted")
  }

  private static let chineseStatus: [String: Offer.Status] = [
    "已批准": .approved, "合作中": .approved, "正常": .approved, "待审核": .pending, "待审": .pending,
    "黑名单": .blacklisted, "拉黑": .blacklisted,
  ]

  private func number(
    _ record: borrowing Record, _ field: String, in bounds: ClosedRange<Double>, default value: Double
  ) throws(RowError) -> Double {
    try record.number(columns[field], field, in: bounds, default: value)
  }

  private func wholeNumber(
    _ record: borrowing Record, _ field: String, in bounds: ClosedRange<Int>, default value: Int
  ) throws(RowError) -> Int {
    try record.wholeNumber(columns[field], field, in: bounds, default: value)
  }
}
