import Forecasting

/// An uncertain demand as a stock of whole units meets it.
///
/// All that costs and rewards need is the expected shortage at a stock, which points (`DemandDistribution`) and
/// counts (`CountDistribution`) both give.
package protocol StockDemand: Sendable {
  /// Expected units asked for.
  var mean: Double { get }

  /// The expected demand beyond each stock, in units; stocks are ascending, and those below 0 are backorders.
  func expectedShortages(at stocks: [Int]) -> [Double]
}

extension CountDistribution: StockDemand {}

extension DemandDistribution: StockDemand {
  package func expectedShortages(at stocks: [Int]) -> [Double] {
    expectedShortages(at: stocks.map(Double.init))
  }
}

extension StockDemand {
  /// Units of each stock that are expected to be sold, E[min(D, stock)]; stocks are ascending.
  func expectedSales(of stocks: [Int]) -> [Double] {
    let mean = mean
    return zip(stocks, expectedShortages(at: stocks)).map { stock, shortage in
      min(Double(stock), mean - shortage)
    }
  }

  /// How much of the unit-th unit of a stock is expected to be sold, in 0...1.
  ///
  /// P(D >= unit) where demand is whole; E[min(1, max(0, D - unit + 1))] where its points have parts. A chance
  /// below a billionth is one of rounding and counts as none.
  func chanceOfSale(ofUnit unit: Int) -> Double {
    guard unit > 0 else { return 1 }
    let shortages = expectedShortages(at: [unit - 1, unit])
    let chance = shortages[0] - shortages[1]
    return chance > 1e-9 ? min(1, chance) : 0
  }
}
