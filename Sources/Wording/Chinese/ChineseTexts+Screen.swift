extension ChineseTexts {
  /// What is shown on a terminal only: hints below tables, progress, the status of the shop.
  static let screen: KeyValuePairs<String, String> = [
    "{} rows, more than this screen shows; to page them: --format table | less -S":
      "共 {1} 行，超出一屏；分页查看：--format table | less -S",
    "{} without room ({}); see them: {}": "{1}放不下（{2}）；查看：{3}",
    "{} column": "{1} 列", "{} columns": "{1} 列",
    "--format csv, or a terminal of {} columns": "--format csv，或 {1} 列宽的终端",
  ]
}
