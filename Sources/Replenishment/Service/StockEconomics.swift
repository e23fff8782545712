import Demand
import Wording

/// What a unit short and a unit too many cost, from which the chance of not running out follows that earns most.
package struct StockEconomics: Hashable, Sendable {
  /// What a unit sells for and what a good card costs, in minor units.
  package let price: Double
  package let cost: Double
  package let rates: Rates

  /// What holds for the whole shop.
  package struct Rates: Hashable, Sendable {
    /// The cost of holding stock for a year, as a share of what it cost.
    package let holding: Double
    /// What a sale that is lost costs beyond its margin, as a share of its price: a buyer who goes elsewhere.
    package let stockout: Double

    /// - Returns: nil unless holding is above 0 and both are at most 100.
    package init?(holding: Double, stockout: Double = 0) {
      guard holding > 0, holding <= 100, (0...100).contains(stockout) else { return nil }
      self.init(uncheckedHolding: holding, stockout)
    }

    private init(uncheckedHolding holding: Double, _ stockout: Double) {
      self.holding = holding
      self.stockout = stockout
    }

    /// Three tenths of the cost a year, about the rate that textbooks use for goods that lose their worth quickly, and nothing
    /// beyond the margin.
    package static let usual = Rates(uncheckedHolding: 0.3, 0)
  }

  /// - Returns: nil where the price does not exceed the cost, so that no stock earns anything.
  init?(price: Double, cost: Double, rates: Rates) {
    guard price > cost, cost > 0, price.isFinite else { return nil }
    self.price = price
    self.cost = cost
    self.rates = rates
  }

  /// What a unit short costs, in minor units.
  package var shortageCost: Double { price - cost + rates.stockout * price }

  /// What a unit costs that lies for some days, in minor units.
  package func holdingCost(days: Int) -> Double { cost * rates.holding * Double(days) / 365 }

  /// p / (p + h T): the newsvendor's ratio (`UnitEconomics`), with p the cost of a unit short and h T that of holding one for an order
  /// cycle (Silver, Pyke and Peterson 1998, section 7.5, rule B2 with lost sales).
  ///
  /// A price of 10.00, a cost of 9.50, a third of the cost a year and 7 days give .50 / (.50 + .0607) = .8917.
  package func serviceLevel(days: Int) -> Double {
    let unit = UnitEconomics(
      margin: price - cost, holdingCost: holdingCost(days: 1), goodwill: rates.stockout * price)
    return unit?.serviceLevel(days: Double(max(1, days))) ?? 0.5
  }

  /// `margin 0.50 / (0.50 + holding 0.06 over 7 days)`
  func text(days: Int) -> Phrase {
    let shortage = Figures.price(minorUnits: shortageCost)
    let holding = Figures.price(minorUnits: holdingCost(days: days))
    return "short \(shortage) / (\(shortage) + holding \(holding) over \(Figures.days(Double(days))))"
  }
}
