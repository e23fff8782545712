/// A policy with the number that is set in it.
package struct PolicySetting: Hashable, Sendable {
  package let policy: Policy
  /// What it means is the policy's.
  package let parameter: Double

  package enum Policy: String, CaseIterable, Sendable {
    /// Days of the first known month's mean demand, or units: never changed.
    case fixed
    /// Days of the last four weeks' mean demand.
    case daysCover = "days-cover"
    /// A service level, by the mean and deviation of the last four weeks.
    case normal
    /// A service level, by the forecast.
    case cardstock
  }

  package init(_ policy: Policy, _ parameter: Double) {
    self.policy = policy
    self.parameter = parameter
  }

  /// Settings of a policy from hardly any stock to far too much, ascending: what a frontier is drawn through.
  ///
  /// - Parameters:
  ///   - interval: the protection interval's mean days, at least 1: policies by days begin with its demand.
  package static func frontier(of policy: Policy, threshold: Double, interval: Double) -> [PolicySetting] {
    switch policy {
    case .fixed: [0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5].map { PolicySetting(policy, $0 * threshold) }
    case .daysCover:
      [0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2, 2.25, 2.5, 3, 4, 6, 9].map {
        PolicySetting(policy, $0 * interval)
      }
    case .normal, .cardstock: serviceLevels.map { PolicySetting(policy, $0) }
    }
  }

  private static let serviceLevels = [
    0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.925, 0.95, 0.96, 0.97, 0.98, 0.985, 0.99, 0.993, 0.995, 0.997,
    0.998,
    0.999, 0.9995, 0.9998, 0.9999, 0.99999,
  ]
}
