import Tabular

/// What a word says about goods that were ordered.
///
///     ArrivalState("已到货") == .received
///     ArrivalState("In Transit") == .expected
enum ArrivalState: Sendable {
  case received
  /// Some of it received.
  case partial
  /// Ordered, and none of it received.
  case expected
  case cancelled

  /// Nil for a word that is not known, whatever its case and the spaces in it.
  init?(_ word: String) {
    guard let state = Self.states[HeaderName(word).key] else { return nil }
    self = state
  }

  private static let states: [String: ArrivalState] = {
    var states: [String: ArrivalState] = [:]
    for (state, words) in words {
      for word in words { states[HeaderName(word).key] = state }
    }
    return states
  }()

  private static let words: [(ArrivalState, [String])] = [
    (
      .received,
      [
        "received", "arrived", "delivered", "completed", "complete", "done", "closed", "已到货", "到货", "全部到货",
        "已收货",
        "收货", "已入库", "入库", "已完成", "完成",
      ]
    ),
    (
      .expected,
      [
        "ordered", "open", "pending", "in transit", "shipped", "on order", "未到货", "待到货", "在途", "已下单", "待发货",
        "已发货", "待收货", "待入库", "采购中",
      ]
    ),
    (.partial, ["partial", "partially received", "部分到货", "部分收货", "部分入库"]),
    (.cancelled, ["cancelled", "canceled", "已取消", "取消", "作废", "已作废"]),
  ]
}
