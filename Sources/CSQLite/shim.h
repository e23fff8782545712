#include <sqlite3.h>

// What Swift cannot say itself: it calls no variadic C function, and SQLITE_TRANSIENT is a pointer of value
// -1.

/// `sqlite3_db_config(SQLITE_DBCONFIG_DEFENSIVE)`: SQL cannot damage the file, not even by writing to the
/// schema.
static inline int cardstock_sqlite3_defend(sqlite3 *connection) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

/// `sqlite3_bind_text64` with a private copy of the bytes. No bytes are the empty text, not NULL.
static inline int cardstock_sqlite3_bind_text(
    sqlite3_stmt *statement, int index, const unsigned char *bytes, sqlite3_uint64 count) {
  const char *text = bytes ? (const char *)bytes : "";
  return sqlite3_bind_text64(statement, index, text, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// `sqlite3_bind_blob64` with a private copy of the bytes.
static inline int cardstock_sqlite3_bind_blob(
    sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, index, bytes ? bytes : "", count, SQLITE_TRANSIENT);
}

/// A virtual table, and a cursor on it, with what SQLite lets a module add to each.
typedef struct {
  sqlite3_vtab base;
  const void *feed;
} cardstock_table;

typedef struct {
  sqlite3_vtab_cursor base;
  sqlite3_int64 row;
} cardstock_cursor;
