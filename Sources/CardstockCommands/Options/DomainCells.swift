import Demand
import Tabular
import Wording

/// How the domain's values are written in tables.
extension Cell {
  static func money(_ money: Money) -> Cell { .decimal(money.minorUnits, digits: 2) }

  /// A sum of sales, which are kept in thousandths.
  static func units(_ units: Double) -> Cell {
    let thousandths = (units * 1000).rounded()
    return abs(thousandths) < 9e15 ? .quantity(Int64(thousandths), digits: 3) : .double(units, digits: 0)
  }

  static func quantity(_ quantity: Quantity) -> Cell { .quantity(quantity.thousandths, digits: 3) }

  /// An expected demand.
  static func expected(_ units: Double) -> Cell { .double(units, digits: 3) }

  static func count(_ count: Int) -> Cell { .integer(Int64(count)) }

  static func day(_ day: Day) -> Cell { .text(day.description) }

  /// A note that may be empty, which is no text but nothing.
  static func note(_ phrase: Phrase) -> Cell { phrase.isEmpty ? .empty : .phrase(phrase) }

  /// A name that may be missing, which is no text but nothing.
  static func name(_ name: String) -> Cell { name.isEmpty ? .empty : .text(name) }

  static func optional<Value>(_ value: Value?, _ cell: (Value) -> Cell) -> Cell {
    value.map(cell) ?? .empty
  }
}
