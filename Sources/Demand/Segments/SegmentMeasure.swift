import Wording

/// What categories are ranked by: money, units, or what is left of the money once the goods are paid.
struct SegmentMeasure {
  let basis: Segmentation.Basis
  private let unitCost: [String: Money]
  /// Margin over revenue of the categories whose unit cost is known; nil where it is not needed.
  private let meanMargin: Double?

  /// - Parameter unitCost: what one unit costs, by category. Where none is known, or nothing that is known earns
  ///   more than it costs, a ranking by margin is one by revenue; where the sales name no amounts, one by units.
  init(_ basis: Segmentation.Basis, of sales: [WindowSales], unitCost: [String: Money]) {
    self.unitCost = unitCost
    let hasAmounts = sales.contains { $0.amount > .zero }
    meanMargin = basis == .margin ? Self.meanMargin(of: sales, unitCost) : nil
    self.basis = !hasAmounts ? .units : basis == .margin && meanMargin == nil ? .revenue : basis
  }

  private static func meanMargin(of sales: [WindowSales], _ unitCost: [String: Money]) -> Double? {
    let known = sales.filter { unitCost[$0.category] != nil && $0.amount > .zero }
    let revenue = known.reduce(0) { $0 + Double($1.amount.minorUnits) }
    let margin = known.reduce(0) { sum, sales in
      sum + Self.margin(of: sales, unitCost: unitCost[sales.category] ?? .zero)
    }
    return margin > 0 ? min(1, margin / revenue) : nil
  }

  private static func margin(of sales: WindowSales, unitCost: Money) -> Double {
    Double(sales.amount.minorUnits) - Double(max(0, unitCost.minorUnits)) * sales.units
  }

  /// 0 or more. Minor units and whole ones add up exactly, so a share that reaches a boundary does not stop short
  /// of it.
  func value(of sales: WindowSales) -> Double {
    let revenue = Double(max(0, sales.amount.minorUnits))
    switch basis {
    case .revenue: return revenue
    case .units: return sales.units
    case .margin:
      guard let cost = unitCost[sales.category] else { return (revenue * (meanMargin ?? 0)).rounded() }
      return max(0, Self.margin(of: sales, unitCost: cost).rounded())
    }
  }

  /// Says so where the measure of a category is not its own.
  func note(on sales: WindowSales) -> Phrase? {
    guard basis == .margin, let meanMargin, unitCost[sales.category] == nil else { return nil }
    return "unit cost not known: margin taken as \(Percent(meanMargin)) of revenue, the mean of the others"
  }
}
