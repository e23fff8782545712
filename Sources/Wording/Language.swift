/// A language that the program speaks.
package enum Language: String, CaseIterable, Sendable {
  /// English, in which everything is written first.
  case en
  /// Chinese, in simplified characters.
  case zh

  /// The language that a locale's name asks for: `zh_CN.UTF-8` is Chinese, all that are not Chinese are English.
  package init(locale: String) {
    self = locale.lowercased().hasPrefix("zh") ? .zh : .en
  }
}
