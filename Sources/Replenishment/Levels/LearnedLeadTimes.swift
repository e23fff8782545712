import Demand

/// Lead times as suppliers kept them, rather than as they promised.
///
/// A promise counts as much as four deliveries: mean and variance are those of the deliveries pooled with it, so that one
/// late parcel changes little and forty change all (a normal mean and variance with a conjugate prior of four
/// observations; Gelman et al. 2013, "Bayesian Data Analysis", section 3.3). A supplier's deliveries of a category
/// count by themselves where there are as many of them, else all of the supplier's together.
///
///     // promised in 2 days; came after 4, 4, 4 and 4
///     LearnedLeadTimes([four]).offer(promised).leadTime   // (4 x 2 + 4 x 4) / 8 = 3
package struct LearnedLeadTimes: Sendable {
  /// The deliveries that a promise counts for.
  package static let promiseWeight = 4
  /// The latest deliveries that are looked at: suppliers change.
  package static let mostDeliveries = 40

  private let bySupplier: [String: [Double]]
  private let byPair: [Pair: [Double]]

  private struct Pair: Hashable {
    let supplier: String
    let category: String
  }

  /// - Parameter deliveries: in any order; those that nobody could have waited for are left out.
  package init(_ deliveries: [CompletedOrder]) {
    let latest = deliveries.filter { $0.days != nil }.sorted {
      ($0.received, $0.ordered, $0.supplier, $0.category) < (
        $1.received, $1.ordered, $1.supplier, $1.category
      )
    }
    func days(_ deliveries: [CompletedOrder]) -> [Double] {
      deliveries.suffix(Self.mostDeliveries).compactMap(\.days)
    }
    bySupplier = Dictionary(grouping: latest, by: \.supplier).mapValues(days)
    byPair = Dictionary(grouping: latest) { Pair(supplier: $0.supplier, category: $0.category) }
      .mapValues(days)
  }

  /// The offer with what its supplier's deliveries have shown.
  package func offer(_ offer: Offer) -> Offer {
    let own = byPair[Pair(supplier: offer.supplier, category: offer.category)] ?? []
    let days = own.count >= Self.promiseWeight ? own : bySupplier[offer.supplier] ?? []
    guard !days.isEmpty else { return offer }
    let (count, promises) = (Double(days.count), Double(Self.promiseWeight))
    let delivered = days.reduce(0, +) / count
    let mean = (promises * offer.leadTime + count * delivered) / (promises + count)
    let squares = days.reduce(0) { $0 + ($1 - delivered) * ($1 - delivered) }
    let between = (delivered - offer.leadTime) * (delivered - offer.leadTime)
    let promised = promises * offer.leadTimeDeviation * offer.leadTimeDeviation
    let sum = promised + squares + promises * count / (promises + count) * between
    var learned = offer
    learned.leadTime = mean
    learned.leadTimeDeviation = (sum / (promises + count)).squareRoot()
    learned.deliveries = days.count
    return learned
  }
}

extension CompletedOrder {
  /// Whole days; nil for a delivery before its order, or after more days than are planned with.
  fileprivate var days: Double? {
    let days = Double(ordered.distance(to: received))
    return (0...LeadTime.longest).contains(days) ? days : nil
  }
}
