import Tabular

/// What an order's status says about demand.
enum OrderStatus {
  /// Paid, delivered or not: somebody wanted it and gave the money.
  case paid
  /// Not paid, or closed or expired before it was.
  case notPaid
  /// Paid and given back.
  case refunded
  /// A word that is not known; the order counts.
  case unknown

  /// Reads the words of the card-shop systems and back offices whose exports are known.
  init(_ text: String) {
    let key = HeaderName(text).key
    self =
      if Self.notPaidWords.contains(key) {
        .notPaid
      } else if Self.refundedWords.contains(key) {
        .refunded
      } else if Self.paidWords.contains(key) {
        .paid
      } else {
        .unknown
      }
  }

  private static let paidWords = keys(
    "已支付", "已付款", "买家已付款", "待处理", "处理中", "已完成", "已发货", "待发货", "等待发货", "卖家已发货",
    "交易成功", "交易完成", "处理失败", "异常", "异常待人工", "已收货", "已评价", "paid", "completed", "complete",
    "shipped", "delivered", "processing", "fulfilled", "partially_refunded", "success", "done")
  private static let notPaidWords = keys(
    "待支付", "未支付", "待付款", "未付款", "等待买家付款", "交易关闭", "已关闭", "已取消", "已过期", "过期", "unpaid",
    "pending", "expired", "voided", "closed", "cancelled", "canceled", "failed")
  private static let refundedWords = keys("已退款", "退款成功", "全额退款", "refunded")

  private static func keys(_ words: String...) -> Set<String> { Set(words.map { HeaderName($0).key }) }
}
