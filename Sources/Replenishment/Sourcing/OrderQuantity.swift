import Demand
import Wording

/// How many units to order so that so many good ones arrive, step by step.
///
/// With a minimum of 15 and a multiple of 3, a need of 1 and one of 13 are both 15, and one of 18 is 18.
package struct OrderQuantity: Hashable, Sendable {
  /// Good cards needed.
  package let need: Int
  /// Cards that must be delivered for them: need / success rate, rounded up.
  package let delivered: Int
  /// Raised to the supplier's minimum and to the quantity from which its price holds.
  package let raised: Int
  /// Raised to the supplier's multiple, or lowered to the most it delivers: the order.
  package let units: Int

  let offer: Offer

  /// - Parameters:
  ///   - need: good cards, 0 or more.
  ///   - offer: with a success rate in (0, 1]. A minimum, multiple or price break below 1 counts as 1.
  /// - Returns: nil when the order would be above 1,000,000,000,000 units.
  package init?(need: Int, from offer: Offer) {
    self.need = need
    self.offer = offer
    delivered = WholeUnits.roundedUp(Double(need) / offer.successRate)
    raised = max(delivered, offer.minimum, offer.priceBreak, 1)
    let beyond = raised % max(1, offer.multiple)
    let (units, overflow) = raised.addingReportingOverflow(beyond == 0 ? 0 : offer.multiple - beyond)
    guard !overflow, units < WholeUnits.most else { return nil }
    self.units = min(units, offer.largestOrder)
  }

  /// Units between one order that is possible and the next.
  var step: Int { max(1, offer.multiple) }

  /// Good cards of the need that the order does not hold, for the supplier delivers no more.
  package var unmet: Int { max(0, need - Int((goodCards + 1e-6).rounded(.down))) }

  /// Cards of the order that are expected to work.
  package var goodCards: Double { Double(units) * offer.successRate }

  /// The price of the order; nil when it is beyond what can be counted.
  package var amount: Money? {
    let (amount, overflow) = offer.unitCost.minorUnits.multipliedReportingOverflow(by: Int64(units))
    return overflow ? nil : Money(minorUnits: amount)
  }

  /// Every step that changed the number: `need 176 -> / 0.98 good: 180 -> multiple of 50: 200`.
  package var text: Phrase {
    var steps: [Phrase] = ["need \(need)"]
    if delivered != need {
      steps.append("/ \(Figures.text(offer.successRate, places: 4)) good: \(delivered)")
    }
    if raised != delivered {
      let isMinimum = offer.minimum >= offer.priceBreak
      steps.append(isMinimum ? "minimum: \(raised)" : "price from \(offer.priceBreak): \(raised)")
    }
    if units < raised {
      steps.append("at most \(units)")
    } else if units != raised {
      steps.append("multiple of \(offer.multiple): \(units)")
    }
    return steps.joined(separator: " -> ")
  }
}

extension Offer {
  /// The most units of an order that is a whole number of multiples; no limit without a maximum.
  var largestOrder: Int {
    guard let maximum else { return .max }
    return maximum - maximum % max(1, multiple)
  }

  /// The fewest units of an order, in whole multiples.
  var smallestOrder: Int {
    let least = max(minimum, priceBreak, 1)
    let beyond = least % max(1, multiple)
    return beyond == 0 ? least : least.addingReportingOverflow(multiple - beyond).partialValue
  }
}
