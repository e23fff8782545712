import Demand
import Tabular

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

  static func optional<Value>(_ value: Value?, _ cell: (Value) -> Cell) -> Cell {
    value.map(cell) ?? .empty
  }
}
