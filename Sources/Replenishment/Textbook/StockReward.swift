import Forecasting

/// What a stock is expected to earn, unit by unit: the margin of the units that demand reaches, less what the rest
/// cost. J. Vermorel, "Stock Reward Function" (Lokad), for one period; the newsvendor's profit.
///
/// The k-th unit earns margin P(D >= k) - (cost of a left-over - salvage) P(D < k): less with every unit, so the
/// best stock ends before the first unit that earns nothing.
///
///     let reward = StockReward(margin: 4, leftOverCost: 1)
///     reward?.reward(ofUnit: 8, for: poisson6)   // .280101
///     reward?.reward(of: 8, for: poisson6)       // 20.429893
package struct StockReward: Hashable, Sendable {
  /// Money a unit that is sold.
  package let margin: Double
  /// Money lost with a unit that is not, what is regained of it taken off.
  package let loss: Double

  /// - Parameters:
  ///   - margin: money a unit sold, above 0.
  ///   - salvage: money regained of a unit left over, 0 or more.
  ///   - leftOverCost: money a unit left over has cost, `salvage` or more: what pays better unsold than it costs
  ///     is bought without end.
  /// - Returns: nil where one of them is not in its range or not finite.
  package init?(margin: Double, salvage: Double = 0, leftOverCost: Double) {
    guard margin > 0, salvage >= 0, leftOverCost >= salvage, (margin + leftOverCost).isFinite else {
      return nil
    }
    self.margin = margin
    loss = leftOverCost - salvage
  }

  /// Expected money of the unit-th unit of a stock; one that serves a backorder (unit 0 and below) is sold.
  package func reward(ofUnit unit: Int, for demand: some StockDemand) -> Double {
    let chance = demand.chanceOfSale(ofUnit: unit)
    return margin * chance - loss * (1 - chance)
  }

  /// Expected money of a stock. Backorders, a stock below 0, count as margins not yet earned.
  package func reward(of stock: Int, for demand: some StockDemand) -> Double {
    rewards(of: [stock], for: demand)[0]
  }

  /// The same for many stocks, which are ascending.
  package func rewards(of stocks: [Int], for demand: some StockDemand) -> [Double] {
    zip(stocks, demand.expectedSales(of: stocks)).map { stock, sales in
      margin * sales - loss * max(0, Double(stock) - sales)
    }
  }

  /// The last unit that earns more than nothing: the stock of the greatest expected reward, the smallest of equal
  /// ones; at most `WholeUnits.most`.
  ///
  ///     StockReward(margin: 4, leftOverCost: 1)?.bestStock(for: poisson6)   // 8
  package func bestStock(for demand: some StockDemand) -> Int {
    // Units earn less and less, so the last good one is found by doubling and halving.
    var (good, bad) = (0, 1)
    while reward(ofUnit: bad, for: demand) > 0 {
      guard bad < WholeUnits.most else { return WholeUnits.most }
      (good, bad) = (bad, min(2 * bad, WholeUnits.most))
    }
    while bad - good > 1 {
      let centre = good + (bad - good) / 2
      if reward(ofUnit: centre, for: demand) > 0 { good = centre } else { bad = centre }
    }
    return good
  }
}
