extension ChineseTexts {
  /// What is shown on a terminal only: hints below tables, progress, the status of the shop.
  static let screen: KeyValuePairs<String, String> = [
    "{} rows, more than this screen shows; to page them: --format table | less -S":
      "共 {1} 行，超出一屏；分页查看：--format table | less -S",
    "{} without room ({}); see them: {}": "{1}放不下（{2}）；查看：{3}",
    "{} column": "{1} 列", "{} columns": "{1} 列",
    "--format csv, or a terminal of {} columns": "--format csv，或 {1} 列宽的终端",
    // Progress.
    "Learning": "学习", "Backtesting": "回测", "Forecasting the past": "回放预测",
    "Simulating": "模拟",
    "{} rows/s": "{1} 行/秒", "{} MB": "{1} MB", "{} MB/s": "{1} MB/秒",
    "{} categories/s": "{1} 个分类/秒", "{} origins": "{1} 个起点",
    "{} origins/s": "{1} 个起点/秒",
    // The status of the shop.
    "As of {}": "截至 {1}", "; to buy today {} {}": "；今日采购 {1} {2}",
    "Monday": "星期一", "Tuesday": "星期二", "Wednesday": "星期三", "Thursday": "星期四", "Friday": "星期五",
    "Saturday": "星期六", "Sunday": "星期日",
    "last 7 days {} units, {} {}{}": "近 7 天售出 {1}，{2} {3}{4}",
    "next 7 days {} units{}": "未来 7 天预计 {1}{2}", " ({}{}%)": "（{1}{2}%）",
    "Out of stock": "已断货", "Out within {} days": "{1} 天内断货", "{}: stock is not known": "{1}：库存未知",
    "buy {}, here {}": "采购 {1}，{2} 到货", "{} on their way, due {}": "在途 {1}，{2} 到货",
    "{} on their way": "在途 {1}",
    "to be ordered {}": "{1} 下单",
    "Model": "模型", "Orders": "采购", ", {} before": "，{1}前",
    "not trained on these sales": "尚未按当前销售训练", "trained through {}": "已训练至 {1}",
    "{} overdue since {}": "{1} 单逾期，自 {2}",
    "more: cardstock reorder, plan, top; one category: cardstock explain CATEGORY":
      "更多：cardstock reorder、plan、top；单个分类：cardstock explain 分类",
    "{} of {} categories; all of them: --limit {}": "共 {2} 个分类，显示 {1} 个；全部：--limit {3}",
  ]
}
