import Demand
import Tabular

/// Tells whether a paid line was delivered. This is the one place that decides it.
///
/// The column of deliveries speaks first; then the order's own state, where it says more than that it was
/// paid; then the count of units delivered; then the time of delivery, whose empty cell means that there was
/// none.
struct Delivery: Sendable {
  private let status: Column
  private let units: Column
  private let time: Column

  init(_ columns: HeaderMatch) {
    status = columns.column("delivery_status")
    units = columns.column("delivered_quantity")
    time = columns.column("delivered")
  }

  /// - Returns: nil where the row does not say.
  func isUndelivered(
    _ quantity: Quantity, _ order: OrderStatus, _ record: borrowing Record
  ) throws(RowError) -> Bool? {
    if let isUndelivered = try statedDelivery(record) { return isUndelivered }
    if order == .undelivered { return true }
    if order == .delivered { return false }
    if let delivered = try record.quantity(units) { return delivered < quantity }
    return try lacksTime(record)
  }

  private func statedDelivery(_ record: borrowing Record) throws(RowError) -> Bool? {
    guard let text = try record.text(status) else { return nil }
    for (word, isUndelivered) in Self.words where text.elementsEqual(word.utf8) { return isUndelivered }
    return Self.meanings[HeaderName(String(decoding: text, as: UTF8.self)).key]
  }

  private func lacksTime(_ record: borrowing Record) throws(RowError) -> Bool? {
    guard time.index != nil else { return nil }
    guard let text = try record.text(time) else { return true }
    return Timestamp.meansNever(text)
  }

  /// A delivery of a part is one that something was missing from.
  private static let words: [(String, Bool)] = [
    ("已发货", false), ("未发货", true), ("1", false), ("0", true), ("fulfilled", false), ("unfulfilled", true),
    ("待发货", true), ("部分发货", true), ("pending", true), ("partial", true), ("partially_fulfilled", true),
    ("unshipped", true), ("shipped", false), ("delivered", false), ("发货失败", true), ("已收货", false),
  ]

  private static let meanings = Dictionary(
    words.map { (HeaderName($0.0).key, $0.1) }, uniquingKeysWith: { first, _ in first })
}
