extension ChineseTexts {
  /// The terms of a plan.
  static let plans: KeyValuePairs<String, String> = [
    "service level {}": "服务水平 {1}", "fill rate {}": "满足率 {1}",
    "economics with holding {} a year, stock-out {} of the price": "按经济性，年持有成本 {1}，缺货损失为售价的 {2}",
    "review {}": "补货周期 {1}", "cycle {}": "备货 {1}", "outage {}": "断供 {1}", "lead time {}": "提前期 {1}",
    "patience {}": "买家可等 {1}", "core {} of {} in {} days": "主力为 {3} 天{2}的 {1}", "{} reviews": "复核 {1} 次",
    "no lift": "不因活动提升", "budget {}": "预算 {1}",
  ]
}
