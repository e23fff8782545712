extension ChineseTexts {
  /// What help says of nights and of the shop at a glance.
  static let helpOfNights: KeyValuePairs<String, String> = [
    "Do all of a night's work in one run: import, learn, forecast, plan, check, write.":
      "一次完成每晚的全部工作：导入、学习、预测、计划、核对、输出。",
    """
    For cron. Takes in what is new in the inbox, learns, forecasts, sets thresholds, plans, holds the \
    last forecasts against what sold, and writes forecast.csv, reorder.csv, plan.csv, alerts.csv, \
    report.html and summary.json into OUT/DAY, named by the last day with sales. The folder appears whole \
    or not at all, then OUT/latest leads to it. Run again, after a kill too, it goes on where it was and \
    writes the same bytes.
    """:
      """
    供 cron 定时运行。导入收件夹中的新文件，学习、预测、计算补货点、做采购计划，用实际销量核对上次的预测，\
    再把 forecast.csv、reorder.csv、plan.csv、alerts.csv、report.html 和 summary.json 写入 OUT/DAY，DAY \
    为最后有销售的一天。目录要么完整出现，要么不出现，随后 OUT/latest 指向它。\
    再次运行（包括中途被终止之后）会接着做完，写出的内容逐字节相同。
    """,
    """
    What a file is, its name tells by its beginning, else the folder of the inbox that it is in (stock/, \
    库存/), else a header of order exports:
    """:
      "文件的类型先看文件名开头，再看它在收件夹的哪个子目录（stock/、库存/），最后看表头是否为订单导出：",
    """
    A file still being copied should have a name that begins with a dot or ends in .part or .tmp: it is \
    left alone. What was taken in goes to done/, what could not be to failed/, with the reason in \
    NAME.reason.txt. A failed file does not stop the night: everything else is done, and the exit status \
    is 1. It is 1 too where another night is running, and where the database or the disk does not allow \
    the work: then nothing was written.
    """:
      """
    还在复制的文件，文件名请以点开头，或以 .part、.tmp 结尾：这样的文件不会动。已导入的移到 done/，\
    不能导入的移到 failed/，原因写在 NAME.reason.txt。个别文件失败不影响其余工作，退出状态为 1。\
    另一次夜间任务正在运行，或数据库、磁盘不允许时，退出状态也是 1，此时什么也没有写出。
    """,
    """
    alerts.csv has what crossed its line since the night of an earlier day. --on-alert gives a command \
    what it was not given yet, as a JSON array on its input, with CARDSTOCK_OUT (the night's folder) and \
    CARDSTOCK_DAY set; it is told again the next time if it fails.
    """:
      """
    alerts.csv 列出自更早一天的夜间任务以来越线的分类。--on-alert 把尚未通知过的以 JSON \
    数组写入命令的标准输入，并设置 CARDSTOCK_OUT（当晚的目录）和 CARDSTOCK_DAY；命令失败则下次重新通知。
    """,
    "Standard error gets one paragraph, for cron to mail; with --quiet only where something failed.":
      "标准错误输出一段小结，可由 cron 发邮件；加 --quiet 则只在有失败时输出。",
    "Run this with the alerts that are due, as JSON on its input; not when there are none.":
      "有待通知的预警时运行此命令，以 JSON 写入其标准输入；没有则不运行。",
    "End CMD if it takes longer.":
      "CMD 超过此时间则终止它。",
    "Where new files are; they go to DIR/done or DIR/failed.":
      "新文件所在的收件夹；处理后移到 DIR/done 或 DIR/failed。",
    "Where each night's folder appears, and the link latest.":
      "每晚的结果目录和链接 latest 所在的位置。",
    "Tell each step as a line of JSON on standard error.":
      "每一步在标准错误输出一行 JSON。",
    "Take this for the time of the run, in its record and its log: for tests and replays.":
      "以此作为运行记录和日志中的时间：用于测试和重放。",
    "Of the tables' headings and of words in them such as buy or core.":
      "表头及表中 buy、core 等词的语言。",
    "Leave a file that changed less than so long ago for the next run.":
      "在此时间内改动过的文件留到下次处理。",
    "Read sales as kept under this name; what is typed goes first.":
      "销售按已存的此名称读取；以本次输入的选项为先。",
    "at two o'clock, in a crontab":
      "每天两点，写入 crontab",
    "tell somebody what is short":
      "缺货时通知人",
    "List what nights did, or show one.":
      "列出夜间任务的运行记录，或查看其中一次。",
    "Every run of cardstock nightly is recorded in the database, those that failed or were killed too.":
      "cardstock nightly 的每次运行都记在数据库中，失败或被终止的也在内。",
    "the last ones":
      "最近几次",
    "List the runs of nightly, the latest first.":
      "列出 nightly 的运行记录，最近的在前。",
    """
    Columns: id, as_of, started (UTC), seconds, status, files, imported (rows), rejected (rows), \
    buy_lines, spend, alerts, wape (of the forecast before, by what sold since).
    """:
      """
    列：id、as_of、started（UTC）、seconds、status、files、imported（行数）、rejected（行数）、buy_lines、\
    spend、alerts、wape（上次的预测与此后实际销量相比）。
    """,
    """
    The status is done; partial, where all was written and something failed; failed, where nothing was \
    written; interrupted, where the run was killed; or running.
    """:
      """
    status 为 done（完成）、partial（结果已全部写出，但有部分失败）、failed（什么也没有写出）、\
    interrupted（运行被终止）或 running（运行中）。
    """,
    "what went wrong":
      "哪里出了错",
    "The run.":
      "运行编号。",
    "Show what a run of nightly did and said.":
      "显示某次 nightly 做了什么、说了什么。",
    """
    Columns: seconds (since the run began), level (info, warning, error), step, message. The files that \
    the run took come first, with where they went. Of a run that was killed only these are known.
    """:
      """
    列：seconds（开始后的秒数）、level（info、warning、error）、step、message。\
    先列出本次处理的文件及其去向；被终止的运行只有这些记录。
    """,
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
  ]
}
