import Demand
import Wording

/// Numbers as reasons show them: `.` decimals, no grouping, no digits that say nothing.
package enum Figures {
  /// A number with at most so many decimals: `2.5`, `90`.
  package static func text(_ value: Double, places: Int = 1) -> String {
    let scale = power(places)
    let scaled = (value * scale).rounded()
    guard scaled.magnitude < 9e15 else { return value.description }
    return text(Int64(scaled), places: places, keeping: 0)
  }

  package static func text(_ quantity: Quantity) -> String {
    text(quantity.thousandths, places: 3, keeping: 0)
  }

  /// Two decimals: `1920.00`.
  package static func text(_ money: Money) -> String { text(money.minorUnits, places: 2, keeping: 2) }

  /// A price that is no whole number of minor units, as a cost per good card: `9.60`, `9.6837`.
  package static func price(minorUnits: Double) -> String {
    let scaled = (minorUnits * 100).rounded()
    guard scaled.magnitude < 9e15 else { return (minorUnits / 100).description }
    return text(Int64(scaled), places: 4, keeping: 2)
  }

  package static func percent(_ share: Double) -> String { text(share * 100, places: 2) + "%" }

  package static func days(_ count: Double) -> Phrase {
    count == 1 ? "\(1) day" : "\(text(count, places: 3)) days"
  }

  /// - Parameters:
  ///   - digits: the number times ten to the power of `places`.
  ///   - keeping: how many decimals stay though they are zeros.
  private static func text(_ digits: Int64, places: Int, keeping: Int) -> String {
    let all = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - all.count)) + all
    var decimals = padded.suffix(places)
    while decimals.count > keeping, decimals.last == "0" { decimals.removeLast() }
    let sign = digits < 0 ? "-" : ""
    return sign + padded.dropLast(places) + (decimals.isEmpty ? "" : "." + decimals)
  }

  private static func power(_ places: Int) -> Double { (0..<places).reduce(1) { power, _ in power * 10 } }
}
