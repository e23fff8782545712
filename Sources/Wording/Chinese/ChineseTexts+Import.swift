extension ChineseTexts {
  /// What imports say of files.
  static let imports: KeyValuePairs<String, String> = [
    "{} rows read": "读取 {1} 行", "{} imported": "导入 {1}", "{} unchanged": "未变 {1}", "{} replaced": "更新 {1}",
    "{} taken back": "撤回 {1}", "{} repeated in the file": "文件内重复 {1}", "{} rejected": "拒绝 {1}",
    "{} s": "{1} 秒",
    "{} skipped as {}": "跳过 {1}（{2}）", "{} would be imported": "将导入 {1}",
    "{}: {} events, {} imported, {} unchanged": "{1}：{2} 个事件，导入 {3}，未变 {4}",
    "personal data, kept as a keyed hash only: {}": "个人信息，只保存加密散列：{1}",
    "dropped as personal data: {}": "个人信息，不保存：{1}", "dropped as card secrets: {}": "卡密，不保存：{1}",
    "columns not used: {}": "未使用的列：{1}", "known header": "已知表头", "mapping {}": "映射 {1}",
    "{}, kept as a keyed hash only": "{1}，只保存加密散列", "dropped as personal data": "个人信息，不保存",
    "dropped as a card secret": "卡密，不保存", "not used": "未使用",
    "{}: columns": "{1}：各列", "{}: the first rows": "{1}：前几行", "{}: the first rows rejected": "{1}：被拒绝的前几行",
    "{} of {} rows are bad, more than --max-rejects {}: nothing would be taken in":
      "{2} 行中有 {1} 行有误，超过 --max-rejects {3}：将不会导入任何数据",
    "{} of {} rows are bad, more than --max-rejects {}: nothing was taken in":
      "{2} 行中有 {1} 行有误，超过 --max-rejects {3}：未导入任何数据",
    "; all of them are in {}": "；全部列在 {1}", "{}:{}; the row is left out": "{1}:{2}；已略过这一行",
    "{}:{}; {} such rows are left out": "{1}:{2}；已略过 {3} 行这样的数据", "the rejected rows are in {}": "被拒绝的行在 {1}",
    "the rejected rows could not be kept: {}": "被拒绝的行无法保存：{1}",
    "--format goes with --dry-run; an import writes no table": "--format 须与 --dry-run 同用；导入不输出表格",
    "--save-map goes with an import; --dry-run keeps nothing": "--save-map 须与导入同用；--dry-run 不保存任何内容",
    "FILE is missing: name a file of events, or --bundled cn-holidays":
      "缺少 FILE：请给出事件文件，或 --bundled cn-holidays",
    "of three capital letters": "三个大写字母", "it has none": "目前一个也没有", "it has {}": "已有 {1}",
    "{} has no mapping \"{}\": {}": "{1} 没有映射“{2}”：{3}",
    "{}: the mapping \"{}\" was kept by a newer cardstock; give the options again with --save-map {}":
      "{1}：映射“{2}”由更新版本的 cardstock 保存；请重新给出选项并加 --save-map {3}",
    "the system knows no time zone \"{}\"; name one of /usr/share/zoneinfo (Debian's package tzdata), or an offset such as +08:00":
      "系统没有时区“{1}”；请用 /usr/share/zoneinfo 中的名称（Debian 软件包 tzdata），或 +08:00 这样的偏移",
    "the system gives no thread to read with: {}": "系统无法创建读取线程：{1}",
    // What does not fit together.
    "{}: {} asks {} for {}, and line {} {}; the later row counts, delete one":
      "{1}：{2} 对 {4} 报价 {3}，第 {5} 行却是 {6}；以后一行为准，请删去一行",
    "{} on other terms": "{1}（条件不同）", " and {} more rows that contradict others": "另有 {1} 行相互矛盾",
    ", and {} more": "，另有 {1} 项",
    "{} units were on order by no plan and are kept as history of purchases: {} of {} from {} on {}{}":
      "{1} 件不在任何采购单内，只记入采购历史：{5} {4} 供 {3} {2} 件{6}",
    "{} is counted {}, before plan {} ordered it, so that its order stays open; give the day of the count in a column as_of":
      "{1} 盘点于 {2}，早于采购单 {3} 下单，该订单仍算未到货；请在 as_of 列给出盘点日期",
  ]
}
