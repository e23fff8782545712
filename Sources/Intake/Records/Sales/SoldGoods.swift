import Demand
import Tabular
import Wording

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
      product.index.map { LentSalesRows.orderTitles.contains(HeaderName(columns.headers[$0])) } ?? false
  }

  func read(
    _ record: borrowing Record
  ) throws(RowError) -> (product: UnsafeRawBufferPointer, quantity: Quantity) {
    let name = try record.text(product) ?? .empty
    let counted = isProductAnOrderTitle ? Self.counted(name) : nil
    guard self.quantity.index != nil else { return counted ?? (name, Self.one) }
    let quantity = try quantity.required(try record.quantity(quantity))
    guard let counted, counted.quantity == quantity else { return (name, quantity) }
    return counted
  }

  /// The line's money: its own amount, else quantity times price; nil where the file has neither.
  func amount(_ quantity: Quantity, _ record: borrowing Record) throws(RowError) -> Money? {
    if let amount = try record.money(amount) { return amount }
    return try record.money(price)?.times(quantity)
  }

  var remarks: [Phrase] {
    guard quantity.index == nil else { return [] }
    let count: Phrase = isProductAnOrderTitle ? "what its title ends with (NAME x 2), else 1 unit" : "1 unit"
    return ["no column of quantities: each row counts as \(count)"]
  }

  private static let one = Quantity(units: 1)

  /// `原神月卡 x 2` as two of `原神月卡`; nil for a title that does not end so.
  private static func counted(
    _ title: UnsafeRawBufferPointer
  ) -> (product: UnsafeRawBufferPointer, quantity: Quantity)? {
    let digits = title.reversed().prefix(while: \.isDigit)
    let name = title.dropLast(digits.count)
    guard (1...6).contains(digits.count), name.suffix(3).elementsEqual(" x ".utf8) else { return nil }
    let units = digits.reversed().reduce(0) { $0 * 10 + Int($1 & 0xF) }
    guard units > 0 else { return nil }
    return (UnsafeRawBufferPointer(rebasing: name.dropLast(3)), Quantity(units: units))
  }
}
