/// One thing that must hold of a database, and where it does not.
package struct LedgerCheck: Sendable {
  /// What must hold.
  package let name: String
  /// Empty where it holds. Not all, where there are many.
  package let faults: [String]
}

extension Ledger {
  /// Looks for damage: of the file, by SQLite's own check, and of what the tables must say together.
  ///
  /// - Parameter quick: leaves out whether the entries of indices agree with their tables, and the sums that
  ///   need a walk over all lines.
  package func check(quick: Bool = false) throws -> [LedgerCheck] {
    try read {
      let file = try connection.fileCheck(quick: quick)
      // What the tables say is not worth asking when they cannot be read.
      guard file.faults.isEmpty else { return [file] }
      let invariants = Invariant.all.filter { !(quick && $0.walksAllLines) }
      return try [file] + invariants.map { try connection.check($0) }
    }
  }
}

extension Connection {
  /// https://www.sqlite.org/pragma.html#pragma_integrity_check
  fileprivate func fileCheck(quick: Bool) throws(LedgerError) -> LedgerCheck {
    let pragma = quick ? "quick_check" : "integrity_check"
    let messages: [String] = try prepare("PRAGMA \(pragma)(\(Invariant.mostFaults))").map { $0[0] }
    return LedgerCheck(name: "the file is sound", faults: messages == ["ok"] ? [] : messages)
  }

  fileprivate func check(_ invariant: Invariant) throws(LedgerError) -> LedgerCheck {
    let faults: [String] = try prepare("\(invariant.faults) LIMIT \(Invariant.mostFaults)").map { $0[0] }
    return LedgerCheck(name: invariant.name, faults: faults)
  }
}

/// A query that gives a row of text for each fault.
private struct Invariant {
  let name: String
  var walksAllLines = false
  let faults: String

  static let mostFaults = 10

  static let all = [references, lineReferences, keptSums, resolvedCategories, catalog, limits]

  private static let references = Invariant(
    name: "no record refers to one that is missing",
    faults: """
      SELECT "table" || ' refers to a missing ' || parent || ', ' || count(*) || ' times'
      FROM pragma_foreign_key_check GROUP BY "table", parent
      """)

  /// `order_line` declares no foreign keys; see the schema.
  private static let lineReferences = Invariant(
    name: "no order line refers to a missing name", walksAllLines: true,
    faults: """
      SELECT * FROM (
        SELECT count(*) || ' order lines of a missing product' FROM order_line
        WHERE product_id NOT IN (SELECT id FROM product) HAVING count(*) > 0
        UNION ALL
        SELECT count(*) || ' order lines of a missing category' FROM order_line
        WHERE category_id <> 0 AND category_id NOT IN (SELECT id FROM category) HAVING count(*) > 0
        UNION ALL
        SELECT count(*) || ' order lines of a missing region' FROM order_line
        WHERE region_id <> 0 AND region_id NOT IN (SELECT id FROM region) HAVING count(*) > 0)
      """)

  private static let keptSums = Invariant(
    name: "the kept sums of order lines are their sums", walksAllLines: true,
    faults: """
      WITH
        kept AS (SELECT category_id, day, lines, quantity, amount, undelivered FROM order_demand),
        summed AS MATERIALIZED (
          SELECT CASE order_line.category_id WHEN 0 THEN product.category_id ELSE order_line.category_id END
              AS sold_in, day, count(*), sum(quantity), sum(amount), sum(undelivered)
          FROM order_line JOIN product ON product.id = product_id GROUP BY sold_in, day),
        wrong (category_id, day) AS (
          SELECT category_id, day FROM (SELECT * FROM kept EXCEPT SELECT * FROM summed)
          UNION
          SELECT sold_in, day FROM (SELECT * FROM summed EXCEPT SELECT * FROM kept))
      SELECT 'the sum of ' || ifnull(name, 'category ' || ifnull(category_id, 'none')) || ' on '
        || date(day * 86400, 'unixepoch') || ' is wrong'
      FROM wrong LEFT JOIN category ON category.id = category_id ORDER BY category_id, day
      """)

  private static let resolvedCategories = Invariant(
    name: "what was sold has one sum for a category and day",
    faults: """
      SELECT count(*) || ' sums of category ' || ifnull(category_id, 'none') || ' on '
        || date(day * 86400, 'unixepoch')
      FROM demand GROUP BY category_id, day HAVING count(*) > 1 OR category_id IS NULL
      """)

  private static let catalog = Invariant(
    name: "products are in the catalog's category",
    faults: """
      SELECT product.name || ' is not in the catalog''s category'
      FROM catalog JOIN product ON product.id = product_id
      WHERE product.category_id IS NOT catalog.category_id
      """)

  private static let limits = Invariant(
    name: "sums are within what can be counted",
    faults: """
      SELECT 'the sum of category ' || category_id || ' on ' || date(day * 86400, 'unixepoch')
        || ' is beyond the limit'
      FROM order_demand
      WHERE lines <= 0 OR max(abs(quantity), abs(amount)) > \(Int64(DemandSum.limit))
      """)
}
