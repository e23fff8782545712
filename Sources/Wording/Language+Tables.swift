/// What tables are made of beside phrases: headings, and words of the program's own.
extension Language {
  /// A column's heading.
  ///
  ///     Language.zh.heading("status", of: "arrival")  // 到货状态
  ///
  /// - Parameters:
  ///   - name: the stable name in English.
  ///   - title: what it is called in the texts, where one name stands for several things.
  package func heading(_ name: String, of title: String? = nil) -> String {
    switch self {
    case .en: name
    case .zh: ChineseTexts.headingOf[title ?? name] ?? ChineseTexts.headingOf[name] ?? name
    }
  }

  /// A heading for where there is little room; nil where the long one will do.
  package func shortHeading(_ short: String) -> String? {
    switch self {
    case .en: short
    case .zh: ChineseTexts.headingOf[short]
    }
  }

  /// A word in a column.
  ///
  /// - Parameter column: its title, for one word means several things in several columns.
  package func word(_ word: String, of column: String = "") -> String {
    switch self {
    case .en: word
    case .zh: (ChineseTexts.wordsOf[column] ?? ChineseTexts.all)[word] ?? word
    }
  }
}
