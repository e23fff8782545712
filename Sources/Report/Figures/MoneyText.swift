import Demand
import Wording

/// Amounts in the shop's currency.
package struct MoneyText {
  /// As the ledger has it: `CNY`.
  let currency: String
  let language: Language

  package init(currency: String, language: Language) {
    self.currency = currency
    self.language = language
  }

  private static let signs = ["CNY": "¥", "USD": "$", "EUR": "€", "GBP": "£", "HKD": "HK$", "TWD": "NT$"]

  private var sign: String { Self.signs[currency] ?? currency + "\u{A0}" }

  /// To the minor unit: `¥180,472.42`.
  package func exact(_ money: Money) -> String {
    let units = money.minorUnits.magnitude
    let minor = String(units % 100)
    return (money.minorUnits < 0 ? "−" : "") + sign + Figure.text(Int(units / 100)) + "."
      + (minor.count < 2 ? "0" : "") + minor
  }

  /// To the unit: `¥180,472`.
  package func whole(_ money: Money) -> String {
    signed(Figure.text(abs(money.value).rounded()), money.value)
  }

  /// `¥180k`, `¥18.0万`
  package func compact(_ value: Double) -> String {
    signed(CompactFigure(language: language).text(abs(value).rounded()), value)
  }

  func tick(_ value: Double, of ticks: NiceTicks) -> String {
    sign + CompactFigure(language: language).tick(value, of: ticks)
  }

  private func signed(_ text: String, _ value: Double) -> String { (value < 0 ? "−" : "") + sign + text }
}
