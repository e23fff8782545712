import Demand
import Replenishment
import Tabular

/// Rows of suppliers: what the shop knows of each, whatever it offers.
package struct SupplierRows: PlainRowParser {
  private let name: Column
  private let tier: Column
  private let status: Column
  private let authorization: Column
  private let authorizedUntil: Column

  package static let fields = [
    FieldDeclaration(
      "supplier", synonyms: ["供应商", "供货商", "供应商名称", "渠道", "店铺名称", "vendor", "name", "名称"],
      isRequired: true),
    FieldDeclaration("tier", synonyms: ["级别", "层级"]),
    FieldDeclaration("status", synonyms: ["状态", "审核状态", "合作状态"]),
    FieldDeclaration("authorization", synonyms: ["授权", "授权书", "授权编号", "资质"]),
    FieldDeclaration(
      "authorization_expires", synonyms: ["授权到期", "授权有效期至", "授权到期日期", "有效期至", "到期日期"]),
  ]

  package init(columns: HeaderMatch, headers: [String]) {
    name = columns.column("supplier")
    tier = columns.column("tier")
    status = columns.column("status")
    authorization = columns.column("authorization")
    authorizedUntil = columns.column("authorization_expires")
  }

  package func parse(_ record: borrowing Record) throws(RowError) -> Verdict<Supplier> {
    .taken(
      Supplier(
        name: try record.requiredName(name),
        tier: try record.wholeNumber(tier, in: OfferRows.tiers),
        status: try record.supplierStatus(status), authorization: try record.name(authorization),
        authorizedUntil: try record.day(authorizedUntil)))
  }
}
