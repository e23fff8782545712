import Replenishment
import Terminal

/// `cardstock nightly`: all of it in one run.
let nightlyCommand = Command(
  "nightly", "Do all of a night's work in one run: import, learn, forecast, plan, check, write.",
  discussion: """
    For cron. Takes in what is new in the inbox, learns, forecasts, sets thresholds, plans, holds the last forecasts
    against what sold, and writes forecast.csv, reorder.csv, plan.csv, alerts.csv, report.html and summary.json into
    OUT/DAY, named by the last day with sales. The folder appears whole or not at all, then OUT/latest leads to it. Run
    again, after a kill too, it goes on where it was and writes the same bytes.

    What a file is, its name tells by its beginning, else the folder of the inbox that it is in (stock/, 库存/), else a
    header of order exports:

      sales, order       销售, 订单
      stock, inventory   库存
      offer              报价
      event, calendar    日历, 活动
      catalog            商品
      supplier           供应商, 供货商
      receipt            到货, 入库, 收货
      override           修正, 预测修正

    A file that is still being written is left for the next run: one that a program has open to write, one whose name
    begins with a dot or ends in .part or .tmp, and with --settle one that changed a moment ago. What was taken in goes
    to done/, with its bad rows in NAME.rejects.csv; what could not be to failed/, with the reason in NAME.reason.txt. A
    failed file does not stop the night: everything else is done, and the exit status is 1. It is 1 too where another
    night is running, and where the database or the disk does not allow the work: then nothing was written.

    The day is the last one with sales, whatever the clock says: a night without new sales plans for the same day again,
    into the same folder. After three days without sales the paragraph says so.

    alerts.csv has what crossed its line since the night of an earlier day. --on-alert gives a command what it was not
    given yet, as a JSON array on its input, with CARDSTOCK_OUT (the night's folder) and CARDSTOCK_DAY set; it is told
    again the next time if it fails.

    Standard error gets one paragraph, for cron to mail; with --quiet only where something failed.
    """,
  examples: [
    "at two o'clock, in a crontab": "0 2 * * * cardstock nightly --db shop.db --inbox inbox --out out",
    "tell somebody what is short":
      "cardstock nightly --inbox inbox --out out --on-alert 'mail -s \"stock alerts\" buyer@example.com'",
  ],
  takes: NightOptions.key, NightReading.key.rare, PlanningOptions.key.rare, ClassOptions.key.rare,
  DataSource.keyOfDatabase
) { console, options, reading, terms, classes, source in
  try Night(
    options: options, reading: reading, terms: terms, classes: classes, source: source, console: console
  ).run()
}
