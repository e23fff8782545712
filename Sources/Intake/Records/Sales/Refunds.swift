import Demand
import Tabular

/// What becomes of money that was given back.
package enum RefundPolicy: String, CaseIterable, Sendable {
  /// Refunds are not looked at: who asked for the money back had wanted the goods.
  case ignore
  /// What was wholly refunded was not sold, and what was refunded in part keeps its units and loses the
  /// money.
  case subtract
}

/// Reads the columns of refunds.
///
/// The amount beside a refund is what the buyer paid, and the refund is yet to be taken off; or what the shop
/// kept, and it has been: Tmall's report of orders writes 20.53 in all, 0 paid, 20.53 refunded. Where the two
/// add up to the column `gross`, the amount is of the second kind.
struct Refunds: Sendable {
  private let policy: RefundPolicy
  private let amount: Column
  private let status: Column
  private let gross: Column
  /// True where the file gives the refund of a whole order, on the order's first line.
  let areOfOrders: Bool

  init(_ columns: HeaderMatch, _ policy: RefundPolicy, areOfOrders: Bool) {
    self.policy = policy
    self.areOfOrders = areOfOrders
    amount = columns.column("refund")
    status = columns.column("refund_status")
    gross = columns.column("gross")
  }

  private var hasColumn: Bool { amount.index != nil || status.index != nil }

  enum Outcome {
    case whole
    /// What is left of the line's money, and whether some was given back.
    case kept(Money?, isPart: Bool)
  }

  /// - Parameter money: the line's, as its amount has it; nil where the file has none.
  func apply(to money: Money?, _ record: borrowing Record) throws(RowError) -> Outcome {
    guard hasColumn else { return .kept(money, isPart: false) }
    let granted = try grant(record)
    let refund = granted == false || areOfOrders ? .zero : try refund(record)
    guard refund > .zero else {
      return granted == true && policy == .subtract && !areOfOrders ? .whole : .kept(money, isPart: false)
    }
    guard let money else { return .kept(nil, isPart: policy == .subtract) }
    let isNet = try record.money(gross) == money + refund
    switch policy {
    case .ignore: return .kept(isNet ? money + refund : money, isPart: false)
    case .subtract:
      let rest = isNet ? money : money - refund
      return rest > .zero ? .kept(rest, isPart: true) : .whole
    }
  }

  /// What was given back of a whole order, on the line that says so.
  func refundOfOrder(_ record: borrowing Record) throws(RowError) -> Money {
    areOfOrders && policy == .subtract ? try refund(record) : .zero
  }

  private func refund(_ record: borrowing Record) throws(RowError) -> Money {
    let refund = try record.money(amount) ?? .zero
    return refund < .zero ? .zero - refund : refund
  }

  /// Whether the refund was granted, where the row says so: one that was asked for and closed is none.
  private func grant(_ record: borrowing Record) throws(RowError) -> Bool? {
    guard let text = try record.text(status) else { return nil }
    return Self.words.first { text.elementsEqual($0.0.utf8) }?.1
  }

  private static let words: [(String, Bool)] = [
    ("没有申请退款", false), ("无退款", false), ("未退款", false), ("退款关闭", false), ("退款中", false), ("退款处理中", false),
    ("无售后或售后取消", false), ("无售后", false), ("售后处理中", false), ("待商家处理", false), ("退款成功", true), ("退款完成", true),
    ("已退款", true), ("全额退款", true), ("已全额退款", true), ("已发货，退款成功", true), ("未发货，退款成功", true),
    ("refunded", true),
  ]
}
