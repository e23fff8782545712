import Demand
import Replenishment

/// Categories by what they made in the last days, beside what they made in as many days before.
struct BestSellers {
  /// The best first; what sold nothing is left out.
  let places: [Place]

  struct Place {
    /// From 1.
    let rank: Int
    let now: Segment
    /// Nil where the days before are not all known.
    let before: Segment?

    /// How much more was made, as a share of what was made before; nil where nothing was, or is not known.
    func change(of basis: Segmentation.Basis) -> Double? {
      guard let before else { return nil }
      let (old, new) =
        basis == .units || before.amount <= .zero
        ? (before.units, now.units) : (Double(before.amount.minorUnits), Double(now.amount.minorUnits))
      return old > 0 ? new / old - 1 : nil
    }
  }

  init(of workspace: Workspace, days: Int, by basis: Segmentation.Basis) throws {
    let history = workspace.history
    let costs = basis == .margin ? try workspace.unitCosts() : [:]
    let segmentation = Segmentation(window: days, basis: basis)
    let segments = segmentation.segments(of: history, unitCost: costs)
    let earlier = history.known(at: workspace.asOf.advanced(by: -days))
    let areKnown = earlier.series.map(\.count).max() ?? 0 >= days
    let before =
      areKnown
      ? Dictionary(
        segmentation.segments(of: earlier, unitCost: costs).map { ($0.category, $0) },
        uniquingKeysWith: { first, _ in first }) : [:]
    places = segments.filter { $0.units > 0 }.enumerated().map { place, segment in
      Place(rank: place + 1, now: segment, before: before[segment.category])
    }
  }
}
