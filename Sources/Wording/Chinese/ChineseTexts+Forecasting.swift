extension ChineseTexts {
  /// How forecasts come about.
  static let forecasting: KeyValuePairs<String, String> = [
    "{} {}%": "{1} {2}%",
    "new: {} of history, no kin to borrow from": "新品：仅 {1}历史，无同类可参照",
    "new: {} of history, shape borrowed from {} kin ({})": "新品：仅 {1}历史，走势参照 {2} 个同类（{3}）",
    "new: {} of history, shape borrowed from {} kin": "新品：仅 {1}历史，走势参照 {2} 个同类",
    "dormant: no sale in {} days": "休眠：{1} 天没有销量",
    "dormant: last sale {}, {} days ago": "休眠：最后售出于 {1}，已过 {2} 天",
    // Days left out of learning.
    "closed: {}": "停业：{1}",
    "no category sold anything: closed, or not recorded": "所有分类都没有销量：停业或漏记",
    "the records end before the day does": "当天的记录还不完整",
    "the records of {} end before the day does: {}, and at least {} on each day of the week before; it teaches nothing until it is imported whole":
      "{1} 的记录还不完整：只有 {2}，而此前一周每天不少于 {3}；在完整导入之前，这一天不参与学习",
    "sold out: demand was at least what was sold": "已售罄：需求不少于售出量",
    "no sale after four weeks that sold every day: closed, or not recorded": "此前四周天天有销量，当天没有：停售或漏记",
    "above {}, usual being none: a one-off, most likely": "超过 {1}，平时没有销量：多半是偶发",
    "{} times the usual {}, above {}: a bulk order, most likely": "为平时 {2} 的 {1} 倍，超过 {3}：多半是大单",
    // The parts of a forecast.
    "an average weekday": "一周平均", "in the last 4 weeks": "近 4 周变化", "day {} of the year": "一年的第 {1} 天",
    "day {} of the month": "当月 {1} 日", "never on a {}": "{1}从不营业",
    "{} {} {}": "{1} {2} {3}", "{} {} {} (projected)": "{1} {2} {3}（预计）",
    "{} since {}": "{1}，自 {2} 起", "{}, the first from {}": "{1}，首周自 {2} 起",
    "{} missing": "缺失 {1} 天", "{} closed": "停业 {1} 天", "{} doubted": "存疑 {1} 天", "{} damped": "压平 {1} 天",
    "forecast overridden {}": "预测有人工调整：{1}", "forecast overridden {} and {} more": "预测有人工调整：{1}，另有 {2} 项",
    "{} {}": "{1} {2}",
  ]
}
