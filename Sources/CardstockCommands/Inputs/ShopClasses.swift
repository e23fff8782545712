import Demand
import Ledger
import Replenishment
import Terminal

extension Workspace {
  /// The classes as weekly reviews left them.
  func classes(_ options: ClassOptions, _ console: Console) throws -> SegmentHistory {
    let segmentation = options.segmentation
    let costs = segmentation.basis == .margin ? try unitCosts() : [:]
    if segmentation.basis == .margin, !history.series.contains(where: { costs[$0.category] != nil }) {
      console.warning("no unit cost is known of what was sold: ranked by revenue; import stock or offers")
    }
    return SegmentHistory(of: history, by: segmentation, unitCost: costs, needed: options.reviews)
  }

  /// The segments by which categories are planned: the classes, and what coming events lift out of the long tail.
  func segments(_ options: ClassOptions, _ console: Console) throws -> [Segment] {
    let segments = try classes(options, console).segments
    return options.lifts ? segments.lifted(by: calendar, in: history) : segments
  }

  /// What a unit of each category costs: the stock's own cost, else that of the cheapest approved offer for every
  /// card that works. A category without either is left out.
  func unitCosts() throws -> [String: Money] {
    let vetted = try ledger.offers().vetted(by: ledger.suppliers())
    let tomorrow = asOf.advanced(by: 1)
    var costs: [String: Money] = [:]
    for offer in vetted where offer.canBeOrdered(on: tomorrow) {
      let cost = Double(offer.unitCost.minorUnits) / offer.successRate
      guard cost > 0, cost < 9e15 else { continue }
      let money = Money(minorUnits: Int64(cost.rounded()))
      costs[offer.category] = min(costs[offer.category] ?? money, money)
    }
    for level in try ledger.stock(asOf: asOf) {
      if let cost = level.unitCost, cost > .zero { costs[level.category] = cost }
    }
    return costs
  }
}
