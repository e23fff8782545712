import Demand

/// What was sold on a day, as a file names it.
struct SaleKey: Hashable, Comparable {
  var product: UInt32
  /// 0 where the file names none.
  var category: UInt32
  var day: Day

  static func < (left: SaleKey, right: SaleKey) -> Bool {
    (left.product, left.category, left.day) < (right.product, right.category, right.day)
  }
}

/// Sums of lines by what was sold on a day, ascending.
///
/// Lines are kept as they come and added up now and then: a file of daily totals, of which each is a key of its
/// own, takes a third of the memory of a hash table, and mostly comes in order.
struct SaleSums: Sequence {
  /// One line, or several of a key that were added up.
  fileprivate struct Entry {
    let key: SaleKey
    var lines: UInt32
    var quantity: Int64
    var amount: Int64

    init(_ line: SaleBatch.Line) {
      key = SaleKey(product: line.product, category: line.category, day: line.day)
      lines = 1
      quantity = line.quantity.thousandths
      amount = line.amount.minorUnits
    }

    /// Adds one of the same key; false where the sum does not fit.
    mutating func add(_ other: Entry) -> Bool {
      let lines = lines.addingReportingOverflow(other.lines)
      let quantity = quantity.addingReportingOverflow(other.quantity)
      let amount = amount.addingReportingOverflow(other.amount)
      guard !lines.overflow, !quantity.overflow, !amount.overflow else { return false }
      (self.lines, self.quantity, self.amount) = (
        lines.partialValue, quantity.partialValue, amount.partialValue
      )
      return true
    }
  }

  private var entries: [Entry] = []
  private var isAddedUp = true
  /// How many entries are let in before they are added up.
  private var room = leastRoom

  private static let leastRoom = 1 << 16

  mutating func add(_ line: SaleBatch.Line) {
    if entries.count == room {
      addUp()
      room = Swift.max(Self.leastRoom, 2 * entries.count)
    }
    entries.append(Entry(line))
    isAddedUp = false
  }

  /// Puts the entries in order, those of a key together.
  mutating func addUp() {
    guard !isAddedUp else { return }
    isAddedUp = true
    if zip(entries, entries.dropFirst()).allSatisfy({ $0.key < $1.key }) { return }
    entries.sort { $0.key < $1.key }
    var last = 0
    for entry in entries.dropFirst() {
      if entry.key == entries[last].key, entries[last].add(entry) { continue }
      last += 1
      entries[last] = entry
    }
    entries.removeSubrange((last + 1)...)
  }

  /// True when no key has two lines. What follows is known only when they are added up.
  var areSingle: Bool {
    entries.allSatisfy { $0.lines == 1 }
      && zip(entries, entries.dropFirst()).allSatisfy { $0.key < $1.key }
  }

  var lineCount: Int { entries.reduce(0) { $0 + Int($1.lines) } }

  func makeIterator() -> Iterator { Iterator(entries: entries) }

  /// Gives each key with its sum.
  struct Iterator: IteratorProtocol {
    fileprivate let entries: [Entry]
    fileprivate var place = 0

    mutating func next() -> (key: SaleKey, sum: DemandSum)? {
      guard place < entries.count else { return nil }
      let key = entries[place].key
      var sum = DemandSum()
      while place < entries.count, entries[place].key == key {
        sum.lines += Int(entries[place].lines)
        sum.quantity += Int128(entries[place].quantity)
        sum.amount += Int128(entries[place].amount)
        place += 1
      }
      return (key, sum)
    }
  }
}
