import Ledger

extension Ledger.SourceKind {
  /// The order in which a night imports: what later files speak of comes first.
  static let inboxOrder: [Ledger.SourceKind] = [
    .catalog, .suppliers, .offers, .events, .sales, .stock, .receipts, .overrides,
  ]

  /// The kind that the name of a file or a folder tells by its beginning, whatever the case of its letters; the
  /// longest beginning decides. Nil where it tells none.
  ///
  ///     Ledger.SourceKind(inboxName: "Stock-0920.csv") == .stock
  ///     Ledger.SourceKind(inboxName: "供应商报价.csv") == .offers
  package init?(inboxName: String) {
    let name = inboxName.lowercased()
    let fitting = Self.beginnings.filter { name.hasPrefix($0.text) }
    guard let longest = fitting.max(by: { $0.text.count < $1.text.count }) else { return nil }
    self = longest.kind
  }

  /// Of the English words the stem, for singular and plural.
  private static let beginnings: [(text: String, kind: Ledger.SourceKind)] = [
    ("sale", .sales), ("order", .sales), ("销售", .sales), ("订单", .sales), ("商品销售", .sales), ("商品订单", .sales),
    ("stock", .stock), ("inventory", .stock), ("库存", .stock), ("商品库存", .stock),
    ("offer", .offers), ("报价", .offers), ("供应商报价", .offers),
    ("event", .events), ("calendar", .events), ("日历", .events), ("活动", .events),
    ("catalog", .catalog), ("商品", .catalog), ("商品目录", .catalog),
    ("supplier", .suppliers), ("供应商", .suppliers), ("供货商", .suppliers), ("供货商报价", .offers),
    ("override", .overrides), ("修正", .overrides), ("预测修正", .overrides),
    ("receipt", .receipts), ("到货", .receipts), ("入库", .receipts), ("收货", .receipts),
  ]
}
