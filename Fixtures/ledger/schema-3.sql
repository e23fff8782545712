-- The database of a small shop as version 3 of the schema kept it (sqlite3 3.40.1, .dump).
BEGIN TRANSACTION;
CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
INSERT INTO migration VALUES(1,'sales');
INSERT INTO migration VALUES(2,'events');
INSERT INTO migration VALUES(3,'stock and offers');
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('currency','CNY');
CREATE TABLE source (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, fingerprint TEXT NOT NULL
) STRICT;
INSERT INTO source VALUES(1,'sales','v3a.csv','74-a78058090f975816');
INSERT INTO source VALUES(2,'sales','v3b.csv','38-9f6fac234273ceb9');
INSERT INTO source VALUES(3,'sales','v3c.csv','53-834127d2b707042e');
INSERT INTO source VALUES(4,'stock','v3d.csv','38-87c1129bc212cba9');
CREATE TABLE category (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO category VALUES(1,'A');
INSERT INTO category VALUES(2,'P');
INSERT INTO category VALUES(3,'Q');
CREATE TABLE product (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO product VALUES(1,'X');
INSERT INTO product VALUES(2,'P');
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
INSERT INTO order_line VALUES('1',1,0,1,20454,2000,0);
INSERT INTO order_line VALUES('2',2,0,2,20454,3000,0);
CREATE TABLE order_demand (
  category_id INTEGER NOT NULL REFERENCES category,
  day INTEGER NOT NULL,
  lines INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (category_id, day)
) STRICT, WITHOUT ROWID;
INSERT INTO order_demand VALUES(1,20454,1,2000,0);
INSERT INTO order_demand VALUES(2,20454,1,3000,0);
CREATE TABLE daily_total (
  category_id INTEGER NOT NULL REFERENCES category,
  day INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (category_id, day)
) STRICT, WITHOUT ROWID;
INSERT INTO daily_total VALUES(1,20455,5000,0);
CREATE TABLE unnumbered_demand (
  source_id INTEGER NOT NULL REFERENCES source,
  category_id INTEGER NOT NULL REFERENCES category,
  day INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (source_id, category_id, day)
) STRICT, WITHOUT ROWID;
INSERT INTO unnumbered_demand VALUES(3,3,20457,4000,0);
CREATE TABLE event (
  first_day INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  game TEXT NOT NULL,
  last_day INTEGER NOT NULL,
  PRIMARY KEY (first_day, kind, name, category, game)
) STRICT, WITHOUT ROWID;
CREATE TABLE stock_snapshot (
  category_id INTEGER NOT NULL REFERENCES category,
  as_of INTEGER NOT NULL,
  on_hand INTEGER,
  inbound INTEGER NOT NULL,
  inbound_day INTEGER,
  unit_cost INTEGER,
  PRIMARY KEY (category_id, as_of)
) STRICT, WITHOUT ROWID;
INSERT INTO stock_snapshot VALUES(1,20456,4000,0,NULL,NULL);
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
COMMIT;
PRAGMA application_id = 1128354372; PRAGMA user_version = 3;
