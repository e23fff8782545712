/// The order quantity that balances ordering, holding and the goods themselves where a larger order has a lower
/// price (Snyder and Shen 2019, "Fundamentals of Supply Chain Theory", 3.4).
///
///     let prices = PriceList([(0, 0.75), (400, 0.72), (800, 0.68)])
///     QuantityDiscount(allUnits: prices, orderCost: 8, holdingRate: 0.3, demand: 1300)      // 800, 978.6
///     QuantityDiscount(incremental: prices, orderCost: 8, holdingRate: 0.3, demand: 1300)   // 304.05, 1043.41
package struct QuantityDiscount: Hashable, Sendable {
  /// Units an order.
  package let quantity: Double
  /// Money a period for goods, ordering and holding.
  package let cost: Double

  /// Each price holds for all units of an order that reaches its break.
  ///
  /// The candidate of each price is its own economic order quantity, raised to its break.
  ///
  /// - Parameters:
  ///   - orderCost: K, money an order.
  ///   - holdingRate: i, the share of its price that a unit costs to hold for a period.
  ///   - demand: d, units a period.
  /// - Returns: nil unless all three are above 0 and finite.
  package init?(allUnits prices: PriceList, orderCost: Double, holdingRate: Double, demand: Double) {
    let candidates = prices.steps.compactMap { step -> QuantityDiscount? in
      let holdingCost = holdingRate * step.price
      let economic = EconomicOrderQuantity(orderCost: orderCost, holdingCost: holdingCost, demand: demand)
      guard let economic else { return nil }
      let quantity = max(economic.quantity, step.quantity)
      let cost = step.price * demand + orderCost * demand / quantity + holdingCost * quantity / 2
      return QuantityDiscount(quantity: quantity, cost: cost)
    }
    self.init(cheapestOf: candidates, among: prices)
  }

  /// Each price holds for the units from its break to the next.
  ///
  /// What the dearer units before a break cost more than at its price is an order cost of its own; the price's
  /// economic order quantity with that is a candidate where it lies between its break and the next.
  package init?(incremental prices: PriceList, orderCost: Double, holdingRate: Double, demand: Double) {
    var surcharge = 0.0
    var candidates: [QuantityDiscount] = []
    for (number, step) in prices.steps.enumerated() {
      if number > 0 { surcharge += (prices.steps[number - 1].price - step.price) * step.quantity }
      let economic = EconomicOrderQuantity(
        orderCost: orderCost + surcharge, holdingCost: holdingRate * step.price, demand: demand)
      guard let economic else { return nil }
      let next = number + 1 < prices.steps.count ? prices.steps[number + 1].quantity : .infinity
      guard (step.quantity...next).contains(economic.quantity) else { continue }
      let cost = step.price * demand + economic.cost + holdingRate * surcharge / 2
      candidates.append(QuantityDiscount(quantity: economic.quantity, cost: cost))
    }
    self.init(cheapestOf: candidates, among: nil)
  }

  /// The cheapest, of equal ones the smallest order.
  private init?(cheapestOf candidates: [QuantityDiscount], among prices: PriceList?) {
    guard prices.map({ $0.steps.count == candidates.count }) ?? true else { return nil }
    let best = candidates.min { ($0.cost, $0.quantity) < ($1.cost, $1.quantity) }
    guard let best, best.cost.isFinite, best.quantity.isFinite else { return nil }
    self = best
  }

  private init(quantity: Double, cost: Double) {
    self.quantity = quantity
    self.cost = cost
  }
}

/// Prices that fall with the quantity ordered.
package struct PriceList: Sendable {
  /// From which quantity on a unit has which price; the first from 0.
  package let steps: [(quantity: Double, price: Double)]

  /// - Returns: nil unless the quantities begin with 0 and rise, and the prices are above 0 and fall.
  package init?(_ steps: [(quantity: Double, price: Double)]) {
    guard let first = steps.first, let last = steps.last, first.quantity == 0 else { return nil }
    guard first.price.isFinite, last.price > 0, last.quantity.isFinite else { return nil }
    let isOrdered = zip(steps, steps.dropFirst()).allSatisfy {
      $0.quantity < $1.quantity && $0.price > $1.price
    }
    guard isOrdered else { return nil }
    self.steps = steps
  }
}
