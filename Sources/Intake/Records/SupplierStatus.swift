import Replenishment
import Tabular

extension Record {
  /// What the shop thinks of a supplier; of one it says nothing about, that it may be bought from.
  func supplierStatus(_ column: Column) throws(RowError) -> Offer.Status {
    let word = try name(column)
    if word.isEmpty { return .approved }
    if let status = Offer.Status(rawValue: word.lowercased()) ?? chineseStatus[word] { return status }
    throw column.error(
      "\(quoted(word)) is not a supplier's status", mend: "expected approved, pending or blacklisted")
  }
}

private let chineseStatus: [String: Offer.Status] = [
  "已批准": .approved, "已审核": .approved, "审核通过": .approved, "合作中": .approved, "正常": .approved,
  "待审核": .pending, "待审": .pending, "未审核": .pending, "审核中": .pending,
  "黑名单": .blacklisted, "拉黑": .blacklisted, "已拉黑": .blacklisted,
]
