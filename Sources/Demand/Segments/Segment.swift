import Wording

/// Where a category stands in the shop: core or long tail, how regularly it sells, where it is in its life.
package struct Segment: Hashable, Sendable {
  package let category: String
  package let group: Group
  package let pattern: DemandPattern
  package let lifeCycle: LifeCycle
  /// Units and money sold in the window.
  package let units: Double
  package let amount: Money
  /// Share of the measure ranked by, 0...1, and the share of all categories before and including this one.
  package let share: Double
  package let cumulativeShare: Double
  /// Days of the window with demand.
  package let activeDays: Int
  /// Why it is in its class, with the figures compared.
  package let reason: Phrase
  /// The coming event for whose days it is core; nil where none is needed.
  package let lift: SegmentLift?

  /// How a category is supplied.
  package enum Group: String, CaseIterable, Sendable {
    /// Held in stock against a dynamic threshold.
    case core
    /// Sold first and bought then.
    case longTail = "long-tail"
  }

  package enum LifeCycle: String, CaseIterable, Sendable {
    /// First sold less than 28 days ago.
    case new
    case active
    /// No sale in the last 60 days.
    case dormant
  }

  package init(
    category: String, group: Group, pattern: DemandPattern, lifeCycle: LifeCycle, units: Double,
    amount: Money, share: Double, cumulativeShare: Double, activeDays: Int, reason: Phrase,
    lift: SegmentLift? = nil
  ) {
    self.category = category
    self.group = group
    self.pattern = pattern
    self.lifeCycle = lifeCycle
    self.units = units
    self.amount = amount
    self.share = share
    self.cumulativeShare = cumulativeShare
    self.activeDays = activeDays
    self.reason = reason
    self.lift = lift
  }
}
