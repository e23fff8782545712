extension ChineseTexts {
  /// What help says of imports, exports and the database.
  static let helpOfData: KeyValuePairs<String, String> = [
    """
    Sales go in as CSV; segments, a 7-day forecast, reorder thresholds and a purchase plan come out. Keep \
    the sales in a database (--db), or pipe them through (--sales).
    """:
      """
    读入 CSV 格式的销售数据，给出分层、7 天预测、补货点和采购计划。销售可以存入数据库（--db），\
    也可以直接通过管道处理（--sales）。
    """,
    """
    FILE is a database of its own, as of one moment. It appears whole or not at all, replaces an older \
    FILE, and can be read by its owner only. The key by which buyers are hashed is not in it: keep a copy \
    of PATH.key elsewhere.
    """:
      """
    FILE 是一个独立的数据库，内容为同一时刻的数据。它要么完整出现，要么不出现；会替换旧的 FILE；\
    只有文件所有者可读。生成买家编号的密钥不在其中：请把 PATH.key 另外备份。
    """,
    """
    The file by SQLite's own check; and what the tables must say together: no record refers to one that \
    is missing, the kept sums of order lines are their sums, a category has one sum a day, products are \
    in the catalog's category. A row for each, ok or the fault; any fault makes the exit status 1.
    """:
      """
    包括 SQLite 自身的检查，以及各表之间的一致性：没有记录引用缺失的记录、订单行的合计正确、\
    每个分类每天只有一个合计、商品与目录的分类一致。每项一行，显示 ok 或问题；只要有问题，退出状态就是 1。
    """,
    """
    The database is one file with, while it is used, a log beside it (-wal, -shm). Copy it with db \
    backup, not with cp.
    """:
      "数据库是一个文件，使用中旁边会有日志文件（-wal、-shm）。复制时请用 db backup，不要用 cp。",
    """
    Columns: section, item, value. Sections: file (path, bytes, pages), schema (the steps that led to \
    it), rows (of each table), data (first and last day, how far stock counts and events reach, currency) \
    and source (the kind and name of what was imported, the latest first).
    """:
      """
    列：section、item、value。section 有 file（路径、字节数、页数）、schema（结构的升级步骤）、\
    rows（各表行数）、data（第一天和最后一天、库存盘点和事件到哪一天、币种）和 \
    source（导入过的文件的类型和名称，最近的在前）。
    """,
    """
    Prints how many rows of each kind are of days before DAY and, with --yes, deletes them in one \
    transaction; without it nothing is deleted. Events, offers, suppliers and the catalog stay. Importing \
    a file of purged days again brings them back. The file keeps its size until db vacuum.
    """:
      """
    显示 DAY 之前各类数据有多少行；加 --yes 则在一个事务中删除，不加则什么也不删。事件、报价、\
    供应商和商品目录会保留。再次导入已清理日期的文件，数据就会回来。文件大小要到 db vacuum 之后才会变小。
    """,
    """
    Rewrites the file without its free pages. A file that an older program made also gets pages of the \
    present size, unless another command has it open. Needs as much free disk again while it works.
    """:
      """
    重写文件，去掉空闲页。旧版程序创建的文件如果没有被其他命令打开，还会改用现在的页大小。\
    过程中需要同样大的空闲磁盘空间。
    """,
    "Columns: product, category, game, name, face_value, shelf_life_days.":
      "列：product、category、game、name、face_value、shelf_life_days。",
    """
    Imported into a new database as CSV or TSV, what was exported gives the same demand, forecasts and \
    plans, and the same bytes when it is exported again.
    """:
      "把导出的 CSV 或 TSV 导入新数据库，得到的需求、预测和计划完全相同，再次导出的文件逐字节一致。",
    "Columns: date, name, kind, end_date, category, game. Of days given, events that touch them.":
      "列：date、name、kind、end_date、category、game。指定日期时，输出与这些日期有重叠的事件。",
    """
    Columns: supplier, category, unit_cost, tier, lead_time_days, lead_time_sd, minimum, multiple, \
    price_break, success_rate, status, valid_from, valid_to, max_quantity; as the offers' own files gave \
    them, whatever is known of their suppliers.
    """:
      """
    列：supplier、category、unit_cost、tier、lead_time_days、lead_time_sd、minimum、multiple、\
    price_break、success_rate、status、valid_from、valid_to、max_quantity；内容与报价文件中的一致，\
    不受供应商资料影响。
    """,
    "Columns: category, date, quantity, factor, who, why.":
      "列：category、date、quantity、factor、who、why。",
    "Columns: plan, supplier, category, quantity, received, ordered, unit_cost.":
      "列：plan、supplier、category、quantity、received、ordered、unit_cost。",
    """
    Columns: order, date, category, product, quantity, amount, region, customer, status. The category is \
    the one the sales' own file named, empty where the catalog decides. A buyer is a keyed hash, which \
    import keeps as it is.
    """:
      """
    列：order、date、category、product、quantity、amount、region、customer、status。\
    分类是销售文件中写明的，由商品目录决定的留空。买家是带密钥的散列，再次导入时保持不变。
    """,
    """
    Lines without an order number are either totals of their day or lines to be added up, and only the \
    file they come in tells which. So they cannot share one: where there are both, write them one --kind \
    after the other.
    """:
      """
    没有订单号的行可能是每日合计，也可能是待累加的明细，只有所在的文件能区分，\
    因此两种不能放在同一个文件里：都有时，请用 --kind 分别导出。
    """,
    """
    Columns: category, on_hand (999999: without end), inbound, inbound_date, as_of, unit_cost, expires, \
    status (received: what plans had ordered had come); a row for each category and day on which it was \
    counted.
    """:
      """
    列：category、on_hand（999999 表示无限）、inbound、inbound_date、as_of、unit_cost、expires、\
    status（received 表示此前采购单所订的已到货）；每个分类每个盘点日一行。
    """,
    "Columns: supplier, tier, status, authorization, authorization_expires.":
      "列：supplier、tier、status、authorization、authorization_expires。",
    """
    Columns: product, category; optional game, name, face_value, shelf_life_days. A product is the title \
    or code under which it is sold. What is or was sold under it without a category belongs to the \
    catalog's, whichever was imported first; a category that the sales name themselves stays. Events of a \
    game concern the categories of its products.
    """:
      """
    列：product、category；可选 game、name、face_value、shelf_life_days。product \
    是销售时的商品名称或编码。以它售出而没有写明分类的销售归入目录中的分类，先导入哪个都一样；\
    销售自己写明的分类不变。游戏的事件作用于其商品所属的分类。
    """,
    """
    Each file is taken in whole or not at all. Importing a file again, or one that overlaps it, changes \
    only what differs. Rows that cannot be read go to FILE.rejects.csv with the reason.
    """:
      """
    每个文件要么全部导入，要么完全不导入。重复导入同一文件，或导入有重叠的文件，只更新有变化的部分。\
    无法读取的行连同原因写入 FILE.rejects.csv。
    """,
    """
    Columns: date, name, kind; optional end_date, category, game. Kinds: holiday, workday (a weekend day \
    worked to make up for a holiday), game-update, promo, closed, school, or any other word. category is \
    empty for all, a name, or a glob such as 王者荣耀*. China's official holidays are built in and need \
    no import, unless they are to stand beside holidays of your own: --bundled cn-holidays.
    """:
      """
    列：date、name、kind；可选 end_date、category、game。kind 可以是 holiday、workday（调休上班的周末）、\
    game-update、promo、closed、school，或其他任何词。category 留空表示全部，也可以是分类名或通配符，如 \
    王者荣耀*。中国法定节假日已内置，不用导入；要与自己的节假日一起使用时，请用 --bundled cn-holidays。
    """,
    """
    Columns: supplier, category, unit_cost; optional tier, lead_time_days, lead_time_sd, minimum, \
    multiple, max_quantity (the most of an order), price_break (a row for each step, from this quantity \
    on), success_rate, status (approved, pending, blacklisted), valid_from, valid_to. Of two rows that \
    contradict each other the later counts, and a warning says so.
    """:
      """
    列：supplier、category、unit_cost；可选 tier、lead_time_days、lead_time_sd、minimum、multiple、\
    max_quantity（每单最多数量）、price_break（阶梯价每级一行，写起始数量）、success_rate、\
    status（approved、pending、blacklisted）、valid_from、valid_to。两行相互矛盾时以后一行为准，\
    并给出警告。
    """,
    """
    Columns: category, date, who, why, and quantity (units that replace the forecast of that day) or \
    factor (1.5 is half as much again): one of the two in each row. An override of the same category and \
    day replaces the one before. The statistical forecast is made as if there were none, and kept beside \
    the overridden one. Overrides of days that have passed stay, for backtest --value-added to judge them.
    """:
      """
    列：category、date、who、why，以及 quantity（直接替代当天的预测）或 factor（1.5 表示多一半）：\
    每行只填其一。同一分类同一天的新调整替换旧的。统计预测不受人工调整影响，与调整后的预测一并保留。\
    已过日期的人工调整会保留，供 backtest --value-added 评判。
    """,
    """
    Columns: supplier, category (or product), quantity, received (a date); optional ordered (a date), \
    plan (a plan's id, or another order number), unit_cost, status. Rows without a day of receipt, or \
    with the status ordered, are left out as not received yet.
    """:
      """
    列：supplier、category（或 product）、quantity、received（日期）；可选 ordered（日期）、\
    plan（采购单号或其他单号）、unit_cost、status。没有到货日期或状态为 ordered 的行按未到货略过。
    """,
    """
    A receipt closes the open orders of its supplier and category, the oldest first; one that names a \
    plan, that plan's. What is open stays on its way: a plan counts it. What was delivered beyond the \
    open orders is kept as history of purchases. Importing a file again changes nothing.
    """:
      """
    到货会核销该供应商、该分类未到货的订单，先订的先核销；写明采购单号的只核销该采购单。未到货的仍算在途，\
    做计划时计入。超出订单的到货只记入采购历史。重复导入同一文件不会有任何变化。
    """,
    """
    Columns: date (or paid), category and/or product, quantity; optional amount or price, order, status, \
    refund, customer, region and more: --dry-run shows which it finds. Only paid orders count. Lines with \
    an order number are counted once, however often they come, and taken back when refunded or closed \
    later; one total a day and category replaces what was there; lines with neither are added up, and \
    refused a second time. Personal data are not stored; a customer is a hash, by the key in PATH.key.
    """:
      """
    列：date（或 paid）、category 和/或 product、quantity；可选 amount 或 price、order、status、refund、\
    customer、region 等：--dry-run 会显示识别到哪些列。只计已付款的订单。\
    有订单号的行无论出现几次都只计一次，之后退款或关闭则撤回；每天每分类一行的合计会替换原有数字；\
    两者都不是的行逐行累加，同一文件再次导入会被拒绝。个人信息不保存；买家只存散列，密钥在 PATH.key。
    """,
    """
    Columns: category (or product), on_hand; optional inbound, inbound_date, as_of, unit_cost, expires \
    (the first day of expiry: plans do not count on what will not sell before), status. A count without as_of \
    is of the last day with sales. A count of 0 marks its day as sold out, so that the forecast does not \
    take it for a day without demand; 999999 means without end.
    """:
      """
    列：category（或 product）、on_hand；可选 inbound、inbound_date、as_of、unit_cost、\
    expires（最早到期日：到期前卖不掉的不计入有效库存）、status。没有 as_of 的盘点视为最后有销售那天的。\
    盘点为 0 表示当天已售罄，预测不会把它当成没有需求；999999 表示无限。
    """,
    """
    The status received (已到货) says that all that plans of earlier days ordered of the category has \
    come. Until then, or until import receipts, those orders are on their way; where inbound has them \
    too, they count once: the larger of the two figures.
    """:
      """
    status 为 received（已到货）表示此前各采购单所订的该分类已全部到货。在此之前，或在 import receipts \
    之前，这些订单都算在途；inbound 里也包含它们时只计一次，取两者中较大的。
    """,
    """
    Columns: supplier; optional tier (1 = brand owner), status (approved, pending, blacklisted), \
    authorization, authorization_expires. It holds for all offers of the supplier, whatever their file \
    says: the plan buys from none that is not approved or whose authorization has expired, and says so. A \
    tier in the offers' file comes first.
    """:
      """
    列：supplier；可选 tier（1 为品牌方）、status（approved、pending、blacklisted）、authorization、\
    authorization_expires。对该供应商的所有报价有效，不论报价文件怎么写：未审核或授权已到期的供应商，\
    计划不会向其采购，并说明原因。报价文件中的 tier 优先。
    """,
    "The first import does the same when it is needed. A database that is there is left as it is.":
      "首次导入时会自动完成同样的事。已有的数据库保持不变。",
    """
    An option is what is typed, else the environment's ({}_SERVICE_LEVEL), else what the file of settings \
    says, in the command's own section or at its top. The file is --config FILE, else ${}_CONFIG, else \
    ./{}.toml; its keys are the options' long names:
    """:
      """
    选项取本次输入的值；没有则取环境变量（{1}_SERVICE_LEVEL）；再没有则取配置文件中的，\
    先看该命令自己的小节，再看文件开头。配置文件为 --config FILE，没有则为 ${2}_CONFIG，再没有则为 \
    ./{3}.toml；键就是选项的长名称：
    """,
    "What is printed is such a file again, with where each value is from.":
      "输出的就是这样一个文件，并注明每个值的来源。",
  ]
}
