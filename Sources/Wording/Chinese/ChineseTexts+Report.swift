extension ChineseTexts {
  /// The page of `report`.
  static let report: KeyValuePairs<String, String> = [
    // The head.
    "Supply report": "补货日报", "Supply report, {}": "补货日报 {1}", "Skip to the contents": "跳到正文",
    "What is known at the end of this day; orders are placed on {}.": "截至当日营业结束的数据；{1} 下单。",
    "Data freshness": "数据时效", "Contents": "目录",
    "Sales": "销售", "Offers": "报价", "Holidays": "节假日",
    "through {}": "截至 {1}", "last on {}, {} before": "最后一笔在 {1}，早了 {2}", "not imported": "尚未导入",
    "counted {}{}": "{1} 盘点{2}", "counted {}, {} before{}": "{1} 盘点，早了 {2}{3}", "; {} not counted": "；{1}未盘点",
    "{} of {} can be ordered from": "{2} 条中 {1} 条可下单", "none known for {}": "缺 {1} 年的节假日",
    "{} core category": "{1} 个主力分类", "{} core categories": "{1} 个主力分类",
    // The key figures.
    "Sold in the last 7 days": "近 7 天销售额", "{} units": "{1} 件",
    "{} on the 7 days before": "较前 7 天 {1}", "{} on a year before": "较去年同期 {1}",
    "Expected in the next 7 days": "未来 7 天预测", "To buy today": "今日采购", "no stock is known": "没有库存数据",
    "nothing": "无需采购", "Categories at risk": "缺货风险", "all above their reorder points": "全部高于补货点",
    "{} out of stock": "{1} 个已断货", "{} at or below the reorder point": "{1} 个到达补货点",
    "Capital in stock": "库存资金", "turns over in {} days": "{1} 天周转一次",
    "Forecast error": "预测误差", "naive {}, last {}": "朴素预测 {1}，近 {2}",
    // What to buy.
    "What to buy today": "今天买什么", "{}, {} in all; to be ordered on {}.": "{1}，共 {2}；{3} 下单。",
    "No stock is known, so nothing can be said to run out and nothing is ordered.": "没有库存数据，无法判断何时断货，因此不下单。",
    "Import what is there:": "请导入现有库存：",
    "No supplier's offer is known, so nothing can be ordered from anyone.": "没有供应商报价，无处下单。",
    "Import offers:": "请导入报价：", "Nothing needs to be ordered today.": "今天无需下单。",
    "Orders to place, the most important category first": "待下的订单，重要的分类在前",
    "Category": "分类", "Supplier": "供应商", "Quantity": "数量", "Unit cost": "进价", "Amount": "金额", "Arrives": "到货",
    "Why": "原因", "In all": "合计", "in figures": "详细数字",
    "Owed to buyers who have paid": "买家已付款，待发货", "At or below its reorder point": "已到补货点",
    "Out of stock; sells about {} a day": "已断货；每天约卖 {1}", " and {} on the way": "、在途 {1}",
    "{} in stock{}, {} days' worth; reorder point {}": "库存 {1}{2}，可卖 {3} 天；补货点 {4}",
    // The largest categories.
    "Top {} categories": "前 {1} 大分类",
    "They make {} of the turnover of all {} categories.": "占全部 {2} 个分类销售额的 {1}。",
    "The largest categories by turnover": "销售额最大的分类", "Turnover": "销售额", "Share": "占比",
    "Four weeks, and the next": "近四周与下一周", "Last 7 days": "近 7 天", "Next 7 days": "未来 7 天", "Stock": "库存",
    "{} d": "{1} 天",
    "{}: {} in the last 7 days, {} expected in the next": "{1}：近 7 天 {2}，未来 7 天预计 {3}",
    // Statuses as the page shows them.
    "unknown": "未知", "out of stock": "断货", "too much": "积压", "enough": "充足", "not stocked": "不备货",
    "no end": "不限量",
    "buy when sold": "现采",
    // The forecast.
    "Forecast": "预测",
    "Four weeks that are known and the seven days to come. Eight days of ten are expected to fall into the shaded interval.":
      "已知的四周与未来七天。预计十天中有八天落在阴影区间内。",
    "Key": "图例", "sold": "实际", "forecast, with the 80% interval": "预测与 80% 区间",
    "same weekday a year before": "去年同一星期几", "The shop as a whole": "全店", "The largest categories": "最大的分类",
    "All other categories": "其他分类", "Sales and forecast of the other categories": "其他分类的销售与预测",
    "Class": "分层", "Filter by name": "按名称筛选", "shown": "个",
    "The {} largest are listed; {} more are not, to keep the page small. All of them:":
      "只列出最大的 {1} 个；为控制页面大小，另有 {2} 个未列出。查看全部：",
    "units a day": "件/天", "a year before": "去年同期", "nothing recorded": "无记录", "sold {}": "实际 {1}",
    "expected {}": "预测 {1}", "80% between {} and {}": "80% 区间 {1} 至 {2}", "a year before {}": "去年同期 {1}",
    "Sold {} a day on average over the last 28 days; {} a day expected for the next {} days.":
      "近 28 天平均每天 {1}；未来 {3} 天预计每天 {2}。",
    "in the next 7 days": "未来 7 天", "(80%: {})": "（80%：{1}）", "{} on the last 7 days": "较近 7 天 {1}",
    "Coming up": "即将到来", "as a table": "数据表", "Day": "日期", "Sold": "实际", "80% from": "80% 下限",
    "80% to": "80% 上限",
    "A year before": "去年同期", "Events": "活动",
    "{} (make-up workday)": "{1}（调休上班）", "{} (projected)": "{1}（预计）", "{} to {}": "{1} 至 {2}",
    "{}: {}, {}": "{1}：{2}，{3}",
    "make-up workday": "调休上班", "game update": "版本更新", "promotion": "促销", "other event": "其他活动",
    // Risk.
    "Days of cover: how long the stock lasts at the sales expected. The mark is the lead time of an order of today.":
      "可售天数：按预测销量，库存还能卖几天。竖线为今天下单的到货时间。",
    "No stock is known, so nobody can say what is about to run out.": "没有库存数据，无法判断什么快要断货。",
    "No category is out of stock or below its reorder point.": "没有分类断货或低于补货点。",
    "Out of stock, or at or below the reorder point": "已断货，或已到补货点", "Next in line": "接下来",
    "Above their reorder points, the soonest to run out first": "高于补货点，最早卖完的在前",
    "Status": "状态", "On hand": "现有", "On the way": "在途", "Reorder point": "补货点", "Days of cover": "可售天数",
    "Runs out": "断货日期", "Order": "订单", "over 365": "超过 365", "{} arrive {}": "{1} 件，{2} 到",
    "none: no offer in time": "无：没有合适的报价", "none yet": "暂无",
    // Capital.
    "Turnover and capital": "周转与资金",
    "Stock at cost, and the days it lasts at the rate of the last four weeks' sales, both at cost.":
      "按成本计的库存，以及按近四周销售成本可周转的天数。",
    "No counted stock is known, so there is no capital to show.": "没有盘点过的库存，无法显示资金占用。",
    "{} category": "{1} 个分类", "{} without a known unit cost: left out of the amounts.": "{1}没有已知进价，未计入金额。",
    "A column unit_cost in the stock, or an offer, gives it:": "库存中的 unit_cost 列或报价可提供进价：",
    "Stock by class": "按分层的库存", "Categories counted": "盘点分类数", "Units": "件数", "Stock value": "库存金额",
    "Share of capital": "资金占比", "Days of turnover": "周转天数", "Too much in stock": "积压分类数",
    "Where most of the capital lies": "资金占用最多的分类",
    // Regions.
    "Demand by region": "地区需求",
    "The shop's forecast, shared out by what each region's own history says; own is that history's forecast as it is.":
      "按各地区自身历史分摊的全店预测；“自身预测”为该地区历史单独给出的预测。",
    "No sale names a region.": "销售数据没有地区。",
    "Import order lines with a column region (地区, 省份):": "请导入带地区列（地区、省份）的订单：",
    "Regions, the largest first": "各地区，从大到小", "Region": "地区", "Own forecast": "自身预测",
    "The {} largest are shown; all of them:": "只显示最大的 {1} 个；查看全部：", "unknown region": "未知地区",
    // Orders.
    "Average order value and repeat rate": "客单价与复购率",
    "The last thirteen weeks, week by week, of sales with an order number.": "近十三周有订单号的销售，按周。",
    "No sale of the last thirteen weeks has an order number.": "近十三周的销售没有订单号。",
    "Import order lines, with a column order:": "请导入带订单号列的订单明细：",
    "Average order value": "客单价", "{} orders in thirteen weeks": "十三周共 {1} 单", "last week": "最近一周",
    "Average order value by week": "每周客单价",
    "Money taken over orders, of each of the last thirteen weeks.": "近十三周每周的销售额除以订单数。", "per order": "每单",
    "The sales do not tell buyers apart, so nobody can say who came back.": "销售数据无法区分买家，看不出谁是回头客。",
    "Import order lines with a column customer (it is kept as a keyed hash):": "请导入带买家列的订单（只保存带密钥的哈希）：",
    "Repeat rate": "复购率",
    "of {} buyers in thirteen weeks had bought on an earlier day": "（十三周 {1} 位买家中，此前某天买过的占比）",
    "Repeat rate by week": "每周复购率",
    "The share of each week's buyers who had bought on an earlier day.": "每周买家中，此前某天买过的占比。",
    "of buyers": "买家占比", "Week from": "周起始日",
    // Accuracy.
    "Forecast accuracy": "预测准确度",
    "WAPE: absolute errors by day and category, as a share of what sold. Each week was forecast from what was known before it. Naive is the last same weekday.":
      "WAPE：按天按分类的绝对误差之和占销量的比例。每周都只用此前已知的数据预测。朴素预测取上一个同一星期几的销量。",
    "The history is too short to forecast past weeks: six weeks of sales show the first.":
      "历史太短，无法回测过去的周：有六周销售后开始显示。",
    "naive": "朴素", "overridden": "人工调整后", "Forecast error by week": "每周预测误差",
    "WAPE {} against {} of the naive forecast.": "WAPE {1}，朴素预测为 {2}。",
    "error over {}, naive {}:": "近 {1}的误差，朴素预测为 {2}：",
    "the forecast took {} points off the error": "预测把误差降低了 {1} 个百分点",
    "the forecast added {} points of error": "预测使误差增加了 {1} 个百分点",
    // The long tail.
    "Long-tail presales": "长尾预售",
    "Sold first and bought then: tell buyers the delivery time before they pay.": "先卖后采：付款前告诉买家发货时间。",
    "No supplier's offer is known, so nobody can say how long buyers would wait.": "没有供应商报价，无法告知买家要等多久。",
    "No category is sold ahead today.": "今天没有预售的分类。",
    "Delivery times to tell, the shortest first": "要告知买家的发货时间，从短到长", "Tell buyers": "告知买家", "How": "方式",
    "Price": "售价", "Owed": "待发", "immediately": "立即", "in {}": "{1}内",
    "The first {} are shown; all of them:": "只显示前 {1} 个；查看全部：",
    "Made by cardstock from what is known at the end of {}. The same data give the same page, to the byte; it loads nothing and sends nothing.":
      "由 cardstock 根据截至 {1} 的数据生成。相同的数据生成逐字节相同的页面；页面不加载也不发送任何内容。",
    "What mends it:": "解决办法：",
    "{} order": "{1} 笔订单",
    "{} orders": "{1} 笔订单", "{} categories": "{1} 个分类",
  ]
}
