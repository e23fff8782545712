/// What the columns of a file of sales do not tell.
package struct SalesSettings: Sendable {
  /// The shop's clock, by which moments with a zone become days.
  package var zone: ZoneOffsets
  package var refunds: RefundPolicy
  /// The category of every row, whatever the file says; empty to go by the file.
  package var category: String
  /// How a user gives ``category``, for the message to one who should.
  package var categoryOption: String
  /// Asked for the key only where a file tells buyers apart.
  package var customerKey: @Sendable () throws -> CustomerKey

  package init(
    zone: ZoneOffsets = .china, refunds: RefundPolicy = .subtract, category: String = "",
    categoryOption: String = "--category",
    customerKey: @escaping @Sendable () throws -> CustomerKey = { .zero }
  ) {
    self.zone = zone
    self.refunds = refunds
    self.category = category
    self.categoryOption = categoryOption
    self.customerKey = customerKey
  }
}
