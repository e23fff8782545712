extension ChineseTexts {
  /// Nights: their inbox, their record, and the word about them.
  static let nightly: KeyValuePairs<String, String> = [
    // The paragraph.
    "night of {}: {}; all in {}": "{1} 夜间任务：{2}；结果在 {3}", "no new files": "没有新文件",
    "{} (1 row, {} rejected)": "{1}（1 行，拒收 {2} 行）", "{} ({} rows, {} rejected)": "{1}（{2} 行，拒收 {3} 行）",
    "{} file": "{1} 个文件", "{} files": "{1} 个文件",
    "1 file failed and is in {}: {}": "1 个文件失败，已移到 {1}：{2}",
    "{} files failed and are in {}, the first: {}": "{1} 个文件失败，已移到 {2}，第一个：{3}",
    "nothing to buy": "无需采购", "buy {}, {} units, {} {}": "采购 {1}，共 {2} 件，{3} {4}",
    "{} out of stock, {} at the reorder point": "{1}断货，{2} 个到补货点",
    "the forecast of {} was off by {} of units": "{1} 的预测误差为销量的 {2}", " (usually {})": "（平时 {1}）",
    "no sales are known of the last {} days": "最近 {1} 天没有销售数据",
    " (not ordered, see plan.csv: {})": "（未采购：{1}，原因见 plan.csv）", "newly short: {}": "新增缺货预警：{1}",
    "{}: is still being written, and was left for the next run": "{1}：仍在写入，留待下次运行",
    "1 warning: {}": "1 条提醒：{1}", "{} warnings, the first: {}": "{1} 条提醒，第一条：{2}",
    // Files.
    "{}: what is it? let its name begin with sales, stock, offers, events, catalog, suppliers, overrides or receipts, or put it into a folder of that name in the inbox":
      "{1}：无法判断是什么文件；文件名请以 销售、库存、报价、日历、商品、供应商、修正 或 到货 开头，或放进收件夹中同名的子文件夹",
    "{}/: no kind of file is called so, and nothing in it was imported; rename it, such as stock or 库存":
      "{1}/：不认识这个文件夹名，其中的文件都没有导入；请改名，例如 stock 或 库存",
    "{}: could not be moved to {}: {}": "{1}：无法移到 {2}：{3}",
    "{}: was taken in before, and adds nothing": "{1}：之前已导入，不再计入",
    "{} ({}): {}, now {}": "{1}（{2}）：{3}，现在 {4}", "unknown kind": "类型不明",
    // Steps.
    "{} categories as of {}, {}": "{1} 个分类，截至 {2}，{3}", "learned anew": "重新训练",
    "from the model that is kept": "使用已保存的模型", "plan {} is committed already": "采购单 {1} 已经提交过",
    // The command for alerts.
    "--on-alert: {}": "--on-alert：{1}", "--on-alert could not be run: {}": "--on-alert 无法执行：{1}",
    "its alerts are told again the next time": "下次会再次通知",
    "--on-alert ended with status {}; {}": "--on-alert 以状态 {1} 结束；{2}",
    "--on-alert was ended by signal {}; {}": "--on-alert 被信号 {1} 终止；{2}",
    "--on-alert took longer than {} s and was ended; {}, --on-alert-limit gives it more time":
      "--on-alert 超过 {1} 秒，已被终止；{2}，可用 --on-alert-limit 延长",
    "{} told by --on-alert": "已由 --on-alert 通知{1}", "{} alert": "{1} 条预警", "{} alerts": "{1} 条预警",
    // Ends of runs, kinds of messages, steps.
    "done": "完成", "partial": "部分失败", "failed": "失败", "interrupted": "被中断", "running": "运行中",
    "info": "信息", "warning": "提醒", "error": "错误", "start": "开始", "import": "导入", "check": "核对", "write": "输出",
    "tell": "通知", "receipts": "到货", "events": "事件",
    // Who else is at work.
    "{}: a night is running already ({}); this one does nothing": "{1}：已有夜间任务在运行（{2}）；本次不执行",
    "process {}, since {}": "进程 {1}，自 {2} 起", "another process, since a moment ago": "另一个进程，刚刚开始",
    // Options and the record.
    "a moment in UTC such as 2026-09-21T02:00:00": "UTC 时刻，例如 2026-09-21T02:00:00",
    "no night has run yet: cardstock nightly": "还没有运行过夜间任务：cardstock nightly",
  ]
}
