extension ChineseTexts {
  /// What help says of `status`, `top` and of itself.
  static let helpOfScreens: KeyValuePairs<String, String> = [
    "Tell on one screen what is out, what will be, and what to buy.": "一屏显示什么已断货、什么将断货、该买什么。",
    """
    What is out of stock, what will be within seven days and what helps, what to buy today, and how fresh \
    sales, stock, offers and model are, with the command that mends what is missing. The figures are those \
    of reorder and plan with the same options.
    """:
      """
    显示已断货的分类、七天内将断货的分类及对策、今日该采购的商品，以及销售、库存、报价和模型有多新，\
    并给出补上缺失数据的命令。数字与相同选项下的 reorder 和 plan 一致。
    """,
    """
    On a terminal it fills one screen, and the largest come first. Elsewhere, or with --format, all of it \
    is written as rows: section is shop, stockout, running-out, buy or data.
    """:
      """
    在终端上占一屏，大的分类在前。在其他情况下，或给出 --format 时，全部内容按行输出：\
    section 为 shop、stockout、running-out、buy 或 data。
    """,
    "in the morning": "早上看一眼", "all of it, for a program": "全部内容，供程序使用",
    "List what sells best, and how that has changed.": "列出最畅销的分类及其变化。",
    """
    The categories that made most in the last days, their share of the shop, and what they made in as many \
    days before: change_percent compares the two. Like all figures it counts what was paid for, less \
    refunds.
    """:
      """
    最近若干天卖得最多的分类、它们在全店的占比，以及此前同样天数的数字：change_percent 为两者之比。\
    与其他数字一样，只计已付款并扣除退款。
    """,
    "the ten that sold most units this week": "本周销量最高的十个",
    "Days of sales, held against as many before.": "统计的销售天数，与此前同样多天比较。",
    "What is compared.": "比较的指标。", "Categories listed at most.": "最多列出的分类数。",
    "what one supplier is to deliver": "某个供应商应交付的商品", "Only what is bought from this one.": "只列出向该供应商采购的商品。",
    "Explain every option, however long that is.": "解释每一个选项，不论多长。", "every option of all": "所有命令的所有选项",
    "what plan goes by": "plan 所依据的设置",
    "Also {}.": "另有 {1}。", "\"{}\" explains all of it.": "“{1}”给出全部说明。",
    "supplier in this plan": "采购单中的供应商",
  ]
}
