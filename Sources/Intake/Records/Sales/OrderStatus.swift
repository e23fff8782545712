import Tabular

/// What an order's status says about demand.
///
///     OrderStatus("已支付") == .paid
///     OrderStatus("Partially Refunded") == .paid
///     OrderStatus("4", of: .dujiaoka) == .delivered
package enum OrderStatus: Sendable {
  /// Paid: somebody wanted it and gave the money. Whether it was delivered is not said.
  case paid
  /// Paid and not delivered: waiting, or with nothing left to deliver.
  case undelivered
  /// Paid and delivered.
  case delivered
  /// Not paid, or expired before it was.
  case notPaid
  /// Closed: never paid, or paid and given back. The time of payment tells which.
  case closed
  /// Paid and given back whole.
  case refunded
  /// A word that is not known; the time of payment speaks for it.
  case unknown

  /// Reads the words of the card-shop systems and back offices whose exports are known, whatever their case
  /// and the spaces in them, and the codes of a system's database.
  ///
  /// Of the numbers that databases hold, 0 and -1 mean unpaid and expired in every system known. The others
  /// mean different things in each (1 is paid in one and unpaid in another), and are unknown where the system
  /// is.
  package init(_ text: String, of system: ShopSystem? = nil) {
    self =
      system?.codes[text] ?? Self.meanings[text] ?? Self.meanings[HeaderName(text).key] ?? .unknown
  }

  private static let meanings: [String: OrderStatus] = {
    var meanings: [String: OrderStatus] = ["-1": .notPaid]
    for (status, words) in words {
      for word in words { meanings[HeaderName(word).key] = status }
    }
    return meanings
  }()

  /// 处理失败 and 异常 are what a card shop calls a paid order for which it had no card left.
  private static let words: [(OrderStatus, [String])] = [
    (
      .paid,
      [
        "已支付", "已付款", "支付成功", "处理中", "paid", "authorized", "partially_paid", "partially_refunded",
        "processing",
      ]
    ),
    (
      .undelivered,
      [
        "买家已付款", "待处理", "待发货", "未发货", "等待发货", "等待卖家发货", "买家已付款，等待卖家发货", "处理失败", "异常", "异常待人工", "unshipped",
        "部分发货", "partially_shipped",
      ]
    ),
    (
      .delivered,
      [
        "已完成", "已发货", "卖家已发货", "交易成功", "交易完成", "已收货", "已签收", "已评价", "已发货，待签收", "待收货", "等待买家确认收货",
        "卖家已发货，等待买家确认", "completed", "complete", "fulfilled", "shipped", "delivered", "success", "done",
        "shipping", "Shipped - Delivered to Buyer", "Shipped - Picked Up", "Shipped - Out for Delivery",
      ]
    ),
    (
      .notPaid,
      [
        "待支付", "未支付", "待付款", "未付款", "等待买家付款", "已过期", "过期", "支付失败", "unpaid", "pending", "expired", "failed",
        "0",
      ]
    ),
    (.closed, ["交易关闭", "已关闭", "关闭", "已取消", "取消", "voided", "closed", "cancelled", "canceled"]),
    (.refunded, ["已退款", "退款成功", "退款完成", "全额退款", "已发货，退款成功", "未发货，退款成功", "refunded"]),
  ]
}
