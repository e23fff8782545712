/// A line of sales as its reader lends it: names are bytes in UTF-8 that stay where they are until the next
/// line is read. A file of a million lines comes through without a `String`.
package struct LentSaleLine {
  package var order: UnsafeRawBufferPointer
  package var product: UnsafeRawBufferPointer
  package var category: UnsafeRawBufferPointer
  package var region: UnsafeRawBufferPointer
  package var day: Day
  package var quantity: Quantity
  package var amount: Money
  package var customer: UInt64?
  package var isUndelivered: Bool
  /// True for what is no sale any more, or never was: it takes back what an earlier export of the same line
  /// brought.
  package var isWithdrawn: Bool

  package init(
    order: UnsafeRawBufferPointer, product: UnsafeRawBufferPointer, category: UnsafeRawBufferPointer,
    region: UnsafeRawBufferPointer, day: Day, quantity: Quantity, amount: Money, customer: UInt64?,
    isUndelivered: Bool, isWithdrawn: Bool = false
  ) {
    self.order = order
    self.product = product
    self.category = category
    self.region = region
    self.day = day
    self.quantity = quantity
    self.amount = amount
    self.customer = customer
    self.isUndelivered = isUndelivered
    self.isWithdrawn = isWithdrawn
  }
}

extension SaleLine {
  /// A copy that may be kept.
  package init(_ line: LentSaleLine) {
    func text(_ bytes: UnsafeRawBufferPointer) -> String { String(decoding: bytes, as: UTF8.self) }
    self.init(
      order: text(line.order), product: text(line.product), category: text(line.category), day: line.day,
      quantity: line.quantity, amount: line.amount, region: text(line.region), customer: line.customer,
      isUndelivered: line.isUndelivered, isWithdrawn: line.isWithdrawn)
  }

  package func lend<Result>(_ body: (LentSaleLine) throws -> Result) rethrows -> Result {
    var (order, product, category, region) = (order, product, category, region)
    return try order.withUTF8 { order in
      try product.withUTF8 { product in
        try category.withUTF8 { category in
          try region.withUTF8 { region in
            try body(
              LentSaleLine(
                order: UnsafeRawBufferPointer(order), product: UnsafeRawBufferPointer(product),
                category: UnsafeRawBufferPointer(category), region: UnsafeRawBufferPointer(region), day: day,
                quantity: quantity, amount: amount, customer: customer, isUndelivered: isUndelivered,
                isWithdrawn: isWithdrawn))
          }
        }
      }
    }
  }
}
