import Demand
import Ledger
import Tabular
import Terminal
import Wording

extension Day: OptionValue {
  package init?(argument: String) { self.init(argument) }
  package static var expectation: Phrase { "a day such as 2026-02-16" }
}

extension TableFormat: OptionValue {}
extension EventCalendar.OfficialHolidays: OptionValue {}
extension Segmentation.Basis: OptionValue {}
extension Ledger.SalesKind: OptionValue {}

extension TextEncoding: OptionValue {
  package init?(argument: String) { self.init(named: argument) }
  package static var expectation: Phrase { "one of \(Phrase.list(choices))" }
  package static var choices: [String] { allCases.map(\.rawValue) }
  package var argument: String { rawValue }
}

extension HeaderOverride: OptionValue {
  package init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(field: String(parts[0]), header: String(parts[1]))
  }
  package static var expectation: Phrase { "field=header, such as quantity=件数" }
  package var argument: String { "\(field)=\(header)" }
}

/// A share of rows, typed as `1%` or `0.01`.
struct Share: OptionValue {
  let fraction: Double

  init(fraction: Double) { self.fraction = fraction }

  init?(argument: String) {
    let isPercent = argument.hasSuffix("%")
    guard let number = Double(argument: isPercent ? String(argument.dropLast()) : argument) else {
      return nil
    }
    fraction = isPercent ? number / 100 : number
    guard (0...1).contains(fraction) else { return nil }
  }

  /// True where a part is more of the whole than this.
  func isExceeded(by part: Int, of whole: Int) -> Bool { Double(part) > fraction * Double(whole) }

  static let expectation: Phrase = "a share such as 1% or 0.01"
  var argument: String { "\((fraction * 100).argument)%" }
}

/// Probabilities of the quantiles wanted, typed as `0.05,0.5,0.99`.
struct Probabilities: OptionValue, Equatable {
  let values: [Double]

  static let usual = Probabilities(values: [0.1, 0.5, 0.9])

  private init(values: [Double]) { self.values = values }

  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    values = parts.compactMap { Double(argument: String($0)) }
    let isAscending = zip(values, values.dropFirst()).allSatisfy { $0 < $1 }
    guard values.count == parts.count, isAscending, values.allSatisfy({ 0 < $0 && $0 < 1 }) else {
      return nil
    }
  }

  static let expectation: Phrase = "ascending probabilities such as 0.05,0.5,0.99"
  var argument: String { values.map(\.argument).joined(separator: ",") }

  /// The names of the columns: q5, q50, q99, q97.5.
  var columnNames: [String] {
    values.map { "q" + (($0 * 1000).rounded() / 10).argument }
  }
}
