import Demand
import Replenishment
import Wording

extension Ledger {
  /// How many plans are kept. It only grows.
  package func planCount() throws -> Int {
    Int(try connection.integer("SELECT count(*) FROM purchase_plan"))
  }

  /// Keeps a plan, in one transaction, under the next number of its day; unless one of the same inputs was made at the
  /// end of that day before, which stays as it is.
  ///
  /// - Parameter known: how many plans were kept when this one was made: it counts their orders as inbound.
  /// - Returns: the id of the plan that is kept.
  /// - Throws: `LedgerError`, `plannedMeanwhile` where there are others by now, whose orders this one does not know.
  package func commit(_ plan: PlanRecord.Draft, known: Int) throws -> (id: PlanID, isNew: Bool) {
    try write {
      let day = plan.day
      if let same = try planID(of: plan.inputs, on: day) { return (same, false) }
      guard try planCount() == known else {
        throw LedgerError(path: connection.path, problem: .plannedMeanwhile)
      }
      let next = "SELECT ifnull(max(number), 0) + 1 FROM purchase_plan WHERE day = ?"
      let id = PlanID(day: day, number: try connection.prepare(next).first(day) { $0[0] as Int } ?? 1)
      try connection.prepare(
        "INSERT INTO purchase_plan (day, number, inputs, terms, currency, wording) VALUES (?, ?, ?, ?, ?, ?)"
      ).run(
        day, id.number, plan.inputs.text, plan.terms.description, plan.currency, plan.terms.encoded)
      try insert(plan.lines, of: id)
      return (id, true)
    }
  }

  /// The plan that was made of these at the end of a day; nil where none was.
  package func planID(of inputs: PlanInputs, on day: Day) throws -> PlanID? {
    try connection.prepare("SELECT number FROM purchase_plan WHERE day = ? AND inputs = ? ORDER BY number")
      .first(day, inputs.text) { PlanID(day: day, number: $0[0]) }
  }

  private func insert(_ lines: [PlannedLine], of plan: PlanID) throws {
    let insert = try connection.prepare(
      """
      INSERT INTO purchase_plan_line (
        day, number, line, category, action, supplier, quantity, unit_cost, amount, order_day, arrival, reason,
        wording
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    for line in lines {
      try insert.run(
        plan.day, plan.number, line.number, line.category, line.action.rawValue, line.supplier, line.quantity,
        line.unitCost, line.amount, line.orderDay, line.arrival, line.reason.description,
        line.reason.encoded)
    }
  }

  /// The ids of all plans, in their order.
  package func planIDs() throws -> [PlanID] {
    try connection.prepare("SELECT day, number FROM purchase_plan ORDER BY day, number")
      .map { PlanID(day: $0[0], number: $0[1]) }
  }

  /// All plans, by their ids.
  package func plans() throws -> [PlanRecord] { try planIDs().compactMap { try plan($0) } }

  /// - Returns: nil where there is none of the id.
  package func plan(_ id: PlanID) throws -> PlanRecord? {
    let lines = try connection.prepare(
      """
      SELECT line, category, action, supplier, quantity, unit_cost, amount, order_day, arrival, reason, wording
      FROM purchase_plan_line WHERE day = ? AND number = ? ORDER BY line
      """
    ).map(id.day, id.number, row: PlannedLine.init)
    return try connection.prepare(
      "SELECT inputs, terms, currency, wording FROM purchase_plan WHERE day = ? AND number = ?"
    ).first(id.day, id.number) { row in
      PlanRecord(
        id: id, inputs: PlanInputs(text: row[0]) ?? PlanInputs([:]),
        terms: Phrase(kept: row[3], saying: row[1]),
        currency: row[2], lines: lines)
    }
  }

  /// Gives up what has not come of a plan's orders, in one transaction. What had come stays received.
  ///
  /// - Parameter lines: the numbers of the lines; all for none.
  /// - Returns: the orders as they were, those with nothing open left out.
  @discardableResult
  package func cancel(_ lines: [Int] = [], of plan: PlanID) throws -> [PurchaseOrder] {
    try write {
      let chosen = try orderBook(asOf: Day(number: .max)).orders.filter { order in
        order.plan == plan && order.open > .zero && (lines.isEmpty || lines.contains(order.line))
      }
      let cancel = try connection.prepare(
        """
        UPDATE purchase_plan_line SET cancelled = cancelled + ? WHERE day = ? AND number = ? AND line = ?
        """)
      for order in chosen { try cancel.run(order.open, plan.day, plan.number, order.line) }
      return chosen
    }
  }
}

extension PlannedLine {
  fileprivate init(_ row: borrowing Row) {
    self.init(
      number: row[0], category: row[1], action: PurchaseLine.Action(rawValue: row[2]) ?? .hold,
      supplier: row[3],
      quantity: row[4], unitCost: row[5], amount: row[6], orderDay: row[7], arrival: row[8],
      reason: Phrase(kept: row[10], saying: row[9]))
  }
}

extension Phrase {
  /// A text that was kept with the phrase it came from: told in every language, in English to the byte as it was kept.
  ///
  /// - Parameter wording: nil for a text from before phrases were kept, which stays as it is.
  fileprivate init(kept wording: String?, saying text: String) {
    if let phrase = wording.flatMap({ Phrase(encoded: $0) }), phrase.description == text {
      self = phrase
    } else {
      self.init(verbatim: text)
    }
  }
}
