extension ChineseTexts {
  /// What help says of nights and their record.
  static let helpOfNights: KeyValuePairs<String, String> = [
    "Do all of a night's work in one run: import, learn, forecast, plan, check, write.":
      "一次完成夜间全部工作：导入、训练、预测、计划、核对、输出。",
    """
    For cron. Takes in what is new in the inbox, learns, forecasts, sets thresholds, plans, holds the last forecasts \
    against what sold, and writes forecast.csv, reorder.csv, plan.csv, alerts.csv, report.html and summary.json into \
    OUT/DAY, named by the last day with sales. The folder appears whole or not at all, then OUT/latest leads to it. \
    Run again, after a kill too, it goes on where it was and writes the same bytes.
    """:
      """
    供 cron 使用。导入收件夹中的新文件，训练、预测、定补货点、做采购计划，把之前的预测与实际销量核对，并把 forecast.csv、\
    reorder.csv、plan.csv、alerts.csv、report.html、summary.json 写入 OUT/日期（最后有销售的一天）。该文件夹要么完整出现、\
    要么不出现，之后 OUT/latest 指向它。再次运行（包括中途被强行终止之后）会从断点继续，结果逐字节相同。
    """,
    """
    What a file is, its name tells by its beginning, else the folder of the inbox that it is in (stock/, 库存/), else a \
    header of order exports:
    """:
      "文件是什么，先看文件名的开头，再看它所在的收件夹子文件夹（stock/、库存/），最后看是否为订单导出的表头：",
    """
    A file that is still being written is left for the next run: one that a program has open to write, one whose name \
    begins with a dot or ends in .part or .tmp, and with --settle one that changed a moment ago. What was taken in goes \
    to done/, with its bad rows in NAME.rejects.csv; what could not be to failed/, with the reason in NAME.reason.txt. \
    A failed file does not stop the night: everything else is done, and the exit status is 1. It is 1 too where another \
    night is running, and where the database or the disk does not allow the work: then nothing was written.
    """:
      """
    仍在写入的文件留待下次运行：有程序正打开写入的、名称以点开头或以 .part、.tmp 结尾的，以及用 --settle 指定时刚刚改动过的。\
    已导入的移到 done/，错误行在 NAME.rejects.csv；无法导入的移到 failed/，原因在 NAME.reason.txt。个别文件失败不影响其余工作，\
    但退出状态为 1。已有夜间任务在运行、数据库或磁盘不允许时，退出状态也是 1，且什么都不写。
    """,
    """
    The day is the last one with sales, whatever the clock says: a night without new sales plans for the same day again, \
    into the same folder. After three days without sales the paragraph says so.
    """:
      "日期是最后有销售的一天，与时钟无关：没有新销售的夜晚会对同一天重新计划，写入同一文件夹。连续三天没有销售时，摘要会说明。",
    """
    alerts.csv has what crossed its line since the night of an earlier day. --on-alert gives a command what it was not \
    given yet, as a JSON array on its input, with CARDSTOCK_OUT (the night's folder) and CARDSTOCK_DAY set; it is told \
    again the next time if it fails.
    """:
      """
    alerts.csv 是自上一日的夜间任务以来新越过补货点或断货的分类。--on-alert 把尚未通知过的以 JSON 数组交给一条命令的标准输入，\
    并设置 CARDSTOCK_OUT（当晚的文件夹）和 CARDSTOCK_DAY；命令失败时下次会再次通知。
    """,
    "Standard error gets one paragraph, for cron to mail; with --quiet only where something failed.":
      "标准错误输出一段摘要，供 cron 发邮件；加 --quiet 则只在有失败时输出。",
    "at two o'clock, in a crontab": "写在 crontab 里，每天两点", "tell somebody what is short": "把缺货通知采购员",
    "List what nights did, or show one.": "列出夜间任务的记录，或查看其中一次。",
    "Every run of cardstock nightly is recorded in the database, those that failed or were killed too.":
      "每次 cardstock nightly 都记录在数据库中，包括失败的和被强行终止的。",
    "the last ones": "最近几次",
    "List the runs of nightly, the latest first.": "列出历次夜间任务，最近的在前。",
    """
    Columns: id, as_of, started (UTC), seconds, status, files, imported (rows), rejected (rows), buy_lines, spend, \
    alerts, wape (of the forecast before, by what sold since).
    """:
      """
    各列：id、as_of、started（UTC 开始时间）、seconds（用时）、status、files（文件数）、imported（导入行数）、\
    rejected（拒收行数）、buy_lines（采购行数）、spend（采购金额）、alerts（预警数）、wape（上一次预测对照实际销量的误差）。
    """,
    """
    The status is done; partial, where all was written and something failed; failed, where nothing was written; \
    interrupted, where the run was killed; or running.
    """:
      "status 为：done 完成；partial 结果已全部写出但有部分失败；failed 失败，什么都没写；interrupted 被强行终止；running 运行中。",
    "Show what a run of nightly did and said.": "查看某次夜间任务做了什么、说了什么。",
    """
    Columns: seconds (since the run began), level (info, warning, error), step, message. The files that the run took \
    come first, with where they went. Of a run that was killed only these are known.
    """:
      """
    各列：seconds（开始后的秒数）、level（info、warning、error）、step（步骤）、message（内容）。最先列出该次处理的文件及其去向。\
    被强行终止的只知道这些。
    """,
    "The run; the last one unless given.": "运行编号；不给则为最近一次。",
    "what happened last night": "昨晚做了什么", "and before": "再往前",
    // Options.
    "Where new files are; they go to DIR/done or DIR/failed.": "新文件所在的收件夹；处理后移到 DIR/done 或 DIR/failed。",
    "Where each night's folder appears, and the link latest.": "每晚的结果文件夹和 latest 链接所在的位置。",
    "Run this with the alerts that are due, as JSON on its input; not when there are none.":
      "有到期预警时运行此命令，预警以 JSON 传到其标准输入；没有则不运行。",
    "End CMD if it takes longer.": "CMD 超过此时间即终止。",
    "Tell each step as a line of JSON on standard error.": "在标准错误上以每步一行 JSON 输出。",
    "Take this for the time of the run, in its record and its log: for tests and replays.":
      "以此作为记录和日志中的运行时间，用于测试和重放。",
    "Of the tables' headings and of words in them such as buy or core.": "表头及表中 buy、core 等词的语言。",
    "Leave a file that changed less than so long ago for the next run.": "改动时间距今不足此秒数的文件留待下次。",
    "Read sales as kept under this name; what is typed goes first.": "按已存的此名称读取销售；以本次输入的选项为先。",
  ]
}
