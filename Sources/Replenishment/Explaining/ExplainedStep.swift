import Demand
import Wording

/// One step on the way from sales to a quantity: a number, and what it is added to.
///
/// The numbers of all steps of a section that name the same total add up to the step of that name, as they are printed.
package struct ExplainedStep: Sendable {
  package let section: Section
  package let item: Phrase
  package let value: Value?
  /// The item of the same section that this one is added to; empty where it is none's part.
  package let total: Phrase
  package let note: Phrase

  /// In the order of the work.
  package enum Section: String, CaseIterable, Sendable {
    case sales, segment, forecast, protection, threshold
    case orderUpTo = "order-up-to"
    case position, need, offers, order, budget, plan
  }

  package enum Value: Hashable, Sendable {
    /// To the thousandth.
    case units(Double)
    case days(Double)
    /// Of one unit, in minor units.
    case price(Double)
    case money(Money)
    case share(Double)
  }

  package init(
    _ section: Section, _ item: Phrase, _ value: Value? = nil, total: Phrase = .empty, note: Phrase = .empty
  ) {
    self.section = section
    self.item = item
    self.value = value
    self.total = total
    self.note = note
  }
}
