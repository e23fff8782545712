import Tabular

/// A card-shop system whose database keeps the state of an order as a number. Its table of orders is known by
/// the names of its columns.
///
///     ShopSystem(headers: ["trade_no", "card_num", "delivery_status", "status"]) == .acgFaka
package enum ShopSystem: CaseIterable, Sendable {
  /// assimon/dujiaoka, table `orders`.
  case dujiaoka
  /// lizhipay/acg-faka, table `order`.
  case acgFaka
  /// ZFAKA/ZFAKA, table `t_order`.
  case zfaka
  /// wangpeng1208/qs-faka, table `order`.
  case qsFaka
  /// Dmatut7/qfk-faka, table `orders`.
  case qfkFaka

  package init?(headers: [String]) {
    let names = Set(headers.map(HeaderName.init))
    func holds(_ header: String) -> Bool { names.contains(HeaderName(header)) }
    let system = Self.allCases.first { system in
      let marks = system.marks
      return holds(marks.order) && marks.others.contains(where: holds)
    }
    guard let system else { return nil }
    self = system
  }

  /// The column of the order's number, and columns of which one at least is there and in no other system's
  /// table.
  private var marks: (order: String, others: [String]) {
    switch self {
    case .dujiaoka: ("order_sn", ["buy_amount", "actual_price"])
    case .acgFaka: ("trade_no", ["card_num", "delivery_status"])
    case .zfaka: ("orderid", ["paymoney", "paymethod"])
    case .qsFaka: ("trade_no", ["success_at", "sendout"])
    case .qfkFaka: ("order_no", ["paid_at", "delivered_at"])
    }
  }

  /// What its numbers mean. A failed or abnormal order was paid, and there was no card left for it.
  var codes: [String: OrderStatus] {
    switch self {
    // 待支付, 待处理, 处理中, 已完成, 处理失败, 异常; 已过期.
    case .dujiaoka:
      [
        "1": .notPaid, "2": .undelivered, "3": .paid, "4": .delivered, "5": .undelivered, "6": .undelivered,
        "-1": .notPaid,
      ]
    // 未支付, 已支付; the delivery has a column of its own.
    case .acgFaka: ["0": .notPaid, "1": .paid]
    // 待支付, 待处理, 已完成, 处理失败; 删除.
    case .zfaka: ["0": .notPaid, "1": .undelivered, "2": .delivered, "3": .undelivered, "-1": .notPaid]
    // 未支付, 已支付, 已关闭, 已退款.
    case .qsFaka: ["0": .notPaid, "1": .paid, "2": .closed, "3": .refunded]
    // 待支付, 已支付, 已发货, 已关闭, 已退款, 异常.
    case .qfkFaka:
      [
        "0": .notPaid, "1": .undelivered, "2": .delivered, "3": .closed, "4": .refunded, "5": .undelivered,
      ]
    }
  }
}
