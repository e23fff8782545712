import Demand

/// The numbers under which a table keeps its names, given out as new names appear, from 1.
///
/// Two spellings that Swift holds equal (an "é" of one character or of two) are one name, in the spelling
/// that came first, for everything above the ledger holds them equal too.
struct Names: ~Copyable {
  enum Table: String {
    case category, product, region
  }

  private let insert: Statement
  private var numbers: [String: UInt32] = [:]
  private var last: UInt32 = 0

  init(_ table: Table, on connection: borrowing Connection) throws(LedgerError) {
    var known: [(number: UInt32, name: String)] = []
    try connection.prepare("SELECT id, name FROM \(table.rawValue) ORDER BY id")
      .forEach { known.append(($0[0], $0[1])) }
    insert = try connection.prepare("INSERT INTO \(table.rawValue) (id, name) VALUES (?, ?)")
    for (number, name) in known {
      numbers[name] = number
      last = number
    }
  }

  /// The number of a name, recorded if it is new.
  mutating func number(of name: String) throws(LedgerError) -> UInt32 {
    if let known = numbers[name] { return known }
    last += 1
    try insert.run(last, name)
    numbers[name] = last
    return last
  }
}
