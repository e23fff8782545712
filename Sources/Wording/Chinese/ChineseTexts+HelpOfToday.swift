extension ChineseTexts {
  /// What help says of the shop at a glance; and of folders and links.
  static let helpOfToday: KeyValuePairs<String, String> = [
    "in the morning":
      "早上看一眼",
    "all of it, for a program":
      "全部内容，供程序使用",
    "Tell on one screen what is out, what will be, and what to buy.":
      "一屏看清什么断货、什么快断货、该买什么。",
    """
    What is out of stock, what will be within seven days and what helps, what to buy today, and how fresh \
    sales, stock, offers and model are, with the command that mends what is missing. The figures are \
    those of reorder and plan with the same options.
    """:
      """
    列出已断货的、七天内会断货的及应对办法、今天该买什么，以及销售、库存、报价和模型新到哪一天；\
    缺少的数据给出补上的命令。数字与同样选项的 reorder 和 plan 一致。
    """,
    """
    On a terminal it fills one screen, and the largest come first. Elsewhere, or with --format, all of it \
    is written as rows: section is shop, stockout, running-out, buy or data.
    """:
      """
    在终端上占一屏，重要的在前。不是终端或给出 --format 时，逐行输出全部内容：section 为 shop、stockout、\
    running-out、buy 或 data。
    """,
    "the ten that sold most units this week":
      "本周销量最高的十个",
    "Days of sales, held against as many before.":
      "最近多少天的销售，与之前同样天数相比。",
    "What is compared.":
      "按什么比较。",
    "Categories listed at most.":
      "最多列出多少个分类。",
    "List what sells best, and how that has changed.":
      "列出卖得最好的分类及其变化。",
    """
    The categories that made most in the last days, their share of the shop, and what they made in as \
    many days before: change_percent compares the two. Like all figures it counts what was paid for, less \
    refunds.
    """:
      """
    最近若干天卖得最多的分类、占全店的比例，以及之前同样天数的数字：change_percent 为两者相比的变化。\
    与其他数字一样，只计已付款的，并扣除退款。
    """,
    "is a file, not a directory":
      "是文件，不是目录",
    "move it away, or name another":
      "请移走它，或换一个名称",
    "is no symbolic link":
      "不是符号链接",
    "move it away: it is to be one":
      "请移走它，此处要放链接",
    // Names for shells to complete, and a supplier's part of a plan.
    "Write the names that a shell may offer.": "输出 Shell 可补全的名称。", "What the names are of.": "哪一种名称。",
    "What follows each name.": "每个名称后面加什么。",
    "The line before bash's cursor: what fits there is written as bash would have it.":
      "bash 光标前的内容：按 bash 的写法输出此处可用的名称。",
    "The words typed before, which may name the database.": "之前输入的词，其中可能有数据库。",
  ]
}
