import Intake
import Testing

@Suite struct OrderStatusTests {
  @Test(arguments: [
    "已支付", "待发货", "已完成", "paid", "Paid", "PARTIALLY REFUNDED", "partially_refunded",
    "Shipped", " 已 发货 ", "处理失败", "异常（待人工）",
  ])
  func `a paid order is demand whatever came of its delivery`(text: String) {
    #expect(OrderStatus(text) == .paid)
  }

  @Test(arguments: ["未支付", "待付款", "等待买家付款", "交易关闭", "已过期", "Pending", "Cancelled", "voided", "0", "-1"])
  func `an order that was not paid is none`(text: String) {
    #expect(OrderStatus(text) == .notPaid)
  }

  @Test(arguments: ["已退款", "退款成功", "refunded", "已发货，退款成功"])
  func `an order that was given back whole is none`(text: String) {
    #expect(OrderStatus(text) == .refunded)
  }

  @Test(arguments: ["", "1", "2", "未发货", "没有申请退款", "any word"])
  func `other words leave it open`(text: String) {
    #expect(OrderStatus(text) == .unknown)
  }
}
