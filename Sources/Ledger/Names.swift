/// The numbers under which a table keeps its names, given out as new names appear.
///
/// Two spellings that Swift holds equal (an "é" of one character or of two) are one name, in the spelling
/// that came first, for everything above the ledger holds them equal too.
struct Names: ~Copyable {
  enum Table: String {
    case category, product
  }

  private let insert: Statement
  private var numbers: [String: Int64] = [:]
  private var last: Int64 = 0
  /// Every spelling met, by its bytes, and the number it has: much faster to find than a `String` in Chinese.
  private var spellings = ByteTable()
  private var numberOfSpelling: [Int64] = []

  init(_ table: Table, on connection: borrowing Connection) throws(LedgerError) {
    var known: [(number: Int64, name: String)] = []
    try connection.prepare("SELECT id, name FROM \(table.rawValue) ORDER BY id")
      .forEach { known.append(($0[0], $0[1])) }
    insert = try connection.prepare("INSERT INTO \(table.rawValue) (id, name) VALUES (?, ?)")
    for (number, name) in known {
      numbers[name] = number
      last = number
    }
  }

  /// The number of a name, recorded if it is new.
  mutating func number(of name: String) throws(LedgerError) -> Int64 {
    var name = name
    if let spelling = name.withUTF8({ spellings.index(of: UnsafeRawBufferPointer($0)) }) {
      return numberOfSpelling[spelling]
    }
    let number = if let known = numbers[name] { known } else { try record(name) }
    _ = name.withUTF8 { spellings.insert(UnsafeRawBufferPointer($0)) }
    numberOfSpelling.append(number)
    return number
  }

  private mutating func record(_ name: String) throws(LedgerError) -> Int64 {
    last += 1
    try insert.run(last, name)
    numbers[name] = last
    return last
  }
}
