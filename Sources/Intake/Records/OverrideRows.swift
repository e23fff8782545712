import Demand
import Tabular

/// Rows of overrides: what a planner expects of a category on a day, as units or as a factor on the forecast, with who
/// says so and why.
package struct OverrideRows: PlainRowParser {
  private let category: Column
  private let day: Column
  private let quantity: Column
  private let factor: Column
  private let author: Column
  private let reason: Column

  /// A planner who expects a hundred times what is forecast gives a quantity.
  private static let factors = 0.0...100.0

  package static let fields = [
    FieldDeclaration(
      "category", synonyms: ["分类", "商品分类", "所属分类", "品类", "类别", "category_name"], isRequired: true),
    FieldDeclaration("date", synonyms: ["日期", "day", "ds"], isRequired: true),
    FieldDeclaration("quantity", synonyms: ["数量", "销量", "预测", "预计销量", "units"]),
    FieldDeclaration("factor", synonyms: ["倍数", "倍率", "系数", "multiplier"]),
    FieldDeclaration("who", synonyms: ["谁", "人员", "修改人", "操作人", "填写人", "by", "author"], isRequired: true),
    FieldDeclaration("why", synonyms: ["原因", "理由", "说明", "reason"], isRequired: true),
  ]

  package init(columns: HeaderMatch, headers: [String]) throws(TabularError) {
    category = columns.column("category")
    day = columns.column("date")
    quantity = columns.column("quantity")
    factor = columns.column("factor")
    author = columns.column("who")
    reason = columns.column("why")
    guard quantity.index != nil || factor.index != nil else {
      throw columns.missing([quantity.field], of: Self.fields)
    }
  }

  package func parse(_ record: borrowing Record) throws(RowError) -> Verdict<ForecastOverride> {
    .taken(
      ForecastOverride(
        category: try record.requiredName(category), day: try day.required(try record.day(day)),
        change: try change(record), author: try record.requiredName(author),
        reason: try record.requiredName(reason)))
  }

  private func change(_ record: borrowing Record) throws(RowError) -> ForecastOverride.Change {
    switch (try record.quantity(quantity), try record.number(factor, in: Self.factors)) {
    case (let units?, nil):
      guard units >= .zero else { throw quantity.error("a negative quantity", mend: "expected 0 or more") }
      return .quantity(units)
    case (nil, let factor?): return .factor(factor)
    case (nil, nil):
      throw RowError(
        column: nil, "neither a quantity nor a factor",
        mend: "fill one in; an override is taken back by cardstock overrides remove CATEGORY DATE")
    case (_?, _?):
      throw factor.error(
        "a quantity and a factor", mend: "leave one: a quantity replaces the forecast, a factor multiplies it"
      )
    }
  }
}
