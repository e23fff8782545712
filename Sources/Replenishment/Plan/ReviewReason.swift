import Demand
import Wording

/// The words for a review's figures. They are written so that a planner can add them up.
extension CategoryReview {
  /// `position 34 (on hand 14 + inbound 20) <= reorder point 90 = 76 expected over 3 days (lead 2 + review 1) + 14
  /// safety at 95%`
  func comparison(_ position: InventoryPosition, _ policy: ReorderPolicy) -> Phrase {
    if policy.orderUpTo == 0, position.total >= .zero {
      return "\(position.text), no demand expected"
    }
    return position.total <= Quantity(units: policy.reorderPoint)
      ? "\(position.text) <= \(policy.text)" : "\(position.text) > \(policy.text)"
  }

  /// Where the lead time is from.
  var leadTimeText: Phrase {
    if let offer = choice.chosen?.offer {
      return offer.deliveries > 0
        ? "lead time of \(offer.supplier), from its promise and \(offer.deliveries) deliveries"
        : "lead time of \(offer.supplier)"
    }
    return "no supplier: lead time \(Figures.days(terms.defaultLeadTime.mean)) assumed"
  }

  /// What is uncommon about the stock: a snapshot from before the last day, or goods on the way that come too late.
  var stockNotes: [Phrase] {
    var notes: [Phrase] = []
    if let counted = situation.stock?.asOf, counted != situation.forecast.origin {
      notes.append("stock counted \(counted)")
    }
    if let stockout = projection?.stockoutDay, let inbound = projection?.inboundDay, stockout < inbound {
      notes.append("inbound due \(inbound), after the stock-out expected \(stockout)")
    }
    return notes
  }

  /// Why a category is not bought, whatever its stock.
  static let unlimitedReason: Phrase = "stock without end: nothing to replenish"
  static let dormantReason: Phrase = "dormant: not bought again"

  /// What a category that is not stocked still has.
  var remainder: Phrase? {
    guard let position = situation.position, position.total > .zero else { return nil }
    return "\(position.text) to sell first"
  }
}

extension ReorderPolicy {
  /// `reorder point 90 = 76 expected over 3 days (lead 2 + review 1) + 14 safety at 95%`
  var text: Phrase {
    let expected = Figures.text(expectedDemand)
    if let shelfLife, Double(reorderPoint) < expectedDemand {
      return
        "reorder point \(reorderPoint), below the \(shelfLife.text); \(expected) expected over \(interval.text)"
    }
    var text: Phrase =
      "reorder point \(reorderPoint) = \(expected) expected over \(interval.text) + \(safetyText) safety at \(serviceText)"
    if isSafetyClamped { text += ", held at 0 as the quantile is below the expected demand" }
    if let shelfLife { text += "; order-up-to held at the \(shelfLife.text)" }
    return text
  }

  private var safetyText: String { Figures.text(safetyStock) }

  /// `95%`, and where it is from if the goal is another one.
  var serviceText: Phrase {
    let percent = Figures.percent(serviceLevel)
    let level: Phrase =
      switch distribution {
      case .empirical: Phrase(verbatim: percent)
      case .normal: "\(percent) of normal"
      case .poisson: "\(percent) of poisson"
      case .negativeBinomial: "\(percent) of negative-binomial"
      }
    return switch goal {
    case .cycle: level
    case .fill(let share): "\(level), for a fill rate of \(Figures.percent(share))"
    case .economics(let economics): "\(level) = \(economics.text(days: orderCycle))"
    }
  }
}

extension ShelfLifeLimit {
  /// `40 that sell within the shelf life of 3 days`
  var text: Phrase { "\(units) that sell within the shelf life of \(Figures.days(Double(days)))" }
}
