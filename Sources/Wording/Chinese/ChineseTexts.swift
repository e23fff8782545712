/// The Chinese texts, by the English ones that they stand for. `{1}` is the English text's first `{}`.
package enum ChineseTexts {
  /// A file for each room or topic.
  package static let parts: [KeyValuePairs<String, String>] = [
    terminal, screen, report, words, lists, segments, forecasting, replenishment, plans, commands, imports,
    ledger, notes, planning, options, planningOptions, rows, tables, nightly,
    helpOfData, helpOfForecasts, helpOfPlans, helpOfNights, helpOfToday, helpOfHelp,
  ]

  static let all: [String: String] = Dictionary(
    parts.flatMap { part in part.map { ($0.key, $0.value) } }, uniquingKeysWith: { first, _ in first })
}
