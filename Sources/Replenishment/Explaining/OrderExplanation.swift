import Wording

/// From the offers to the lines of the plan.
extension CategoryReview {
  var offerSteps: [ExplainedStep] {
    guard !isSettled else { return [] }
    let taken = choice.orders.enumerated().map { place, quote in
      ExplainedStep(
        .offers, quote.offer.title, .price(quote.costPerGoodCard),
        note: quote.note(isFirst: place == 0))
    }
    let refused = choice.refusals.map { refusal in
      ExplainedStep(
        .offers, refusal.offer.title, refusal.cost.map { .price($0) }, note: "refused: \(refusal.causeText)")
    }
    let offers = taken + refused
    return offers.isEmpty ? [ExplainedStep(.offers, "offers", note: "none: import offers")] : offers
  }

  /// Nothing is ever bought, so that offers do not matter.
  private var isSettled: Bool {
    switch supply {
    case .unlimited, .dormant: true
    case .soldFirst, .uncounted, .stocked: false
    }
  }

  var orderSteps: [ExplainedStep] {
    let isOrdered = shortfall != nil || (situation.owed > 0 && choice.chosen?.wait != nil)
    return isOrdered ? choice.orders.flatMap { $0.order.steps(of: $0.offer.supplier) } : []
  }

  /// Nothing where the lines are what was asked for.
  func budgetSteps(_ lines: [PurchaseLine]) -> [ExplainedStep] {
    func units(_ lines: [PurchaseLine]) -> Double { Double(lines.reduce(0) { $0 &+ ($1.quantity ?? 0) }) }
    let (asked, afforded) = (units(PurchaseLine.lines(of: self)), units(lines))
    guard asked != afforded else { return [] }
    return [
      ExplainedStep(.budget, "asked", .units(asked), total: "afforded"),
      ExplainedStep(
        .budget, "below the line", .units(afforded - asked), total: "afforded",
        note: "other orders earn more a yuan"),
      ExplainedStep(.budget, "afforded", .units(afforded)),
    ]
  }

  func planSteps(_ lines: [PurchaseLine]) -> [ExplainedStep] {
    lines.flatMap { line -> [ExplainedStep] in
      let action = Phrase(word: line.action.rawValue)
      let name: Phrase = line.supplier.map { "\(action) \($0)" } ?? action
      let dates: [Phrase] = [
        line.orderDay.map { "order by \($0)" }, line.arrival.map { "arrives \($0)" },
      ].compactMap(\.self)
      return [
        ExplainedStep(
          .plan, name, line.quantity.map { .units(Double($0)) },
          note: (dates + [line.reason]).joined(separator: "; ")),
        ExplainedStep(.plan, "\(name): amount", .money(line.amount)),
      ]
    }
  }
}

extension Quote {
  fileprivate func note(isFirst: Bool) -> Phrase {
    let text: Phrase =
      isFirst
      ? "taken: per good card of \(order.units), arrives \(arrival)"
      : "taken for the rest: per good card of \(order.units), arrives \(arrival)"
    return text + surplusText
  }
}

extension OrderQuantity {
  /// Every step from the need to the order; what is added adds up.
  fileprivate func steps(of supplier: String) -> [ExplainedStep] {
    let total: Phrase = "order from \(supplier)"
    let isMinimum = offer.minimum >= offer.priceBreak
    return [
      ExplainedStep(.order, "need", .units(Double(need)), total: total),
      ExplainedStep(
        .order, "bad cards", .units(Double(delivered - need)), total: total,
        note: "\(Figures.percent(offer.successRate)) of the cards work"),
      ExplainedStep(
        .order, isMinimum ? "minimum" : "price break", .units(Double(raised - delivered)), total: total,
        note: "at least \(max(offer.minimum, offer.priceBreak, 1))"),
      ExplainedStep(
        .order, units < raised ? "maximum" : "multiple", .units(Double(units - raised)), total: total,
        note: units < raised ? "at most \(units)" : "whole multiples of \(max(1, offer.multiple))"),
      ExplainedStep(.order, total, .units(Double(units))),
    ]
  }
}

extension Offer {
  /// `Brand`, `Brand from 100`
  fileprivate var title: Phrase {
    priceBreak > 1 ? "\(supplier) from \(priceBreak)" : Phrase(verbatim: supplier)
  }
}
