extension Migration {
  /// What nights did: their runs with what they said, the files they took, what they told of stock, and what they
  /// forecast.
  ///
  /// `started` is in seconds from 1970-01-01 00:00 UTC. The day of a file is that of the night it belongs to, NULL until
  /// a night has come to its end; `target` is where it goes, from the inbox. Texts for people are kept as phrases, so
  /// that they can be read in any language. `night_alert` is what was below its line at the end of each night's day
  /// (there may be nothing, so the days are kept too), `since` the day that was told first.
  static let nights = Migration(
    name: "nights",
    sql: """
      CREATE TABLE night_run (
        id INTEGER PRIMARY KEY,
        as_of INTEGER,
        started INTEGER NOT NULL,
        seconds REAL,
        status TEXT NOT NULL,
        files INTEGER,
        imported INTEGER,
        rejected INTEGER,
        buy_lines INTEGER,
        spend INTEGER,
        alerts INTEGER,
        wape REAL
      ) STRICT;
      CREATE TABLE night_message (
        run_id INTEGER NOT NULL REFERENCES night_run,
        ordinal INTEGER NOT NULL,
        seconds REAL NOT NULL,
        level TEXT NOT NULL,
        step TEXT NOT NULL,
        message TEXT NOT NULL,
        PRIMARY KEY (run_id, ordinal)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE night_file (
        id INTEGER PRIMARY KEY,
        run_id INTEGER NOT NULL REFERENCES night_run,
        day INTEGER,
        path TEXT NOT NULL,
        kind TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        target TEXT NOT NULL,
        outcome TEXT NOT NULL,
        rows_read INTEGER NOT NULL,
        imported INTEGER NOT NULL,
        unchanged INTEGER NOT NULL,
        replaced INTEGER NOT NULL,
        withdrawn INTEGER NOT NULL,
        repeated INTEGER NOT NULL,
        skipped INTEGER NOT NULL,
        rejected INTEGER NOT NULL,
        reason TEXT NOT NULL,
        warnings TEXT NOT NULL
      ) STRICT;
      CREATE INDEX night_file_of_day ON night_file (day);
      CREATE TABLE night_alert_day (day INTEGER PRIMARY KEY) STRICT;
      CREATE TABLE night_alert (
        day INTEGER NOT NULL,
        category TEXT NOT NULL,
        line TEXT NOT NULL,
        since INTEGER NOT NULL,
        is_told INTEGER NOT NULL,
        PRIMARY KEY (day, category)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE forecast_record (
        origin INTEGER NOT NULL,
        category_id INTEGER NOT NULL REFERENCES category,
        day INTEGER NOT NULL,
        forecast INTEGER NOT NULL,
        q10 INTEGER NOT NULL,
        q50 INTEGER NOT NULL,
        q90 INTEGER NOT NULL,
        PRIMARY KEY (origin, category_id, day)
      ) STRICT, WITHOUT ROWID;
      """)
}
