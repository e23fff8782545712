import Demand

/// Numbers as the page shows them: digits in groups of three, no more decimals than say something, and `–` for what is
/// not known.
package enum Figure {
  package static let unknown = "–"

  /// `12,345.6`
  package static func text(_ value: Double, decimals: Int = 0) -> String {
    guard value.isFinite else { return unknown }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value * scale).rounded()
    guard scaled.magnitude < 9e17 else { return unknown }
    let digits = String(Int64(scaled.magnitude))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = grouped(padded.dropLast(decimals))
    return (scaled < 0 ? "−" : "") + whole + (decimals == 0 ? "" : "." + padded.suffix(decimals))
  }

  package static func text(_ count: Int) -> String {
    (count < 0 ? "−" : "") + grouped(Substring(String(count.magnitude)))
  }

  /// Expected units: with a decimal where they are few, as half a unit a day is something.
  package static func units(_ value: Double) -> String {
    if value != 0, abs(value) < 0.05 { return value < 0 ? "−0.1" : "<0.1" }
    return text(value, decimals: abs(value) < 9.95 && value != value.rounded() ? 1 : 0)
  }

  /// Units that were counted, in thousandths at most.
  package static func units(_ quantity: Quantity) -> String {
    let thousandths = quantity.thousandths
    let decimals = thousandths % 1000 == 0 ? 0 : thousandths % 100 == 0 ? 1 : thousandths % 10 == 0 ? 2 : 3
    return text(quantity.units, decimals: decimals)
  }

  /// `12.3%`
  package static func percent(_ share: Double, decimals: Int = 0) -> String {
    let text = text(share * 100, decimals: decimals)
    return text == unknown ? text : text + "%"
  }

  /// `+12%`, `−3%`, `±0%`
  package static func change(from old: Double, to new: Double) -> String? {
    guard old > 0, new.isFinite, (new / old).isFinite else { return nil }
    let change = ((new / old - 1) * 100).rounded()
    guard change.magnitude < 1000 else { return "×" + text(new / old) }
    return (change > 0 ? "+" : change < 0 ? "" : "±") + text(change) + "%"
  }

  private static func grouped(_ digits: Substring) -> String {
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }
}
