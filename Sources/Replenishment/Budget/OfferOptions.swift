import Demand
import Forecasting

extension OrderOptions {
  /// The orders that an offer's minimum, multiple and price break leave, with what each adds to the expected reward
  /// of the stock.
  ///
  /// - Parameters:
  ///   - offer: with a success rate in (0, 1]; one that is not makes no options.
  ///   - position: good cards on hand and inbound less backorders.
  ///   - target: the inventory position up to which orders are looked at; the first order that reaches it is the
  ///     last.
  ///   - reward: what a good card earns and costs; the price of the offer is for the budget alone.
  ///   - demand: over the days that the stock is to serve.
  ///   - most: options at most, 2 to a million; beyond them only every so many multiples are one.
  package init(
    category: String, offer: Offer, position: Int, upTo target: Int, reward: StockReward,
    demand: some StockDemand, most: Int = 200
  ) {
    let position = WholeUnits.within(position)
    let need = WholeUnits.within(target) - position
    let quantities = Self.quantities(offer, need: need, most: min(max(2, most), 1_000_000))
    let stocks = quantities.map { position + Self.goodCards(of: $0, offer) }
    let rewards = reward.rewards(of: [position] + stocks, for: demand)
    let options = zip(quantities, rewards.dropFirst()).compactMap { units, reward -> OrderOption? in
      let (amount, overflow) = offer.unitCost.minorUnits.multipliedReportingOverflow(by: Int64(units))
      guard !overflow, amount > 0 else { return nil }
      return OrderOption(units: units, money: Money(minorUnits: amount), reward: reward - rewards[0])
    }
    self.init(category: category, options: options)
  }

  /// From the smallest order to the one that meets the need, ascending.
  private static func quantities(_ offer: Offer, need: Int, most: Int) -> [Int] {
    guard need > 0, need <= WholeUnits.most, offer.successRate > 0, offer.successRate <= 1 else { return [] }
    guard let first = OrderQuantity(need: 1, from: offer)?.units,
      let last = OrderQuantity(need: need, from: offer)?.units
    else { return [] }
    let multiple = max(1, offer.multiple)
    let multiples = (last - first) / multiple
    let stride = multiple * max(1, (multiples + most - 2) / (most - 1))
    return Array(Swift.stride(from: first, to: last, by: stride)) + [last]
  }

  /// A part of a card serves nobody.
  private static func goodCards(of units: Int, _ offer: Offer) -> Int {
    Int((Double(units) * offer.successRate + 1e-9).rounded(.down))
  }
}
