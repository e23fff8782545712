import Intake
import Testing

@Suite struct OrderStatusTests {
  @Test(arguments: ["已支付", "已付款", "paid", "Paid", "PARTIALLY REFUNDED", "partially_refunded", "处理中"])
  func `a paid order is demand`(text: String) {
    #expect(OrderStatus(text) == .paid)
  }

  @Test(arguments: ["已完成", "Shipped", " 已 发货 ", "交易成功", "等待买家确认收货", "卖家已发货"])
  func `a delivered order is demand that was met`(text: String) {
    #expect(OrderStatus(text) == .delivered)
  }

  @Test(arguments: ["买家已付款", "等待卖家发货", "待发货", "待处理", "处理失败", "异常", "异常（待人工）", "Unshipped"])
  func `a paid order that waits or failed is demand that was perhaps not met`(text: String) {
    #expect(OrderStatus(text) == .undelivered)
  }

  @Test(arguments: ["未支付", "待付款", "等待买家付款", "已过期", "Pending", "0", "-1"])
  func `an order that was not paid is none`(text: String) {
    #expect(OrderStatus(text) == .notPaid)
  }

  @Test(arguments: ["交易关闭", "已关闭", "已取消", "Cancelled", "voided"])
  func `a closed order was never paid or was paid back`(text: String) {
    #expect(OrderStatus(text) == .closed)
  }

  @Test(arguments: ["已退款", "退款成功", "refunded", "已发货，退款成功"])
  func `an order that was given back whole is none`(text: String) {
    #expect(OrderStatus(text) == .refunded)
  }

  @Test(arguments: ["", "1", "2", "没有申请退款", "any word"])
  func `other words leave it open`(text: String) {
    #expect(OrderStatus(text) == .unknown)
  }

  /// The state columns of the systems' tables: dujiaoka's `orders`, acg-faka's `order`, ZFAKA's `t_order`,
  /// qs-faka's `order`, qfk-faka's `orders`.
  @Test(arguments: [
    (ShopSystem.dujiaoka, "order_sn,buy_amount,status", "12345 6-1", "n u p d u u n"),
    (.acgFaka, "trade_no,card_num,status", "01", "n p"),
    (.zfaka, "orderid,paymethod,status", "0123-1", "n u d u n"),
    (.qsFaka, "trade_no,success_at,status", "0123", "n p c r"),
    (.qfkFaka, "order_no,paid_at,status", "012345", "n u d c r u"),
  ])
  func `a number means what its system means by it`(
    system: ShopSystem, headers: String, codes: String, meanings: String
  ) {
    #expect(ShopSystem(headers: headers.split(separator: ",").map(String.init)) == system)
    let names: [OrderStatus: String] = [
      .notPaid: "n", .paid: "p", .undelivered: "u", .delivered: "d", .closed: "c", .refunded: "r",
    ]
    let digits = codes.filter { $0 != " " }.replacing("-1", with: "x").map { $0 == "x" ? "-1" : String($0) }
    #expect(digits.map { names[OrderStatus($0, of: system)] ?? "?" }.joined(separator: " ") == meanings)
  }

  @Test(arguments: ["order,status", "trade_no,status", "order_no,status,email", "订单号,订单状态"])
  func `other headers are no system's`(headers: String) {
    #expect(ShopSystem(headers: headers.split(separator: ",").map(String.init)) == nil)
  }
}
