extension ChineseTexts {
  /// The command line itself.
  static let terminal: KeyValuePairs<String, String> = [
    "warning:": "警告：",
    "unknown {} \"{}\"": "未知的{1}“{2}”",
    "{}; did you mean \"{}\"?": "{1}；您是否想输入“{2}”？",
    "{}: expected {}, not \"{}\"": "{1}：应为{2}，而不是“{3}”",
    "{} is required: expected {}": "必须给出 {1}：应为{2}",
    "{} is missing: expected {}": "缺少 {1}：应为{2}",
    "{} is missing: name at least {}": "缺少 {1}：至少 {2} 个",
    "Try \"{}\".": "请试试“{1}”。",
    "command": "命令", "option": "选项",
  ]
}
