extension ChineseTexts {
  /// The database, and why it could not do what was asked.
  static let ledger: KeyValuePairs<String, String> = [
    "the database in memory": "内存数据库",
    "no database at {}; create one by `cardstock import sales FILE`":
      "{1} 没有数据库；请用 `cardstock import sales FILE` 创建",
    "{} is a directory; a database is a file": "{1} 是目录，数据库应是文件",
    "{} is not a cardstock database; name another with --db": "{1} 不是 cardstock 的数据库；请用 --db 另指定",
    "{} is not a cardstock database: it belongs to another program; name another with --db":
      "{1} 不是 cardstock 的数据库，而是其他程序的；请用 --db 另指定",
    "{} was written by a newer cardstock (schema {}; this program knows {}): upgrade the program":
      "{1} 由更新版本的 cardstock 写入（结构版本 {2}，本程序支持到 {3}）：请升级程序",
    "{} was written by an older cardstock and cannot be brought up to date, for it cannot be written: allow writing once":
      "{1} 由旧版 cardstock 写入，需要升级但无法写入：请先放开一次写权限",
    "another process is writing {}; try again": "另一个进程正在写入 {1}；请稍后再试",
    "the disk of {} is full; nothing was changed": "{1} 所在磁盘已满；未做任何改动",
    "{} cannot be written: the file or its folder is read-only": "无法写入 {1}：文件或目录是只读的",
    "cannot create {}: {}; name another place with --db": "无法创建 {1}：{2}；请用 --db 换个位置",
    "cannot back up to {}: {}; name another file": "无法备份到 {1}：{2}；请换个文件名", "it is no file": "它不是普通文件",
    "it is the database itself": "它就是数据库本身",
    "it is a database in use, with a log beside it": "它是正在使用的数据库，旁边有日志文件",
    "cannot put lines aside in {} to sort them: {}; make its folder writable": "无法在 {1} 暂存待排序的数据：{2}；请让目录可写",
    "the file is cut short": "文件被截断",
    "{} was imported before (as {}), and has neither order numbers nor one line a day and category: its sales would count twice; if that is meant, add --again":
      "{1} 已导入过（当时名为 {2}），且既无订单号，也不是每天每分类一行，再导入会重复计数；确需重复请加 --again",
    "the sales of {} on {} exceed a million million units or ten million million of the currency; correct the file":
      "{1} 在 {2} 的销售超过 1 万亿件或 10 万亿元；请更正文件",
    "the stock of {} has no day; add a column as_of or import sales first": "{1} 的库存没有日期；请加 as_of 列，或先导入销售",
    "{} keeps money in {}, not {}; keep {} in another database (--db)":
      "{1} 的币种是 {2}，不是 {3}；{4} 请另建数据库（--db）",
    "{}: another plan was committed while this one was made, and nothing was; plan again":
      "{1}：制定期间已有另一份采购计划提交，本次未提交；请重新生成",
    "{} (SQLite code {})": "{1}（SQLite 代码 {2}）", "{} (SQLite code {}, in: {})": "{1}（SQLite 代码 {2}，语句：{3}）",
    "{} is damaged ({}): restore a backup, or export what can be read and import it into a new database":
      "{1} 已损坏（{2}）：请恢复备份，或导出能读的部分再导入新数据库",
    "{} fault": "{1} 处问题", "{} faults": "{1} 处问题",
    "{}: copied to {}": "{1}：已复制到 {2}", "{}: {} before, {} after": "{1}：原 {2}，现 {3}",
    "{} bytes ({} pages of {}, {} free)": "{1} 字节（{2} 页，每页 {3}，空闲 {4} 页）",
    "--dry-run deletes nothing, --yes does: choose one": "--dry-run 不删除，--yes 才删除：请只选其一",
    "nothing was deleted; add --yes to delete what was listed, or --dry-run to ask only":
      "未删除任何数据；加 --yes 删除上列数据，加 --dry-run 只查看",
    "{} is there already; nothing was changed": "{1} 已存在；未做任何改动",
    "made {}, the database, which only you can read": "已创建数据库 {1}，仅您可读",
    "made {}": "已创建 {1}", "kept {}, which was there": "沿用已有的 {1}",
    "{}: the key by which buyers become numbers instead of names": "{1}：用这个密钥把买家变成编号，不存姓名",
    "keep a copy of the key apart from the database: with another one, known buyers count as new":
      "请把密钥另存一份，不要与数据库放在一起：换了密钥，老买家会被当成新买家",
    "next: cardstock import sales --dry-run orders.csv": "下一步：cardstock import sales --dry-run orders.csv",
  ]
}
