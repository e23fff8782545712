extension ChineseTexts {
  /// Why a category is core or long tail, and what comes of overrides and updates.
  static let segments: KeyValuePairs<String, String> = [
    "sold on {} of {} days": "{2} 天中有 {1} 天有销量",
    "sold on {} of {} days, core needs 76%": "{2} 天中有 {1} 天有销量，主力须达 76%",
    "larger categories make {} of {}, below the core's {}": "更大的分类占{2}的 {1}，未到主力线 {3}",
    "larger categories already make {} of {}, the core's share is {}": "更大的分类已占{2}的 {1}，主力线为 {3}",
    "unit cost not known: margin taken as {} of revenue, the mean of the others":
      "成本未知：毛利按销售额的 {1} 计，取其他分类的平均",
    "first sold {} days ago": "{1} 天前首次售出", "last sold {} days ago": "{1} 天前最后售出", "never sold": "从未售出",
    "first review": "首次复核", "clearly": "明显越线", "{} reviews in a row": "连续 {1} 次复核",
    "kept {} by the review of {}, {} of {} in a row against it": "{2} 复核仍为{1}，连续 {4} 次不符才调整，现为 {3} 次",
    "core until {} for {} ({} from {}): ": "因 {2}（{4} 起{3}）暂列主力至 {1}：",
    "core until {} for {} ({} from {}, projected): ": "因 {2}（预计 {4} 起{3}）暂列主力至 {1}：",
    "at {} before it sold {}, on {} of {} days": "此前 {1} 次期间{2}，{4} 天中有 {3} 天有销量",
    "{} times as much as usual": "销量为平时的 {1} 倍", "more than nothing": "由无销量到有销量",
    "{} by {} ({})": "{1}，{2}（{3}）",
    "{}, a cycle needs {}": "{1}，至少 {2} 个才成周期", "{} gaps, {}{} days": "{1} 个间隔，{2}{3} 天",
    "{}-day cycle ({})": "{1} 天周期（{2}）", "no cycle ({})": "无周期（{1}）",
    "{} was struck": "{1} 的更新已取消",
    "the last update is of {}, three cycles ago or more": "上次更新在 {1}，已过三个周期以上",
    "none is due within {} days": "{1} 天内没有更新",
  ]
}
