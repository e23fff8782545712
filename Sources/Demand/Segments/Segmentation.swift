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
    /// Revenue less what the units sold cost; revenue where no unit cost is known.
    case margin
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

  /// The segment of every category as it stands on the last day, the largest first, equals in the order of the
  /// history. What it was before has no say: that is for `SegmentHistory`.
  ///
  /// - Parameter unitCost: what one unit costs, by category, to rank by margin. A category without is ranked by its
  ///   revenue times the mean margin of the others, and says so.
  package func segments(of history: DemandHistory, unitCost: [String: Money] = [:]) -> [Segment] {
    standings(of: history, unitCost: unitCost).map { $0.segment() }
  }

  func standings(of history: DemandHistory, unitCost: [String: Money]) -> [SegmentStanding] {
    let sales = history.series.map { WindowSales(of: $0, days: window) }
    let measure = SegmentMeasure(basis, of: sales, unitCost: unitCost)
    let ranked = sales.map { (sales: $0, value: measure.value(of: $0)) }.enumerated()
      .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
      .map(\.element)
    let total = ranked.reduce(0) { $0 + $1.value }
    var before = 0.0
    return ranked.map { sales, value in
      defer { before += value }
      return SegmentStanding(
        sales: sales, measure: measure, share: total > 0 ? value / total : 0,
        shareBefore: total > 0 ? before / total : 0, coreShare: coreShare)
    }
  }
}
