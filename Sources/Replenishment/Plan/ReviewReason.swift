import Demand

/// The words for a review's figures. They are written so that a planner can add them up.
extension CategoryReview {
  /// `position 34 (on hand 14 + inbound 20) <= reorder point 90 = 76 expected over 3 days (lead 2 + review 1) + 14
  /// safety at 95%`
  func comparison(_ position: InventoryPosition, _ policy: ReorderPolicy) -> String {
    if policy.orderUpTo == 0, position.total >= .zero {
      return "\(position.text), no demand expected"
    }
    let sign = position.total <= Quantity(units: policy.reorderPoint) ? "<=" : ">"
    return "\(position.text) \(sign) \(policy.text)"
  }

  /// Where the lead time is from.
  var leadTimeText: String {
    if let offer = choice.chosen?.offer {
      let source = offer.deliveries > 0 ? ", from its promise and \(offer.deliveries) deliveries" : ""
      return "lead time of \(offer.supplier)\(source)"
    }
    return "no supplier: lead time \(Figures.days(terms.defaultLeadTime.mean)) assumed"
  }

  /// What is uncommon about the stock: a snapshot from before the last day, or goods on the way that come too late.
  var stockNotes: [String] {
    var notes: [String] = []
    if let counted = situation.stock?.asOf, counted != situation.forecast.origin {
      notes.append("stock counted \(counted)")
    }
    if let stockout = projection?.stockoutDay, let inbound = projection?.inboundDay, stockout < inbound {
      notes.append("inbound due \(inbound), after the stock-out expected \(stockout)")
    }
    return notes
  }

  /// Why a category is not bought, whatever its stock.
  static let unlimitedReason = "stock without end: nothing to replenish"
  static let dormantReason = "dormant: not bought again"

  /// What a category that is not stocked still has.
  var remainder: String? {
    guard let position = situation.position, position.total > .zero else { return nil }
    return "\(position.text) to sell first"
  }
}

extension ReorderPolicy {
  /// `reorder point 90 = 76 expected over 3 days (lead 2 + review 1) + 14 safety at 95%`
  var text: String {
    let clamp = isSafetyClamped ? ", held at 0 as the quantile is below the expected demand" : ""
    let expected = "\(Figures.text(expectedDemand)) expected over \(interval.text)"
    if let shelfLife, Double(reorderPoint) < expectedDemand {
      return "reorder point \(reorderPoint), below the \(shelfLife.text); \(expected)"
    }
    return "reorder point \(reorderPoint) = \(expected) + \(Figures.text(safetyStock)) safety at "
      + "\(serviceText)\(clamp)" + (shelfLife.map { "; order-up-to held at the \($0.text)" } ?? "")
  }

  /// `95%`, and where it is from if the goal is another one.
  var serviceText: String {
    let level =
      Figures.percent(serviceLevel) + (distribution == .empirical ? "" : " of \(distribution.rawValue)")
    return switch goal {
    case .cycle: level
    case .fill(let share): "\(level), for a fill rate of \(Figures.percent(share))"
    case .economics(let economics): "\(level) = \(economics.text(days: orderCycle))"
    }
  }
}

extension ShelfLifeLimit {
  /// `40 that sell within the shelf life of 3 days`
  var text: String { "\(units) that sell within the shelf life of \(Figures.days(Double(days)))" }
}
