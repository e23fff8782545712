extension DemandDistribution {
  /// The expected demand beyond each of many stocks, which are ascending, in one pass.
  ///
  /// From the largest demand downwards: E[max(0, D - s)] = sum of w v - s sum of w over the demands v above s,
  /// with w their weights.
  package func expectedShortages(at stocks: [Double]) -> [Double] {
    var shortages = [Double](repeating: 0, count: stocks.count)
    var (point, weight, weighted) = (values.count, 0.0, 0.0)
    for place in stocks.indices.reversed() {
      while point > 0, values[point - 1] > stocks[place] {
        point -= 1
        let share = cumulative[point] - (point == 0 ? 0 : cumulative[point - 1])
        weight += share
        weighted += share * values[point]
      }
      shortages[place] = max(0, weighted - stocks[place] * weight)
    }
    return shortages
  }
}
