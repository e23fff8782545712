extension ChineseTexts {
  /// What options are for.
  static let options: KeyValuePairs<String, String> = [
    // Where data come from and go to.
    "The database.": "数据库。",
    "Work on this file in memory, without a database; - is standard input.": "不用数据库，直接在内存中处理此文件；- 为标准输入。",
    "Events for --sales.": "供 --sales 使用的事件。",
    "The category of each product, for --sales.": "供 --sales 使用的商品分类目录。",
    "Overrides of the forecast, for --sales.": "供 --sales 使用的人工调整。", "Stock for --sales.": "供 --sales 使用的库存。",
    "Suppliers' offers for --sales.": "供 --sales 使用的供应商报价。",
    "What is known of suppliers, for --sales.": "供 --sales 使用的供应商资料。",
    "China's built-in holidays: auto leaves them out where events of your own name holidays.":
      "内置的中国节假日；auto：自己的事件里已有节假日时不用内置的。",
    "Leave out game updates that nobody announced.": "忽略未公布、只是推算的版本更新。",
    "The last day whose sales are known; the last day with a sale unless given.": "已知销售的最后一天；默认为最后有销售的一天。",
    "Forecast from a model that train wrote to FILE, if it is fresh.": "用 train 写入 FILE 的模型预测（须未过时）。",
    "How the table is written; table on a terminal, else csv.": "表格的输出格式；终端上默认 table，否则 csv。",
    "Write to FILE, which appears whole or not at all; - is standard output.": "写入 FILE，要么完整要么不出现；- 为标准输出。",
    "For spreadsheets: a byte order mark, and no cell that runs as a formula.":
      "供表格软件打开：加 BOM，且单元格不会被当作公式执行。",
    "Of headings and of words as buy or core; as --lang in tables to be read, else en.":
      "表头及 buy、core 等词的语言；给人看的表格同 --lang，否则 en。",
    "A field's column, by its header.": "按表头指定字段所在的列。",
    "The encoding of the file, when it is guessed wrong.": "文件编码，自动识别有误时使用。",
    "Import nothing if more rows are bad.": "错误行超过此比例时什么也不导入。",
    "Book every row under this category.": "把全部行归入此分类。",
    "If not Asia/Shanghai: UTC, +08:00, Europe/Berlin.": "时区，若非 Asia/Shanghai：如 UTC、+08:00、Europe/Berlin。",
    "Whether refunds are taken off; they are unless given.": "是否扣除退款；默认扣除。",
    "CSV files; - is standard input.": "CSV 文件；- 为标准输入。",
    "Only show the columns, first rows and rejects.": "只显示各列、前几行和被拒绝的行。",
    "Of --dry-run; table on a terminal, else csv.": "--dry-run 的格式；终端上默认 table，否则 csv。",
    "Import a calendar that is built in.": "导入内置日历。",
    "Add up a file without order numbers once more.": "没有订单号的文件再累加一次。",
    "The currency of all money; one database keeps one.": "金额的币种；一个数据库只用一种。",
    "Keep how the file is read under a name.": "把本次的读取方式存成一个名称。",
    "Read as kept; what is typed goes first.": "按已存的方式读取；以本次输入的选项为先。",
    "The first day to write.": "输出的第一天。", "The last day to write.": "输出的最后一天。",
    "Only lines with an order number, totals of days, or lines that have neither.":
      "只输出有订单号的明细、每日合计，或两者都不是的明细。",
    "Where the copy goes.": "备份到哪里。",
    "Leave out what needs a walk over all order lines and indices.": "跳过需要遍历全部订单行和索引的检查。",
    "How many imported files to name.": "列出多少个导入过的文件。", "The first day to keep.": "保留的第一天。",
    "Delete.": "执行删除。",
    "Only say what would be deleted.": "只显示将删除什么。",
    // Classes.
    "Days of sales that decide the class.": "用多少天的销售判定分层。",
    "The share of turnover that the core makes.": "主力分类占营业额的比例。",
    "What turnover is measured in.": "营业额按什么计。",
    "Weekly reviews in a row that make a category leave its class; 1 looks at the last day alone.":
      "连续多少次周复核不符才调整分层；1 表示只看最后一天。",
    "Leave out what coming events lift.": "不因即将到来的活动提升分层。",
    "Tell who changed class within the window instead.": "改为列出窗口期内分层有变动的分类。",
    // What the planner asks about.
    "What if: more events, for this run only; - is standard input.": "假设：仅本次增加的事件；- 为标准输入。",
    "What if: a promotion of a category or glob, on a day or on DAY..DAY.": "假设：某分类（可用通配符）在某天或 DAY..DAY 促销。",
    "Leave out the overrides of the forecast.": "不计人工调整。",
    // Forecasts.
    "Days to forecast.": "预测天数。", "Probabilities of the quantiles to give.": "要给出的分位数概率。",
    "Show only the categories, or what else --by asks for, that match.": "只显示匹配的分类（或 --by 指定的其他层级）。",
    "Show only the categories that match.": "只显示匹配的分类。", "What is forecast.": "按什么预测。",
    "List the days that taught nothing or less instead.": "改为列出未用于学习或降权的日子。",
    "Take each day of one category apart instead.": "改为逐日拆解一个分类的预测。",
    "How many past forecasts are made.": "回测多少次。", "Days between them.": "每次相隔天数。",
    "Days that each forecasts.": "每次预测的天数。",
    "Write every forecast with its outcome to FILE.": "把每个预测及实际结果写入 FILE。",
    "Tell what each step of the forecast added.": "显示预测每一步带来的改进。",
    "Write the model to FILE instead of the database.": "把模型写入 FILE 而不是数据库。",
    // Events and overrides.
    "As events project names it.": "events project 中的名称。", "The day for which it is projected.": "预计更新的日期。",
    "Only events of this kind, such as promo.": "只显示这一类事件，如 promo。",
    "Only events that concern this category.": "只显示与此分类有关的事件。",
    "The category of the override.": "人工调整的分类。", "The day of the override.": "人工调整的日期。",
  ]

  /// What the options of plans and simulations are for.
  static let planningOptions: KeyValuePairs<String, String> = [
    "What demand is taken to be: as past forecasts missed, or a textbook's form with the same moments.":
      "需求分布：按历史预测误差，或均值方差相同的教科书分布。",
    "Days from one plan to the next.": "两次计划相隔天数。", "Days that an order is meant to serve.": "一次订货供应的天数。",
    "Days more that stock is to last if a supplier is out.": "为供应商断供多备的天数。",
    "Lead time of what has no offer.": "没有报价的商品的提前期。",
    "Days that a buyer of the long tail waits gladly.": "长尾商品的买家愿意等待的天数。",
    "Chance of not running out before the next delivery.": "下次到货前不断货的概率。",
    "Another level for a category, a pattern, or a kind of demand: smooth, erratic, ...":
      "为某分类、通配符或需求类型（smooth、erratic 等）另设水平。",
    "What levels are of: cycle service, fill rate; or economics instead of levels.":
      "水平的含义：周期服务水平、满足率；或改按经济性。",
    "What holding stock costs a year, as a share of its cost; for economics.": "年库存持有成本占进价的比例；用于经济性。",
    "What a lost sale costs beyond its margin, as a share of the price; for economics.":
      "缺货一单在毛利之外的损失，占售价的比例；用于经济性。",
    "Spend no more than this.": "花费不超过此金额。",
    "Keep the plan: what it orders is on its way from now on.": "保存计划：所订的从此算作在途。",
    "Write what to buy into DIR too: a CSV file for each supplier, and a workbook.":
      "同时写入 DIR：每家供应商一个 CSV，外加一个工作簿。",
    "The plan.": "采购单。", "Numbers of lines; all that are open unless given.": "行号；默认全部未到货的行。",
    "The earlier plan.": "较早的采购单。",
    "The later plan.": "较晚的采购单。", "List the orders that have not come.": "列出未到货的订单。",
    "The category to explain.": "要说明的分类。",
    "As for the plan to explain.": "与要说明的计划相同。",
    "List what has crossed its line since the last time instead.": "改为列出上次以来越线的分类。",
    "Compare with the reorder points of closed forms instead.": "改为与公式法的补货点比较。",
    "Write many settings of each policy to FILE; - is in the place of the table.":
      "把各策略的多种设置写入 FILE；- 表示代替表格输出。",
    "Which categories, by what was known on the first day.": "模拟哪些分类，按第一天已知的情况。",
    "Only this one, or these; all unless given.": "只用这个（些）策略；默认全部。",
    "The last days, which are replayed.": "重放最近多少天。",
    "The first of these days, which are not counted.": "其中开头多少天只预热、不计。",
    "Days from one review to the next.": "两次检查相隔天数。",
    "Days that an order serves beyond what it must.": "一次订货额外供应的天数。",
    "Chances of not running out before the next delivery.": "下次到货前不断货的概率，可多个。",
    "Days of demand that days-cover keeps.": "days-cover 保有多少天的需求。",
    "What fixed keeps of every category.": "fixed 为每个分类保有的数量。",
    "What fixed orders of every category beyond its threshold.": "fixed 每次在阈值之外多订的数量。",
    "Buyers wait for what is not there.": "缺货时买家等待。",
    "Mean lead time of what has no offer.": "没有报价的商品的平均提前期。", "Its standard deviation.": "提前期的标准差。",
    "Chance that an order never comes.": "订单永不到货的概率。", "Of all that is left to chance.": "随机数种子。",
  ]
}
