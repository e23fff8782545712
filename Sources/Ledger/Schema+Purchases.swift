extension Migration {
  /// Plans that are kept, what came of their orders, and whether a stock count says that what was ordered has come.
  ///
  /// A plan is known by the day at whose end it was made and its number among that day's. Names are kept as the plan
  /// and the receipts had them: a record does not change with the catalog. A receipt's `order_number` names a plan or is
  /// another system's; `ordinal` tells two deliveries apart that are the same in everything else. A line orders whole units
  /// (`quantity`); what was given up of them is in thousandths, as what is received.
  static let purchases = Migration(
    name: "purchases",
    sql: """
      CREATE TABLE purchase_plan (
        day INTEGER NOT NULL,
        number INTEGER NOT NULL,
        inputs TEXT NOT NULL,
        terms TEXT NOT NULL,
        currency TEXT NOT NULL,
        PRIMARY KEY (day, number)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE purchase_plan_line (
        day INTEGER NOT NULL,
        number INTEGER NOT NULL,
        line INTEGER NOT NULL,
        category TEXT NOT NULL,
        action TEXT NOT NULL,
        supplier TEXT,
        quantity INTEGER,
        unit_cost INTEGER,
        amount INTEGER NOT NULL,
        order_day INTEGER,
        arrival INTEGER,
        reason TEXT NOT NULL,
        cancelled INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (day, number, line),
        FOREIGN KEY (day, number) REFERENCES purchase_plan
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE purchase_receipt (
        supplier TEXT NOT NULL,
        category TEXT NOT NULL,
        received INTEGER NOT NULL,
        order_number TEXT NOT NULL,
        quantity INTEGER NOT NULL,
        ordinal INTEGER NOT NULL,
        ordered INTEGER,
        unit_cost INTEGER,
        PRIMARY KEY (supplier, category, received, order_number, quantity, ordinal)
      ) STRICT, WITHOUT ROWID;
      ALTER TABLE stock_snapshot ADD COLUMN is_received INTEGER NOT NULL DEFAULT 0;
      """)

  /// The phrases that the terms and reasons of plans are the English texts of, so that a plan that is kept is told in
  /// every language; NULL in plans from before.
  static let wordings = Migration(
    name: "wordings",
    sql: """
      ALTER TABLE purchase_plan ADD COLUMN wording TEXT;
      ALTER TABLE purchase_plan_line ADD COLUMN wording TEXT;
      """)
}
