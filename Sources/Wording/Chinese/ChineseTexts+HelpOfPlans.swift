extension ChineseTexts {
  /// What help says of thresholds, plans and their explanation.
  static let helpOfPlans: KeyValuePairs<String, String> = [
    """
    A row for each step: section, item, value, unit, adds_to, note. Within a section the values of all \
    rows that add to the same item add up to that item's own value, as they are printed. The sections:
    """:
      """
    每一步一行：section、item、value、unit、adds_to、note。在同一环节内，计入同一项目的各行之和，\
    按显示的数字加起来正好等于该项目的值。各环节为：
    """,
    """
      sales        what sold last
      segment      the class, and why
      forecast     each day the order is to serve, with its events
      protection   the days that the stock must last
      threshold    the reorder point: expected demand and safety stock
      order-up-to  the level that an order fills up to
      position     what is there and on its way, less what is owed
      need         how many good cards are missing
      offers       what each costs a good card, and why it was refused
      order        from the need to the quantity, step by step
      budget       what of it --budget pays
      plan         the line, or lines, of the plan
    """:
      """
      sales        近期卖了多少
      segment      分层及原因
      forecast     这次订货要供应的每一天及其事件
      protection   库存须撑住的天数
      threshold    补货点：预计需求加安全库存
      order-up-to  订货要补到的目标库存
      position     现货加在途，减去欠单
      need         还缺多少张有效卡
      offers       各家每张有效卡的价格，以及未选的原因
      order        从缺口到订货数量的每一步
      budget       --budget 能支付其中多少
      plan         采购计划中的对应行
    """,
    """
    Of the lines named, or of all. What had come stays received. What is cancelled is on its way no \
    longer: the next plan orders it again where it is needed.
    """:
      "取消指定的行，或全部。已到货的部分不变。取消的部分不再算在途，之后的计划有需要时会重新订货。",
    """
    A line for each category: buy (order today), just-in-time (buy when sold), presale (sell with the \
    delivery time told, then buy) or hold. Every line says why, in figures that can be checked by hand. \
    What is on its way counts as stock.
    """:
      """
    每个分类一行：buy（今天下单）、just-in-time（售出后现采）、presale（告知发货时间后预售，再采购）或 \
    hold（暂缓）。每行都写明原因，数字可以手工核对。在途的计入库存。
    """,
    """
    --commit keeps the plan under an id, as 2026-09-20-1: its orders are on their way from then on, until \
    they are received (import receipts, or a status in import stock) or cancelled. A plan of the same \
    data and terms is kept once, and orders nothing twice.
    """:
      """
    --commit 给计划一个编号（如 2026-09-20-1）保存下来：所订的从此算作在途，直到登记到货（import \
    receipts，或 import stock 中的 status）或取消。数据和参数都相同的计划只保存一次，不会重复下单。
    """,
    """
    --budget spends no more than an amount. Where all orders cost more, single steps of all of them are \
    ranked by the margin that they are expected to earn a yuan, and taken from the top (Lokad's \
    prioritised ordering); what is cut or falls below the line says so, and the last line on stderr what \
    it costs.
    """:
      """
    --budget 限定花费。全部订单超出预算时，把所有订单拆成小步，按每元预计带来的毛利排序，\
    从高到低采购（Lokad 的优先级订货法）；被削减或落在预算外的会注明，标准错误的最后一行说明为此少赚多少。
    """,
    """
    --split writes the lines to buy into DIR: 01-SUPPLIER.csv and so on, without the reasons, which tell \
    what others ask; and plan.xlsx with a summary, the whole plan and a sheet for each supplier. DIR \
    appears whole or not at all; one from before is replaced, one that holds other files is refused.
    """:
      """
    --split 把要采购的行写入 DIR：每家供应商一个文件，如 01-SUPPLIER.csv，不含原因，因为其中有别家的报价；\
    另有 plan.xlsx，含汇总、全部计划和每家供应商一张工作表。DIR 要么完整出现，要么不出现；\
    以前生成的会被替换，里面有其他文件则拒绝写入。
    """,
    """
    A row for each category that the later plan treats otherwise: category, change (added, removed, \
    changed), action, supplier, quantity, unit_cost, amount, then was_action, was_supplier and so on of \
    the earlier plan, and the later one's reason. Which of their inputs differ is said on standard error.
    """:
      """
    较晚的采购单处理不同的分类每个一行：category、change（added、removed、changed）、action、supplier、\
    quantity、unit_cost、amount，然后是较早采购单的 was_action、was_supplier 等，以及较晚采购单的原因。\
    两份所用数据的不同之处写在标准错误。
    """,
    """
    Columns: plan, as_of, lines (of the plan), orders (lines to buy), quantity, amount, received, open, \
    cancelled (of the quantity), status (open, closed), inputs (a fingerprint of each), terms.
    """:
      """
    列：plan、as_of、lines（计划行数）、orders（采购行数）、quantity、amount、received、open、\
    cancelled（以上三项为数量）、status（open、closed）、inputs（各项数据的指纹）、terms。
    """,
    """
    With --open a row for each order that has not come: plan, line, supplier, category, quantity, \
    received, open, order_by, arrives, status (open, or overdue on the last day with sales).
    """:
      """
    加 --open 时，每笔未到货的订单一行：plan、line、supplier、category、quantity、received、open、\
    order_by、arrives、status（open；到最后有销售的一天已逾期的为 overdue）。
    """,
    """
    The same bytes as when it was made, whatever was imported since. Columns: line, category, action, \
    supplier, quantity, unit_cost, amount, order_by, arrives, reason.
    """:
      """
    与制定时逐字节相同，不受此后导入的影响。列：line、category、action、supplier、quantity、unit_cost、\
    amount、order_by、arrives、reason。
    """,
    """
    The reorder point is the demand over lead time and review period that is not exceeded with the \
    service level's probability, by the forecast's own distribution. Without stock, thresholds are given \
    and the status is empty.
    """:
      """
    补货点是提前期加补货周期内的需求按服务水平取的分位数，用的是预测自身的误差分布。\
    没有库存数据时只给出各项水平，status 留空。
    """,
    """
    --compare gives instead, for each category that is stocked, the reorder point of the forecast's own \
    distribution and those of the closed forms with the mean and variance of a day, mu (L + R) and (L + \
    R) sigma2 + mu2 sigmaL2; and how each would serve if the forecast's distribution were the truth.
    """:
      """
    --compare 改为对每个备货的分类，列出按预测自身分布的补货点，以及只用日需求均值和方差的公式法补货点，\
    即 mu (L + R) 和 (L + R) sigma2 + mu2 sigmaL2；并给出假如预测的分布就是真实分布，\
    各自能达到的服务水平。
    """,
    """
    --alerts lists only what has crossed its line since the last time: at or below the reorder point, or \
    out of stock. The database remembers what was told; a refill above the line arms it again. With \
    --sales nothing is remembered.
    """:
      """
    --alerts 只列出上次以来越线的分类：到达补货点，或已断货。数据库会记住已经提醒过的；补到线以上之后，\
    再次越线会重新提醒。用 --sales 时不记忆。
    """,
    """
    One HTML file that loads nothing, to look at, to print or to send on: the key figures, what to buy \
    today, the largest categories, the forecast against the year before, categories at risk, the capital \
    in stock by class, demand by region, average order value and repeat rate, the accuracy of the last \
    weeks, and what to tell buyers of the long tail. What is missing is named with the command that mends \
    it.
    """:
      """
    一个不加载任何外部内容的 HTML 文件，可以查看、打印或转发：关键数字、今天买什么、最大的分类、\
    预测与去年同期对比、缺货风险、各分层占用的资金、各地区需求、客单价与复购率、最近几周的预测准确度，\
    以及该告知长尾买家的发货时间。缺少的数据会注明用什么命令补上。
    """,
    """
    The figures are those of plan, reorder and forecast with the same options. A buyer is repeated who \
    had bought on an earlier day, at any time before. The accuracy is that of the forecasts by which the \
    models were weighed, of the last eight weeks.
    """:
      """
    数字与同样选项的 plan、reorder、forecast 一致。在更早某天买过的买家算复购，不限多久以前。\
    准确度取最近八周、用于给模型定权重的那些预测。
    """,
    """
    Every day's demand is what sold. Each policy sets its levels at a day's end from what was known then, \
    and meets the same suppliers: lead times, failed orders and bad cards are drawn from the seed, for a \
    category and day alike.
    """:
      """
    每天的需求取实际销量。各策略在每天结束时只用当时已知的数据设定水平，面对相同的供应商：提前期、\
    失败订单和坏卡由随机数种子决定，同一分类同一天对各策略都一样。
    """,
    """
      fixed        a threshold that is set once and filled up: 30 days of the first
                   known month's mean, or --threshold units for every category;
                   --batch units more are ordered each time
      days-cover   --cover days of the mean of the last 28 days
      normal       mean and deviation of the last 28 days, normal demand,
                   at the service level
      cardstock    the quantile at the service level of that day's forecast,
                   learned from the days before it only
    """:
      """
      fixed        一次设定并补满的固定阈值：第一个已知月份日均的 30 天，
                   或每个分类都用 --threshold；每次多订 --batch
      days-cover   近 28 天日均的 --cover 天
      normal       近 28 天的均值和标准差，按正态分布取服务水平
      cardstock    当天预测按服务水平取的分位数，只用此前的数据学习
    """,
    """
    An order is placed on the morning after a review, for what is missing to the level; --cycle makes \
    larger ones, which serve so many days more. The goods are on sale from the lead time's days later. \
    Unmet demand is lost, or waits with --backorders. Terms are those of the cheapest offer of today, \
    else of --lead-time and --lead-time-sd; a unit whose cost is not known counts as 1. A category begins \
    with the stock counted on the day before the first, else with its first level.
    """:
      """
    订单在检查的次日早上下，补足到目标水平；--cycle 使每次多订若干天的量。到货后即可销售，间隔为提前期。\
    满足不了的需求就此流失，加 --backorders 则等待。采购条件取今天最便宜的报价，没有则用 --lead-time 和 \
    --lead-time-sd；成本未知的按 1 计。分类以第一天前一日的盘点开始，没有盘点则以其初始水平开始。
    """,
    """
    stockout_rate is the share of category-days with unmet demand, fill_rate the share of demand served \
    on its day, turnover_days the stock at the days' ends over what was sold a day, both at cost. \
    cycle_service is what a service level asks for: how often what was in stock and ordered at a review \
    lasted until goods ordered at the next one were there. served_cycles is the share of times between \
    two deliveries without unmet demand. A category's first --warm-up days are not counted.
    """:
      """
    stockout_rate 是有需求未满足的“分类×天”所占的比例，fill_rate 是当天满足的需求比例，turnover_days \
    是各日末库存除以日销量，都按成本计。cycle_service 就是服务水平所要求的：某次检查时的库存加在途，\
    撑到下一次检查所订的货到达的频率。served_cycles 是两次到货之间没有缺货的占比。各分类最初 --warm-up \
    天不计。
    """,
  ]
}
