extension ChineseTexts {
  /// What stands between the parts of a text, and counts.
  static let lists: KeyValuePairs<String, String> = [
    "; ": "；", ", ": "、", "{}: {}": "{1}：{2}", "{} ({})": "{1}（{2}）", "{}, {}": "{1}，{2}",
    "{} = {}": "{1} = {2}",
    "{} day": "{1} 天", "{} days": "{1} 天", "{} unit": "{1} 件", "{} week": "{1} 周", "{} weeks": "{1} 周",
    "{} occurrence": "{1} 次", "{} occurrences": "{1} 次", "{} override": "{1} 项人工调整",
    "{} overrides": "{1} 项人工调整",
    "{} gap": "{1} 个间隔", "{} gaps": "{1} 个间隔",
  ]
}
