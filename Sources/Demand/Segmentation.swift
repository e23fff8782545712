/// Tells the core from the long tail.
///
/// A category is core when it sells often (average demand interval at most 1.32 days) and belongs to the few
/// that make most of the turnover (class A of the ABC analysis: the share of the categories before it is below
/// the core's share, so the one that crosses the boundary is still in). All else is long tail.
package struct Segmentation: Sendable {
  /// The days looked at, counted back from the end of the history.
  package var window: Int
  /// The share of turnover that the core makes, 0...1.
  package var coreShare: Double
  /// What turnover is measured in.
  package var basis: Basis

  package enum Basis: String, CaseIterable, Sendable {
    /// Money; units where the sales name no amounts.
    case revenue
    case units
  }

  /// A category is new for as many days after its first sale, and dormant after as many without one.
  package static let newDays = 28
  package static let dormantDays = 60
  /// The longest average demand interval of a category that sells often, in days.
  package static let frequentInterval = 1.32

  package init(window: Int = 91, coreShare: Double = 0.8, basis: Basis = .revenue) {
    self.window = window
    self.coreShare = coreShare
    self.basis = basis
  }

  /// The segment of every category, the largest first, equals in the order of the history.
  package func segments(of history: DemandHistory) -> [Segment] {
    let sales = history.series.map { WindowSales(of: $0, days: window) }
    let basis = sales.contains { $0.amount > .zero } ? self.basis : .units
    let ranked = sales.enumerated().sorted { left, right in
      let (a, b) = (left.element.measure(basis), right.element.measure(basis))
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    let total = ranked.reduce(0) { $0 + $1.measure(basis) }
    var before = 0.0
    return ranked.map { sales in
      defer { before += sales.measure(basis) }
      return segment(sales, basis: basis, total: total, shareBefore: total > 0 ? before / total : 0)
    }
  }

  private func segment(
    _ sales: WindowSales, basis: Basis, total: Double, shareBefore: Double
  ) -> Segment {
    let share = total > 0 ? sales.measure(basis) / total : 0
    let isLarge = share > 0 && shareBefore < coreShare
    let isFrequent = sales.pattern.averageInterval <= Self.frequentInterval
    let lifeCycle = sales.lifeCycle
    let isCore = isLarge && isFrequent && lifeCycle != .dormant
    return Segment(
      category: sales.category, group: isCore ? .core : .longTail, pattern: sales.pattern,
      lifeCycle: lifeCycle, units: sales.units, amount: sales.amount, share: share,
      cumulativeShare: min(1, shareBefore + share), activeDays: sales.activeDays,
      reason: [
        frequency(sales), size(shareBefore: shareBefore, basis: basis, isLarge: isLarge), life(sales),
      ].compactMap(\.self).joined(separator: "; "))
  }

  private func frequency(_ sales: WindowSales) -> String {
    "sold on \(sales.activeDays) of \(sales.observedDays) days"
      + (sales.pattern.averageInterval <= Self.frequentInterval ? "" : ", core needs 76%")
  }

  private func size(shareBefore: Double, basis: Basis, isLarge: Bool) -> String {
    let before = Percent(shareBefore)
    let measure = basis == .revenue ? "revenue" : "units"
    return isLarge
      ? "larger categories make \(before) of \(measure), below the core's \(Percent(coreShare))"
      : "larger categories already make \(before) of \(measure), the core's share is \(Percent(coreShare))"
  }

  private func life(_ sales: WindowSales) -> String? {
    switch sales.lifeCycle {
    case .new: "first sold \(sales.daysSinceFirstSale) days ago"
    case .active: nil
    case .dormant:
      sales.daysSinceLastSale.map { "last sold \($0) days ago" } ?? "never sold"
    }
  }
}

/// A share as whole per cent, rounded down, so that nothing below a boundary reads as having reached it.
struct Percent: CustomStringConvertible {
  let share: Double
  init(_ share: Double) { self.share = share }
  var description: String { "\(Int((share * 100 + 1e-9).rounded(.down)))%" }
}
