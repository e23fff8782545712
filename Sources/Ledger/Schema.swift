/// The schema, as the steps that led to it.
///
/// Days are numbered from 1970-01-01, quantities are in thousandths of a unit, money is in minor units.
/// Names are stored once and referred to by number.
extension Migration {
  static let all = [
    sales, events, stockAndOffers, whatFilesName, catalogAndSuppliers, struckUpdates, overrides,
    trainedModel, largestOrders, undeliveredLines, standingAlerts, purchases, wordings, nights,
  ]

  /// Sales come in three kinds, which the view `demand` merges: order lines, known by their order; daily
  /// totals, known by their day; and lines known by nothing, which only the file they came from tells
  /// apart. `order_demand` is the sum of `order_line`, kept up to date by differences. A daily total is the
  /// last word on its day.
  ///
  /// `order_line` declares no foreign keys: its numbers come from `product` and `category` in the transaction
  /// that inserts it. Checking them took SQLite 3.40.1, on its own, 22 to 45 per cent of the time to insert a
  /// million lines in random and in ascending order.
  private static let sales = Migration(
    name: "sales",
    sql: """
      CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
      CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE source (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, fingerprint TEXT NOT NULL
      ) STRICT;
      CREATE TABLE category (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
      CREATE TABLE product (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
      CREATE TABLE order_line (
        order_id TEXT NOT NULL,
        product_id INTEGER NOT NULL,
        ordinal INTEGER NOT NULL,
        category_id INTEGER NOT NULL,
        day INTEGER NOT NULL,
        quantity INTEGER NOT NULL,
        amount INTEGER NOT NULL,
        PRIMARY KEY (order_id, product_id, ordinal)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE order_demand (
        category_id INTEGER NOT NULL REFERENCES category,
        day INTEGER NOT NULL,
        lines INTEGER NOT NULL,
        quantity INTEGER NOT NULL,
        amount INTEGER NOT NULL,
        PRIMARY KEY (category_id, day)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE daily_total (
        category_id INTEGER NOT NULL REFERENCES category,
        day INTEGER NOT NULL,
        quantity INTEGER NOT NULL,
        amount INTEGER NOT NULL,
        PRIMARY KEY (category_id, day)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE unnumbered_demand (
        source_id INTEGER NOT NULL REFERENCES source,
        category_id INTEGER NOT NULL REFERENCES category,
        day INTEGER NOT NULL,
        quantity INTEGER NOT NULL,
        amount INTEGER NOT NULL,
        PRIMARY KEY (source_id, category_id, day)
      ) STRICT, WITHOUT ROWID;
      CREATE VIEW demand (category_id, day, quantity, amount) AS
        SELECT category_id, day, quantity, amount FROM daily_total
        UNION ALL
        SELECT category_id, day, sum(quantity), sum(amount)
        FROM (
          SELECT category_id, day, quantity, amount FROM order_demand
          UNION ALL
          SELECT category_id, day, quantity, amount FROM unnumbered_demand
        ) AS part
        WHERE NOT EXISTS (
          SELECT 1 FROM daily_total
          WHERE daily_total.category_id = part.category_id AND daily_total.day = part.day)
        GROUP BY category_id, day;
      """)

  private static let events = Migration(
    name: "events",
    sql: """
      CREATE TABLE event (
        first_day INTEGER NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        category TEXT NOT NULL,
        game TEXT NOT NULL,
        last_day INTEGER NOT NULL,
        PRIMARY KEY (first_day, kind, name, category, game)
      ) STRICT, WITHOUT ROWID;
      """)

  /// `on_hand` is NULL for unlimited stock. `valid_from` is part of a key, which cannot hold NULL: an open
  /// start is the first day there is.
  private static let stockAndOffers = Migration(
    name: "stock and offers",
    sql: """
      CREATE TABLE stock_snapshot (
        category_id INTEGER NOT NULL REFERENCES category,
        as_of INTEGER NOT NULL,
        on_hand INTEGER,
        inbound INTEGER NOT NULL,
        inbound_day INTEGER,
        unit_cost INTEGER,
        PRIMARY KEY (category_id, as_of)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE offer (
        supplier TEXT NOT NULL,
        category_id INTEGER NOT NULL REFERENCES category,
        price_break INTEGER NOT NULL,
        valid_from INTEGER NOT NULL,
        valid_to INTEGER,
        unit_cost INTEGER NOT NULL,
        tier INTEGER,
        lead_time REAL NOT NULL,
        lead_time_deviation REAL NOT NULL,
        minimum INTEGER NOT NULL,
        multiple INTEGER NOT NULL,
        success_rate REAL NOT NULL,
        status TEXT NOT NULL,
        PRIMARY KEY (supplier, category_id, price_break, valid_from)
      ) STRICT, WITHOUT ROWID;
      """)

  /// Sales are kept as their files name them: `product_id` is what was sold (the category's name where a file
  /// names no product), `category_id` is 0 where a file names no category. The category is then the
  /// product's: the catalog's, else one of the product's own name, which is made when it is first needed. So
  /// a catalog that comes later finds everything it speaks of.
  ///
  /// `order_demand` is kept by the category that this gives. `customer` is a keyed hash, NULL where a file
  /// names nobody; `undelivered` is 1 for what was paid and not delivered.
  private static let whatFilesName = Migration(
    name: "what files name",
    sql: """
      CREATE TABLE region (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
      INSERT OR IGNORE INTO product (name) SELECT name FROM category;
      ALTER TABLE product ADD COLUMN category_id INTEGER REFERENCES category;
      UPDATE product SET category_id = (SELECT id FROM category WHERE category.name = product.name);
      DROP VIEW demand;
      CREATE TABLE new_order_line (
        order_id TEXT NOT NULL,
        product_id INTEGER NOT NULL,
        ordinal INTEGER NOT NULL,
        category_id INTEGER NOT NULL,
        day INTEGER NOT NULL,
        quantity INTEGER NOT NULL,
        amount INTEGER NOT NULL,
        region_id INTEGER NOT NULL,
        customer INTEGER,
        undelivered INTEGER NOT NULL,
        PRIMARY KEY (order_id, product_id, ordinal)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO new_order_line
        SELECT order_id, product_id, ordinal, iif(order_line.category_id = product.category_id, 0, order_line.category_id),
          day, quantity, amount, 0, NULL, 0
        FROM order_line JOIN product ON product.id = product_id;
      DROP TABLE order_line;
      ALTER TABLE new_order_line RENAME TO order_line;
      ALTER TABLE order_demand ADD COLUMN undelivered INTEGER NOT NULL DEFAULT 0;
      CREATE TABLE new_daily_total (
        product_id INTEGER NOT NULL REFERENCES product,
        category_id INTEGER NOT NULL,
        day INTEGER NOT NULL,
        quantity INTEGER NOT NULL,
        amount INTEGER NOT NULL,
        PRIMARY KEY (product_id, category_id, day)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO new_daily_total
        SELECT product.id, daily_total.category_id, day, quantity, amount
        FROM daily_total JOIN category ON category.id = daily_total.category_id JOIN product USING (name);
      DROP TABLE daily_total;
      ALTER TABLE new_daily_total RENAME TO daily_total;
      CREATE TABLE new_unnumbered_demand (
        source_id INTEGER NOT NULL REFERENCES source,
        product_id INTEGER NOT NULL REFERENCES product,
        category_id INTEGER NOT NULL,
        day INTEGER NOT NULL,
        quantity INTEGER NOT NULL,
        amount INTEGER NOT NULL,
        PRIMARY KEY (source_id, product_id, category_id, day)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO new_unnumbered_demand
        SELECT source_id, product.id, part.category_id, day, quantity, amount
        FROM unnumbered_demand AS part JOIN category ON category.id = part.category_id JOIN product USING (name);
      DROP TABLE unnumbered_demand;
      ALTER TABLE new_unnumbered_demand RENAME TO unnumbered_demand;
      CREATE VIEW demand (category_id, day, quantity, amount) AS
        WITH total (category_id, day, quantity, amount) AS MATERIALIZED (
          SELECT iif(daily_total.category_id = 0, product.category_id, daily_total.category_id), day,
            sum(quantity), sum(amount)
          FROM daily_total JOIN product ON product.id = product_id
          GROUP BY 1, 2
        )
        SELECT category_id, day, quantity, amount FROM total
        UNION ALL
        SELECT category_id, day, sum(quantity), sum(amount)
        FROM (
          SELECT category_id, day, quantity, amount FROM order_demand
          UNION ALL
          SELECT iif(part.category_id = 0, product.category_id, part.category_id), day, quantity, amount
          FROM unnumbered_demand AS part JOIN product ON product.id = product_id
        )
        WHERE (category_id, day) NOT IN (SELECT category_id, day FROM total)
        GROUP BY category_id, day;
      """)

  /// Stock may be counted under the name of a product, which the catalog puts into a category;
  /// `planned_stock` has it there. A name that the catalog knows as a category stays one.
  private static let catalogAndSuppliers = Migration(
    name: "catalog and suppliers",
    sql: """
      CREATE TABLE catalog (
        product_id INTEGER PRIMARY KEY REFERENCES product,
        category_id INTEGER NOT NULL REFERENCES category,
        game TEXT NOT NULL,
        name TEXT NOT NULL,
        face_value TEXT NOT NULL,
        shelf_life_days INTEGER
      ) STRICT;
      CREATE TABLE supplier (
        name TEXT PRIMARY KEY,
        tier INTEGER,
        status TEXT NOT NULL,
        authorization TEXT NOT NULL,
        authorized_until INTEGER
      ) STRICT, WITHOUT ROWID;
      ALTER TABLE stock_snapshot ADD COLUMN expires INTEGER;
      CREATE VIEW planned_stock AS
        SELECT ifnull(catalog.category_id, stock_snapshot.category_id) AS planned_id, stock_snapshot.*
        FROM stock_snapshot JOIN category ON category.id = stock_snapshot.category_id
        LEFT JOIN product ON product.name = category.name
        LEFT JOIN catalog ON catalog.product_id = product.id
          AND category.id NOT IN (SELECT category_id FROM catalog);
      """)

  /// Projected updates that the planner knows not to come.
  private static let struckUpdates = Migration(
    name: "struck updates",
    sql: """
      CREATE TABLE struck_update (
        subject TEXT NOT NULL,
        day INTEGER NOT NULL,
        PRIMARY KEY (subject, day)
      ) STRICT, WITHOUT ROWID;
      """)

  /// A category is kept by its name: an override may come before its first sale.
  private static let overrides = Migration(
    name: "overrides",
    sql: """
      CREATE TABLE forecast_override (
        category TEXT NOT NULL,
        day INTEGER NOT NULL,
        quantity INTEGER,
        factor REAL,
        author TEXT NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (category, day),
        CHECK ((quantity IS NULL) <> (factor IS NULL))
      ) STRICT, WITHOUT ROWID;
      """)

  /// What was learned from the sales last, as bytes that only forecasting understands. There is one, or none.
  private static let trainedModel = Migration(
    name: "trained model",
    sql: """
      CREATE TABLE trained_model (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        day INTEGER NOT NULL,
        bytes BLOB NOT NULL
      ) STRICT;
      """)

  /// NULL where a supplier delivers any number.
  private static let largestOrders = Migration(
    name: "largest orders",
    sql: "ALTER TABLE offer ADD COLUMN maximum INTEGER;")

  /// What is owed to buyers is asked for with every plan, and few lines of many are.
  private static let undeliveredLines = Migration(
    name: "undelivered lines",
    sql: "CREATE INDEX undelivered_line ON order_line (day) WHERE undelivered = 1;")

  /// What was told of stock below its lines, so that it is told once.
  private static let standingAlerts = Migration(
    name: "standing alerts",
    sql: """
      CREATE TABLE standing_alert (
        category TEXT PRIMARY KEY,
        line TEXT NOT NULL,
        day INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      """)
}
