import Demand

/// By how much an import changes the demand of each category and day.
///
/// An open-addressing hash table: every line of a file comes through it, and a dictionary takes three times
/// as long.
struct DemandChanges {
  /// Category and day of a slot; 0, which is no category, where it is free. The count is a power of two, at
  /// least half of it free.
  private var keys = [UInt64](repeating: 0, count: 1024)
  private var sums = [DemandSum](repeating: DemandSum(), count: 1024)
  private var count = 0

  mutating func add(_ line: borrowing LineContent, to category: UInt32) {
    sums[slot(category, line.day)].add(line)
  }

  mutating func remove(_ line: borrowing LineContent, from category: UInt32) {
    sums[slot(category, line.day)].remove(line)
  }

  /// All changes that are any, by category and day.
  var all: [(key: DemandKey, change: DemandSum)] {
    keys.indices.filter { keys[$0] != 0 && sums[$0] != DemandSum() }
      .map { (Self.key(keys[$0]), sums[$0]) }
      .sorted { $0.0 < $1.0 }
  }

  private mutating func slot(_ category: UInt32, _ day: Day) -> Int {
    let key = UInt64(category) << 32 | UInt64(UInt32(bitPattern: day.number))
    var slot = Self.home(key) & (keys.count - 1)
    while keys[slot] != key {
      if keys[slot] == 0 { return insert(key, at: slot) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return slot
  }

  private mutating func insert(_ key: UInt64, at slot: Int) -> Int {
    guard count * 2 < keys.count else {
      grow()
      let again = Self.key(key)
      return self.slot(again.category, again.day)
    }
    keys[slot] = key
    count += 1
    return slot
  }

  private mutating func grow() {
    let old = (keys: keys, sums: sums)
    keys = [UInt64](repeating: 0, count: old.keys.count * 2)
    sums = [DemandSum](repeating: DemandSum(), count: old.keys.count * 2)
    for (key, sum) in zip(old.keys, old.sums) where key != 0 {
      var slot = Self.home(key) & (keys.count - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      sums[slot] = sum
    }
  }

  /// Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4): days follow one another.
  private static func home(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 32) }

  private static func key(_ bits: UInt64) -> DemandKey {
    DemandKey(category: UInt32(bits >> 32), day: Day(number: Int32(truncatingIfNeeded: bits)))
  }
}

extension DemandChanges {
  /// Brings `order_demand` up to date.
  func apply(on connection: borrowing Connection) throws(LedgerError) {
    let find = try connection.prepare(
      "SELECT lines, undelivered, quantity, amount FROM order_demand WHERE category_id = ? AND day = ?")
    let delete = try connection.prepare("DELETE FROM order_demand WHERE category_id = ? AND day = ?")
    let replace = try connection.prepare(
      """
      REPLACE INTO order_demand (category_id, day, lines, undelivered, quantity, amount)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    for (key, change) in all {
      let before = try find.first(key.category, key.day, row: DemandSum.init) ?? DemandSum()
      let sum = before + change
      guard sum.lines > 0 else {
        // The last line has moved to another category or day: a total of 0 would be a day observed.
        try delete.run(key.category, key.day)
        continue
      }
      guard let total = sum.total else { throw try connection.tooLarge(key.category, key.day) }
      try replace.run(key.category, key.day, sum.lines, sum.undelivered, total.quantity, total.amount)
    }
  }
}

extension DemandSum {
  fileprivate init(_ row: borrowing Row) {
    self.init(
      lines: row[0], undelivered: row[1], quantity: Int128(row[2] as Int64), amount: Int128(row[3] as Int64))
  }
}
