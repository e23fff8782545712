import Tabular

/// What an order's status says about demand.
///
///     OrderStatus("已支付") == .paid
///     OrderStatus("Partially Refunded") == .paid
package enum OrderStatus: Sendable {
  /// Paid, delivered or not: somebody wanted it and gave the money.
  case paid
  /// Not paid, or closed or expired before it was.
  case notPaid
  /// Paid and given back whole.
  case refunded
  /// A word that is not known, or one of a delivery or a complaint; the time of payment speaks for it.
  case unknown

  /// Reads the words of the card-shop systems and back offices whose exports are known, whatever their case and
  /// the spaces in them.
  ///
  /// Of the numbers that databases hold, 0 and -1 mean unpaid and expired in every system known. The others
  /// mean different things in each (1 is paid in one and unpaid in another), and are unknown here.
  package init(_ text: String) {
    self = Self.meanings[text] ?? Self.meanings[HeaderName(text).key] ?? .unknown
  }

  private static let meanings: [String: OrderStatus] = {
    var meanings: [String: OrderStatus] = ["-1": .notPaid]
    for word in paidWords { meanings[HeaderName(word).key] = .paid }
    for word in notPaidWords { meanings[HeaderName(word).key] = .notPaid }
    for word in refundedWords { meanings[HeaderName(word).key] = .refunded }
    return meanings
  }()

  /// 处理失败 and 异常 are what a card shop calls a paid order for which it had no card left.
  private static let paidWords = [
    "已支付", "已付款", "买家已付款", "待处理", "处理中", "已完成", "已发货", "待发货", "等待发货", "卖家已发货", "交易成功", "交易完成",
    "处理失败", "异常", "异常待人工", "已收货", "已签收", "已评价", "已发货，待签收", "等待卖家发货", "等待买家确认收货", "paid",
    "authorized", "partially_paid", "partially_refunded", "completed", "complete", "processing", "fulfilled",
    "unshipped", "shipped", "delivered", "success", "done",
  ]
  private static let notPaidWords = [
    "待支付", "未支付", "待付款", "未付款", "等待买家付款", "交易关闭", "已关闭", "已取消", "已过期", "过期", "unpaid", "pending",
    "expired", "voided", "closed", "cancelled", "canceled", "failed", "0",
  ]
  private static let refundedWords = [
    "已退款", "退款成功", "全额退款", "已发货，退款成功", "未发货，退款成功", "refunded",
  ]
}
