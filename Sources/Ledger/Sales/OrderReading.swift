import Demand

extension Ledger {
  /// What single orders of the thirteen weeks up to a day tell; nil where no line of these has an order number.
  ///
  /// Every order line up to the day is read, for a buyer may have come before at any time. They come by order number, so
  /// that the lines of an order are neighbours.
  package func orderFigures(through day: Day) throws -> OrderFigures? {
    var tally = OrderTally(through: day)
    let first = tally.window.lowerBound
    // The number of an order is read only where orders are counted.
    try connection.prepare(
      """
      SELECT day, quantity, customer, amount, iif(day >= ?, order_id, NULL) FROM order_line WHERE day <= ?
      ORDER BY order_id, product_id, ordinal
      """
    ).forEach(first, day) { row in
      let (day, quantity): (Day, Int64) = (row[0], row[1])
      let buyer = quantity > 0 ? (row[2] as Int64?).map { UInt64(bitPattern: $0) } : nil
      if day < first {
        if let buyer { tally.addEarlier(buyer, on: day) }
      } else {
        tally.add(order: row[4], on: day, isSale: quantity > 0, amount: row[3], buyer: buyer)
      }
    }
    return tally.figures
  }
}
