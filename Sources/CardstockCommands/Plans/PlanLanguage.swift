import Replenishment
import Wording

/// The language of a plan's headers and actions. The names in English are the stable ones.
enum PlanLanguage {
  case en, zh

  init(_ language: Language) { self = language == .zh ? .zh : .en }

  func header(_ name: String) -> String { self == .zh ? Self.chineseHeaders[name] ?? name : name }

  func word(for action: PurchaseLine.Action) -> String {
    guard self == .zh else { return action.rawValue }
    return switch action {
    case .buy: "采购"
    case .justInTime: "现采"
    case .presale: "预售"
    case .hold: "暂缓"
    }
  }

  /// `import receipts` knows those of an order, so that a supplier's file may come back with 到货日期 filled in: hence
  /// the day expected is called another name.
  private static let chineseHeaders = [
    "plan": "采购单号", "line": "序号", "category": "分类", "action": "操作", "supplier": "供应商", "quantity": "数量",
    "unit_cost": "单价", "amount": "金额", "order_by": "下单日期", "arrives": "预计到货日期", "reason": "原因", "lines": "行数",
    "file": "文件", "Summary": "汇总", "Plan": "采购计划", "Total": "合计",
  ]
}
