import Demand
import Tabular

/// Reads what was sold, how much of it and for how much.
struct SoldGoods: Sendable {
  let product: Column
  private let quantity: Column
  private let amount: Column
  private let price: Column
  private let isProductAnOrderTitle: Bool

  init(_ columns: HeaderMatch) {
    product = columns.column("product")
    quantity = columns.column("quantity")
    amount = columns.column("amount")
    price = columns.column("price")
    isProductAnOrderTitle =
      product.index.map { SalesRows.orderTitles.contains(HeaderName(columns.headers[$0])) } ?? false
  }

  func read(_ record: borrowing Record) throws(RowError) -> (product: String, quantity: Quantity) {
    if quantity.index == nil {
      let name = try record.name(product)
      return isProductAnOrderTitle ? Self.counted(name) ?? (name, Self.one) : (name, Self.one)
    }
    let quantity = try quantity.required(try record.quantity(quantity))
    return (try productName(quantity, record), quantity)
  }

  /// The line's money: its own amount, else quantity times price; nil where the file has neither.
  func amount(_ quantity: Quantity, _ record: borrowing Record) throws(RowError) -> Money? {
    if let amount = try record.money(amount) { return amount }
    return try record.money(price)?.times(quantity)
  }

  var remarks: [String] {
    guard quantity.index == nil else { return [] }
    let count = isProductAnOrderTitle ? "what its title ends with (NAME x 2), else 1 unit" : "1 unit"
    return ["no column of quantities: each row counts as \(count)"]
  }

  private static let one = Quantity(units: 1)

  private func productName(_ quantity: Quantity, _ record: borrowing Record) throws(RowError) -> String {
    let name = try record.name(product)
    guard isProductAnOrderTitle else { return name }
    let suffix = " x \(quantity.thousandths / 1000)"
    return name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
  }

  /// `原神月卡 x 2` as two of `原神月卡`; nil for a title that does not end so.
  private static func counted(_ title: String) -> (product: String, quantity: Quantity)? {
    guard let space = title.utf8.lastIndex(of: UInt8(ascii: " ")) else { return nil }
    let digits = title.utf8[space...].dropFirst()
    let name = title[..<space]
    guard name.hasSuffix(" x"), digits.count <= 6, let units = Int(String(digits) ?? ""), units > 0 else {
      return nil
    }
    return (String(name.dropLast(2)), Quantity(units: units))
  }
}
