extension ChineseTexts {
  /// What commands note, warn of and refuse.
  static let notes: KeyValuePairs<String, String> = [
    // The data.
    "{}: no sales to work on; import some with cardstock import sales FILE, or check the columns":
      "{1}：没有销售数据；请用 cardstock import sales FILE 导入，或检查各列",
    "{}: no sales up to {}; name a later day with --as-of, or none":
      "{1}：截至 {2} 没有销售；请用 --as-of 指定更晚的日期，或不指定",
    "the last sale is of {}, {} days before --as-of {}; what they sold is not known":
      "最后一笔销售在 {1}，比 --as-of {3} 早 {2} 天；其间的销售未知",
    "--timezone, --refunds and --sales-category go with --sales; a database has its own":
      "--timezone、--refunds、--sales-category 须与 --sales 同用；数据库自有设置",
    "--stock, --offers and --suppliers go with --sales; a database has its own":
      "--stock、--offers、--suppliers 须与 --sales 同用；数据库自有数据",
    "{} goes with --sales; a database has its own": "{1} 须与 --sales 同用；数据库自有数据",
    "standard input (-) can be one file only": "标准输入（-）只能用于一个文件",
    "no holidays are known for {}; import them: cardstock import events FILE":
      "没有 {1} 年的节假日；请导入：cardstock import events FILE",
    "and {} more projected updates: cardstock events list --kind game-update":
      "另有 {1} 个预计更新：cardstock events list --kind game-update",
    "{} update about {} is projected from a {}; {}": "{1} 预计 {2} 前后更新，依据：{3}；{4}",
    "confirm it: cardstock import events, or strike it: cardstock events strike {} {}":
      "确认：cardstock import events，取消：cardstock events strike {1} {2}",
    "put it into --events, or leave it out: --no-projections": "请写入 --events，或用 --no-projections 忽略",
    "no unit cost is known of what was sold: ranked by revenue; import stock or offers":
      "所售商品成本未知，按销售额排序；请导入库存或报价",
    "no region is known of any sale: import order lines with a column region (地区, 省份); daily totals have none":
      "销售没有地区信息：请导入带 region 列（地区、省份）的订单；每日合计没有地区",
    // What the planner asks about.
    "{} concerns no category that has sold; check the spelling": "{1} 与任何有销量的分类无关；请检查写法",
    "{} is outside of the days forecast, {} to {}": "{1} 不在预测日期 {2} 至 {3} 之内",
    "{} is of a kind that has not been seen yet, so that its effect is not known": "{1} 属于从未出现过的类型，影响未知",
    "the override of {} on {}": "{1} {2} 的人工调整",
    "{} is of no category that has sold; check the spelling": "{1}：该分类没有销量；请检查写法",
    "{} (and {} more like it)": "{1}（另有 {2} 项类似）", "{} on {}": "{2} 的{1}", "{} of {} on {}": "{2} {3} 的{1}",
    "what-if promotion": "假设促销",
    "{} of {}{}: no such category has sold; check the spelling": "{1}中的 {2}{3}：没有这个分类的销量；请检查写法",
    " and {} more": " 等，另有 {1} 个", "stock": "库存",
    // Forecasts and their models.
    "--explain tells of one category: leave out --by, --category and --left-out":
      "--explain 只说明一个分类：请去掉 --by、--category 和 --left-out",
    "--left-out tells of categories: leave out --by": "--left-out 按分类列出：请去掉 --by",
    "{} was trained through {} and is not fresh for {}: training anew": "{1} 训练至 {2}，对 {3} 已过时：重新训练",
    "{}: no model of this version of cardstock, or a damaged one; make one: cardstock train --output FILE":
      "{1}：不是本版本 cardstock 的模型，或已损坏；请重新生成：cardstock train --output FILE",
    "a model of --sales needs a place: --output FILE": "--sales 的模型须指定保存位置：--output FILE",
    "trained on {} categories through {}: {} MB, {} s": "已用 {1} 个分类训练至 {2}：{3} MB，{4} 秒",
    "{} days of sales are too few for a backtest, which needs {}: a history before the forecast and the days forecast; import more, or shorten --horizon":
      "只有 {1} 天销售，回测至少需要 {2} 天（预测前的历史加预测天数）；请导入更多，或减小 --horizon",
    "{} days of sales leave {} to replay, none of them after {} days of warm-up; import more, replay more (--days), or shorten --warm-up":
      "{1} 天销售只够重放 {2} 天，扣除 {3} 天预热后已无剩余；请导入更多、增加 --days，或减小 --warm-up",
    // Events and overrides.
    "{} update of {} struck": "已取消 {1} {2} 的更新", "{} update of {} was struck before": "{1} {2} 的更新此前已取消",
    "{} update of {} restored": "已恢复 {1} {2} 的更新",
    "no update of {} on {} was struck{}": "没有取消过 {1} {2} 的更新{3}",
    "no update of {} is projected about {}{}": "{2} 前后没有 {1} 的预计更新{3}", ": there is {}": "：现有 {1}",
    ": there are {}": "：现有 {1}",
    "no override of {} is of {}: there is {}": "{1} 在 {2} 没有人工调整：现有 {3}",
    "no override of {} is of {}: there are {}": "{1} 在 {2} 没有人工调整：现有 {3}",
    "{} {}: {} removed": "{1} {2}：已撤销{3}",
    "no day is from {} to {}: exchange --from and --to": "{1} 晚于 {2}：请对调 --from 和 --to",
    "there are totals of days and lines to be added up, which one file cannot tell apart; write them by --kind orders, --kind totals and --kind unnumbered, a file for each":
      "既有每日合计又有待累加的明细，一个文件无法区分；请用 --kind orders、--kind totals、--kind unnumbered 分别写入不同文件",
  ]
  /// What is said of plans and of thresholds.
  static let planning: KeyValuePairs<String, String> = [
    "no stock is known, so nothing can be ordered; import it: cardstock import stock FILE":
      "库存未知，无法下单；请导入：cardstock import stock FILE",
    "needs stock: import it to plan": "库存未知：请导入后再做计划",
    "buy {}, {}, {} {}; ": "采购 {1}、{2}，{3} {4}；", "{} line": "{1} 行", "{} lines": "{1} 行",
    "{} supplier": "{1} 家供应商", "{} suppliers": "{1} 家供应商",
    "the budget pays all that is asked: {} {}": "预算足够支付全部所需：{1} {2}", " at {} a yuan": "（每元毛利 {1}）",
    "budget {} {} of {} asked, {} spent; below the line{}: {}, {}, which would be expected to earn {} more":
      "预算 {1} {2}，所需 {3}，已用 {4}；预算外{5}：{6}，共 {7}，预计可再赚 {8}",
    "{} overdue: {} from {}, of plan {}{}; say what came (cardstock import receipts) or will not (cardstock plan cancel): until then it counts as on its way":
      "{1}逾期：{3} 的 {2}，采购单 {4}{5}；请登记到货（cardstock import receipts）或取消（cardstock plan cancel），否则一直按在途计",
    " and more": " 等",
    "--commit keeps the plan in a database; with --sales there is none": "--commit 把采购计划存入数据库；--sales 没有数据库",
    "committed as plan {}": "已提交为采购单 {1}",
    "plan {} was made of the same data and terms, and stays as it is; nothing was committed":
      "采购单 {1} 的数据和参数完全相同，保持不变；没有新提交",
    "no plan was committed yet: cardstock plan --commit": "还没有提交过采购单：cardstock plan --commit",
    "line {} of plan {} orders nothing": "采购单 {2} 第 {1} 行没有订货",
    "line {} of plan {} orders nothing: those that do are {}": "采购单 {2} 第 {1} 行没有订货：有订货的是 {3}",
    "nothing of it is open": "没有未到货的订单", "plan {}: {} of {} units cancelled": "采购单 {1}：已取消{2}，共 {3} 件",
    "both were made of the same data": "两份的数据相同", "they differ in {}": "不同之处：{1}",
    "catalog": "目录", "debts": "欠单", "suppliers": "供应商", "overrides": "人工调整", "orders": "在途订单", "terms": "参数",
    "day": "日期",
    "{}: left as it is; for plan {}: cardstock plan show {} --split {}":
      "{1}：保持不变；要写入采购单 {2}：cardstock plan show {3} --split {4}",
    "{}: {}, and all of it in {}": "{1}：{2}，全部汇总在 {3}",
    "--alerts and --compare are two tables: leave one out": "--alerts 和 --compare 是两张表：请去掉其一",
    "--holding-cost and --stockout-cost are shares above 0 and of at most 100":
      "--holding-cost 和 --stockout-cost 应大于 0 且不超过 100",
    "service level {} is not a chance; expected a number above 0 and below 1, as 0.95":
      "服务水平 {1} 无效；应大于 0 且小于 1，如 0.95",
    "review period {} is out of range; expected 0 to 365 whole days": "补货周期 {1} 超出范围；应为 0 到 365 的整天数",
    "order cycle {} is out of range; expected 1 to 365 whole days": "备货天数 {1} 超出范围；应为 1 到 365 的整天数",
    "outage {} is out of range; expected 0 to 365 whole days": "断供天数 {1} 超出范围；应为 0 到 365 的整天数",
    "patience {} is out of range; expected 0 to 365 days": "买家可等天数 {1} 超出范围；应为 0 到 365 天",
    // What can be typed.
    "a day such as 2026-02-16": "日期，如 2026-02-16", "field=header, such as quantity=件数": "字段=表头，如 quantity=件数",
    "a share such as 1% or 0.01": "比例，如 1% 或 0.01",
    "ascending probabilities such as 0.05,0.5,0.99": "递增的概率，如 0.05,0.5,0.99",
    "a time zone such as Asia/Shanghai, UTC or +08:00": "时区，如 Asia/Shanghai、UTC 或 +08:00",
    "an amount such as 20000 or 19999.50": "金额，如 20000 或 19999.50",
    "a plan's id such as 2026-09-20-1": "采购单号，如 2026-09-20-1",
    "a name or pattern and a level, such as '原神*=0.99'": "名称或通配符加水平，如 '原神*=0.99'",
    "a category and its days, such as 原神*:2026-10-01..2026-10-03": "分类和日期，如 原神*:2026-10-01..2026-10-03",
  ]
}
