extension ChineseTexts {
  /// Words of the program's own, in cells and in sentences.
  static let words: KeyValuePairs<String, String> = [
    "core": "主力", "long-tail": "长尾", "new": "新品", "active": "在售", "dormant": "休眠",
    "smooth": "平稳", "erratic": "波动", "intermittent": "间歇", "lumpy": "零散",
    "revenue": "销售额", "units": "销量", "margin": "毛利",
    // What is done, and how stock stands.
    "buy": "采购", "just-in-time": "现采", "presale": "预售", "hold": "暂缓",
    "ok": "正常", "reorder": "补货", "stockout": "断货", "excess": "积压", "not-stocked": "不备货", "unlimited": "无限",
    "added": "新增", "removed": "删除", "changed": "变更", "open": "未到货", "overdue": "逾期", "received": "已到货",
    "approved": "已审核", "pending": "待审核", "blacklisted": "黑名单",
    "delivered": "已发货", "unshipped": "未发货",
    // Events.
    "holiday": "节假日", "workday": "调休", "game-update": "版本更新", "promo": "促销", "closed": "停业", "school": "开学",
    "known": "已知", "built-in": "内置", "projected": "预计", "struck": "已取消", "imported": "导入",
    "official calendar": "官方日历",
    "New Year's Day": "元旦", "Spring Festival": "春节", "Qingming": "清明节", "Labour Day": "劳动节",
    "Dragon Boat Festival": "端午节", "Mid-Autumn Festival": "中秋节", "National Day": "国庆节",
    "70th Anniversary of WWII Victory": "抗战胜利 70 周年", "{} update": "{1}更新",
    "monday": "星期一", "tuesday": "星期二", "wednesday": "星期三", "thursday": "星期四", "friday": "星期五",
    "saturday": "星期六", "sunday": "星期日",
    "own": "自身", "name": "同名活动", "kind": "同类活动", "none": "无",
    // Models and their parts.
    "calendar-regression": "日历回归", "boosted-trees": "提升树", "trees-on-regression": "回归加树",
    "exponential-smoothing": "指数平滑", "croston-sba": "克罗斯顿", "teunter-syntetos-babai": "TSB",
    "launch-analogue": "新品类比", "recent-demand": "近期需求", "seasonal-naive": "季节朴素",
    "weekday-mean-4": "四周同日均值",
    "cardstock": "cardstock", "regression": "回归", "trees": "树", "statistical": "统计预测", "forecast": "预测",
    "model": "模型", "adjustment": "调整", "override": "人工调整", "level": "水平", "trend": "趋势", "weekday": "星期",
    "season": "季节", "month-day": "月内日期", "event": "事件", "weight": "权重", "history": "历史", "left-out": "未学日期",
    "judged": "评判周", "models": "模型", "missing": "缺失", "doubted": "存疑", "damped": "压平",
    // Textbooks and simulations.
    "empirical": "经验分布", "normal": "正态分布", "poisson": "泊松分布", "negative-binomial": "负二项分布",
    "fixed": "固定阈值", "days-cover": "固定天数",
    // Sections of an explanation.
    "sales": "销售", "segment": "分层", "protection": "保障期", "threshold": "补货点", "order-up-to": "目标库存",
    "position": "有效库存", "need": "缺口", "order": "下单", "budget": "预算", "plan": "采购计划",
    "total": "合计",
    // The database.
    "file": "文件", "schema": "结构", "rows": "行数", "data": "数据", "source": "来源",
    "order lines": "订单行", "daily totals": "每日合计", "sums of lines without a number": "无单号行的合计",
    "stock counts": "库存盘点",
    "the file is sound": "文件完好", "no record refers to one that is missing": "没有记录引用缺失的记录",
    "no order line refers to a missing name": "没有订单行引用缺失的名称",
    "the kept sums of order lines are their sums": "订单行的合计正确",
    "what was sold has one sum for a category and day": "每个分类每天只有一个合计",
    "products are in the catalog's category": "商品与目录的分类一致", "sums are within what can be counted": "合计未超出范围",
  ]

  /// The words of columns in which they mean something else, by the column's title; no other text there is one.
  package static let wordsByColumn: KeyValuePairs<String, KeyValuePairs<String, String>> = [
    "unit": ["units": "张", "days": "天", "price": "单价", "money": "金额", "share": "占比"],
    "event kind": [
      "holiday": "节假日", "workday": "调休", "game-update": "版本更新", "promo": "促销", "closed": "停业", "school": "开学",
    ],
    "status section": [
      "shop": "店铺", "stockout": "已断货", "running-out": "即将断货", "buy": "采购", "data": "数据",
    ],
    "order status": ["open": "未结", "closed": "已结", "overdue": "逾期"],
    "item": [
      "path": "路径", "bytes": "字节数", "page_size": "页大小", "pages": "页数", "free_pages": "空闲页数",
      "first_day": "第一天", "last_day": "最后一天", "last_sale": "最后销售", "last_stock_count": "最近盘点",
      "last_event": "最后事件", "currency": "币种",
    ],
  ]

  static let wordsOf: [String: [String: String]] = Dictionary(
    wordsByColumn.map { column, words in
      (column, Dictionary(words.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }))
    }, uniquingKeysWith: { first, _ in first })
}
