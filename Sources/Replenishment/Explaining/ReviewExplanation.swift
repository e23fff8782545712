import Demand
import Wording

/// A review taken apart, from the days its stock must last to what is ordered.
extension CategoryReview {
  package var explanation: [ExplainedStep] { explanation(endingIn: PurchaseLine.lines(of: self)) }

  /// - Parameter lines: the category's in the plan, which may be cut to a budget.
  package func explanation(endingIn lines: [PurchaseLine]) -> [ExplainedStep] {
    protectionSteps + levelSteps + positionSteps + needSteps + offerSteps + orderSteps + budgetSteps(lines)
      + planSteps(lines)
  }

  private var protectionSteps: [ExplainedStep] {
    guard let interval = policy?.interval else { return [] }
    let total: Phrase = "protection interval"
    return [
      ExplainedStep(
        .protection, "lead time", .days(interval.leadTime.mean), total: total, note: leadTimeNote),
      ExplainedStep(
        .protection, "review period", .days(Double(interval.reviewPeriod)), total: total,
        note: "from one plan to the next"),
      ExplainedStep(
        .protection, "outage", .days(Double(interval.outageDays)), total: total,
        note: "for a supplier that is out"),
      ExplainedStep(
        .protection, total, .days(interval.meanDays), note: "the days that the stock must last"),
    ]
  }

  private var leadTimeNote: Phrase {
    let deviation = Figures.text(leadTime.deviation, places: 3)
    return leadTime.deviation > 0 ? "\(leadTimeText); sd \(deviation)" : leadTimeText
  }

  private var levelSteps: [ExplainedStep] {
    guard let policy else { return [] }
    let point: Phrase = "reorder point"
    let interval = policy.interval
    let reach = WholeUnits.bounded(interval.expectedDemand(of: situation.forecast) + cycleDemand).tenths
    return [
      ExplainedStep(
        .threshold, "expected demand", .units(policy.expectedDemand), total: point,
        note: "over \(interval.text)"),
      ExplainedStep(
        .threshold, "safety stock", .units((Double(policy.reorderPoint) - policy.expectedDemand).tenths),
        total: point, note: policy.safetyNote),
      ExplainedStep(.threshold, point, .units(Double(policy.reorderPoint))),
      ExplainedStep(
        .orderUpTo, "expected demand", .units(reach), total: "order-up-to",
        note: "over the protection interval and \(Figures.days(Double(policy.orderCycle))) of order cycle"),
      ExplainedStep(
        .orderUpTo, "safety stock", .units((Double(policy.orderUpTo) - reach).tenths), total: "order-up-to",
        note: policy.orderUpToNote),
      ExplainedStep(.orderUpTo, "order-up-to", .units(Double(policy.orderUpTo))),
    ]
  }

  /// Of the days after the protection interval, by the forecast of these very days.
  private var cycleDemand: Double {
    guard let policy else { return 0 }
    return policy.interval.leadTime.distribution.reduce(0) { sum, part in
      let days = part.days + policy.interval.reviewPeriod + policy.interval.outageDays
      let through = situation.forecast.expected(over: days + policy.orderCycle)
      return sum + part.probability * (through - situation.forecast.expected(over: days))
    }
  }

  private var positionSteps: [ExplainedStep] {
    guard let position = situation.position else {
      let isUnlimited = if case .unlimited = situation.stock?.onHand { true } else { false }
      return [
        ExplainedStep(
          .position, "position", note: isUnlimited ? "stock without end" : "not known: import stock")
      ]
    }
    let parts: [(Phrase, Double, Phrase)] = [
      ("on hand", position.onHand.units, situation.stock?.asOf.map { "counted \($0)" } ?? .empty),
      ("inbound", position.inbound.units, projection?.inboundDay.map { "due \($0)" } ?? .empty),
      ("owed", -position.backorders.units, "sold and not delivered"),
      ("expiring", -position.expiring.units, "not expected to sell before they expire"),
    ]
    return parts.map { ExplainedStep(.position, $0, .units($1), total: "position", note: $2) } + [
      ExplainedStep(.position, "position", .units(position.total.units)),
      ExplainedStep(
        .position, "days of cover", projection?.daysOfCover.map { .days($0) },
        note: projection?.stockoutDay.map { "stock-out expected \($0)" } ?? "more than a year"),
    ]
  }

  private var needSteps: [ExplainedStep] {
    guard case .stocked(let position, let policy) = supply else { return [] }
    guard let shortfall else {
      return [ExplainedStep(.need, "need", .units(0), note: comparison(position, policy))]
    }
    let missing = Double(policy.orderUpTo) - position.total.units
    let rounding = Double(shortfall) - missing
    return [
      ExplainedStep(
        .need, "order-up-to", .units(Double(policy.orderUpTo)), total: "need",
        note: "position is at or below the reorder point \(policy.reorderPoint)"),
      ExplainedStep(.need, "position", .units(-position.total.units), total: "need"),
      ExplainedStep(.need, "whole cards", .units(rounding), total: "need"),
      ExplainedStep(.need, "need", .units(Double(shortfall)), note: "good cards"),
    ]
  }
}

extension ReorderPolicy {
  fileprivate var safetyNote: Phrase {
    if isSafetyClamped { return "held at 0: \(serviceText) asks for less than the expected demand" }
    return shelfLife == nil ? "for \(serviceText)" : "for \(serviceText), held down by the shelf life"
  }

  fileprivate var orderUpToNote: Phrase {
    guard let shelfLife else { return "for \(Figures.percent(serviceLevel))" }
    return "held at the \(shelfLife.text)"
  }
}
