import Forecasting

/// A threshold that somebody set once, as most of these shops do: below it, it is filled up again.
package struct FixedThreshold: StockPolicy {
  private let levels: StockLevels

  /// - Parameters:
  ///   - threshold: units.
  ///   - orderQuantity: units that an order brings beyond the threshold.
  package init(_ threshold: Double, orderQuantity: Double = 0) {
    levels = StockLevels(reorderPoint: threshold, orderUpTo: threshold + orderQuantity)
  }

  package func levels(at day: Int) -> StockLevels? { levels }
}

/// So many days of the mean demand of the last four weeks.
package struct DaysOfCover: StockPolicy {
  private let demand: KnownDemand
  private let days: Double
  private let orderCycle: Double

  /// - Parameters:
  ///   - days: of demand at which is ordered.
  ///   - orderCycle: the days of demand that an order brings beyond them.
  package init(_ days: Double, orderCycle: Int = 0, of demand: KnownDemand) {
    self.days = days
    self.orderCycle = Double(orderCycle)
    self.demand = demand
  }

  package func levels(at day: Int) -> StockLevels? {
    demand.recent(at: day).map { recent in
      StockLevels(
        reorderPoint: days * recent.mean, orderUpTo: (days + orderCycle) * recent.mean)
    }
  }
}

/// The textbook: normal demand over the protection interval with the mean and deviation of the last four weeks' days,
/// independent of each other and of the lead time. Silver, Pyke and Thomas (2017), "Inventory and Production Management
/// in Supply Chains", section 6.10: variance (L + R) sigma^2 + mean^2 sigmaL^2.
package struct NormalMovingAverage: StockPolicy {
  private let demand: KnownDemand
  private let interval: ProtectionInterval
  private let orderCycle: Double
  /// z of the service level.
  private let safetyFactor: Double

  package init(
    serviceLevel: Double, interval: ProtectionInterval, orderCycle: Int = 0, of demand: KnownDemand
  ) {
    self.interval = interval
    self.orderCycle = Double(orderCycle)
    self.demand = demand
    safetyFactor = StandardNormal.quantile(serviceLevel)
  }

  package func levels(at day: Int) -> StockLevels? {
    demand.recent(at: day).map { recent in
      StockLevels(
        reorderPoint: level(recent, days: interval.meanDays),
        orderUpTo: level(recent, days: interval.meanDays + orderCycle))
    }
  }

  private func level(_ recent: KnownDemand.Recent, days: Double) -> Double {
    let ofLeadTime = recent.mean * interval.leadTime.deviation
    let variance = days * recent.variance + ofLeadTime * ofLeadTime
    return days * recent.mean + safetyFactor * variance.squareRoot()
  }
}

/// What a category sold, day by day, with the mean and variance of the last four weeks of every day.
package struct KnownDemand: Sendable {
  private let recentOfDay: [Recent?]

  /// Of the days whose demand was known among the last 28.
  package struct Recent: Hashable, Sendable {
    package let mean: Double
    package let variance: Double
  }

  private static let window = 28

  /// - Parameter units: by day from the first one; nil on a day whose demand is not known.
  package init(_ units: [Double?]) {
    recentOfDay = units.indices.map { day in
      Recent(of: units[max(0, day - Self.window + 1)...day].compactMap(\.self))
    }
  }

  /// Nil where no demand was known lately.
  package func recent(at day: Int) -> Recent? {
    recentOfDay.indices.contains(day) ? recentOfDay[day] : nil
  }
}

extension KnownDemand.Recent {
  /// The variance is the sample's, with one degree of freedom lost to the mean.
  fileprivate init?(of known: [Double]) {
    guard !known.isEmpty else { return nil }
    let mean = known.reduce(0, +) / Double(known.count)
    let squares = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.mean = mean
    variance = squares / Double(max(1, known.count - 1))
  }
}
