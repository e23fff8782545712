import CSQLite
import Demand

/// What can be bound to a parameter and read from a column.
protocol SQLValue {
  /// Binds the value (`sqlite3_bind_*`) and gives SQLite's result code. Parameters count from 1.
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32
  /// Reads a column (`sqlite3_column_*`), counted from 0.
  init(column: Int32, of statement: OpaquePointer)
}

extension Int64: SQLValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    sqlite3_bind_int64(statement, index, self)
  }
  init(column: Int32, of statement: OpaquePointer) { self = sqlite3_column_int64(statement, column) }
}

extension Int: SQLValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    Int64(self).bind(to: statement, at: index)
  }
  init(column: Int32, of statement: OpaquePointer) { self.init(Int64(column: column, of: statement)) }
}

/// The number of a name, which the ledger gives out itself, from 1.
extension UInt32: SQLValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    Int64(self).bind(to: statement, at: index)
  }
  init(column: Int32, of statement: OpaquePointer) {
    self.init(clamping: Int64(column: column, of: statement))
  }
}

extension Bool: SQLValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    sqlite3_bind_int(statement, index, self ? 1 : 0)
  }
  init(column: Int32, of statement: OpaquePointer) { self = sqlite3_column_int(statement, column) != 0 }
}

extension Double: SQLValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    sqlite3_bind_double(statement, index, self)
  }
  init(column: Int32, of statement: OpaquePointer) { self = sqlite3_column_double(statement, column) }
}

extension String: SQLValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    var text = self
    return text.withUTF8 { utf8 in
      cardstock_sqlite3_bind_text(statement, index, utf8.baseAddress, UInt64(utf8.count))
    }
  }

  /// The length is SQLite's, so that a text may hold a NUL.
  init(column: Int32, of statement: OpaquePointer) {
    let bytes = sqlite3_column_text(statement, column)
    let count = Int(sqlite3_column_bytes(statement, column))
    self.init(decoding: UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : count), as: UTF8.self)
  }
}

/// A blob.
extension [UInt8]: SQLValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    cardstock_sqlite3_bind_blob(statement, index, self, UInt64(count))
  }

  init(column: Int32, of statement: OpaquePointer) {
    let bytes = sqlite3_column_blob(statement, column)
    self.init(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, column))))
  }
}

/// NULL is nil.
extension Optional: SQLValue where Wrapped: SQLValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    self?.bind(to: statement, at: index) ?? sqlite3_bind_null(statement, index)
  }
  init(column: Int32, of statement: OpaquePointer) {
    let isNull = sqlite3_column_type(statement, column) == SQLITE_NULL
    self = isNull ? nil : Wrapped(column: column, of: statement)
  }
}

/// Days since 1970-01-01.
extension Day: SQLValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    sqlite3_bind_int(statement, index, number)
  }
  init(column: Int32, of statement: OpaquePointer) {
    self.init(number: Int32(clamping: Int64(column: column, of: statement)))
  }
}

/// Thousandths of a unit.
extension Quantity: SQLValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    thousandths.bind(to: statement, at: index)
  }
  init(column: Int32, of statement: OpaquePointer) {
    self.init(thousandths: Int64(column: column, of: statement))
  }
}

/// Minor units.
extension Money: SQLValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    minorUnits.bind(to: statement, at: index)
  }
  init(column: Int32, of statement: OpaquePointer) {
    self.init(minorUnits: Int64(column: column, of: statement))
  }
}

/// A text in UTF-8 that outlives the run of the statement: it is not copied.
extension UnsafeRawBufferPointer: SQLValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    let text = baseAddress?.assumingMemoryBound(to: CChar.self)
    return sqlite3_bind_text64(statement, index, text, UInt64(count), nil, UInt8(SQLITE_UTF8))
  }
  init(column: Int32, of statement: OpaquePointer) {
    self.init(
      start: sqlite3_column_blob(statement, column), count: Int(sqlite3_column_bytes(statement, column)))
  }
}
