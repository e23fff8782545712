import Demand
import Forecasting
import Ledger
import Replenishment

extension Workspace {
  /// Fingerprints of all that decides a plan, but the orders of other plans of its own day: planned again from the same
  /// data, it is known to be the same plan.
  func planInputs(_ terms: ReplenishmentTerms, _ segmentation: Segmentation) throws -> PlanInputs {
    let days = asOf...Day(number: .max)
    let expected = overrides.values.flatMap(\.self).filter { days.contains($0.day) }
      .sorted { ($0.category, $0.day) < ($1.category, $1.day) }
    return PlanInputs([
      "sales": fingerprint(of: [try historyFingerprint()]),
      "stock": fingerprint(of: try ledger.stock(asOf: asOf)),
      "offers": fingerprint(of: try ledger.offers()),
      "suppliers": fingerprint(of: try ledger.suppliers()),
      "overrides": fingerprint(of: expected),
      "orders": fingerprint(of: try earlierOrders()),
      "terms": fingerprint(of: ["\(terms)", "\(segmentation)"]),
    ])
  }

  /// Sales and events, with the model where it was learned from others.
  private func historyFingerprint() throws -> String {
    let learned = HistoryFingerprint(history, learnedCalendar)
    let now = whatIf.isEmpty ? learned : HistoryFingerprint(history, calendar)
    guard let model, model.fingerprint != learned else { return "\(now.value)" }
    return "\(now.value) \(model.day) \(model.fingerprint.value)"
  }

  private func earlierOrders() throws -> [String] {
    let book = try ledger.orderBook(asOf: asOf)
    return book.orders.filter { $0.plan.day < asOf || $0.isCancelled || !$0.deliveries.isEmpty }.map {
      "\($0)"
    }
      + book.unplanned.map { "\($0)" }
  }
}

/// Of all that a record holds: a property that it will have one day counts too.
private func fingerprint<Record>(of records: [Record]) -> String {
  var fingerprint = Fingerprint()
  for record in records {
    var text = "\(record)\n"
    text.withUTF8 { fingerprint.add(UnsafeRawBufferPointer($0)) }
  }
  return fingerprint.description
}

extension ReplenishmentTerms {
  /// As they are shown in a list of plans.
  func text(_ segmentation: Segmentation) -> String {
    "service level \(Figures.percent(serviceLevel)), review \(reviewPeriod), cycle \(orderCycle), "
      + "lead time \(Figures.text(defaultLeadTime.mean, places: 3)), patience \(Figures.text(patience, places: 3)), "
      + "core \(Figures.percent(segmentation.coreShare)) of \(segmentation.basis.rawValue) in \(segmentation.window) days"
  }
}
