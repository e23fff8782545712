import Demand
import Tabular
import Wording

/// Reads the columns that tell an order's state. A file repeats few words over and over: each is looked up
/// once.
struct StatusReader: Sendable {
  private let status: Column
  private let payment: Column
  private let system: ShopSystem?
  private var known: [(text: [UInt8], status: OrderStatus)] = []

  private static let mostKnown = 32

  init(_ columns: HeaderMatch) {
    status = columns.column("status")
    payment = columns.column("payment_status")
    system = ShopSystem(headers: columns.headers)
  }

  /// False where the file does not speak of states.
  var hasColumn: Bool { status.index != nil || payment.index != nil }

  func isEmpty(_ record: borrowing Record) -> Bool { record.isEmpty(status) && record.isEmpty(payment) }

  /// The order's own state, else that of its money; a refund in either is one.
  ///
  /// - Returns: the state, and the word of an unknown one, which is empty where there is none.
  mutating func read(_ record: borrowing Record) throws(RowError) -> (status: OrderStatus, word: String) {
    guard hasColumn else { return (.unknown, "") }
    let own = try read(status, record)
    let money = try read(payment, record)
    if own == .refunded || money == .refunded { return (.refunded, "") }
    if own != .unknown { return (own, "") }
    if money != .unknown { return (money, "") }
    return (.unknown, try record.name(record.isEmpty(status) ? payment : status))
  }

  private mutating func read(_ column: Column, _ record: borrowing Record) throws(RowError) -> OrderStatus {
    guard let text = try record.text(column) else { return .unknown }
    for entry in known where text.elementsEqual(entry.text) { return entry.status }
    let status = OrderStatus(String(decoding: text, as: UTF8.self), of: system)
    if known.count < Self.mostKnown { known.append((Array(text), status)) }
    return status
  }
}

/// Counts the words of states that are not known, so that they can be named.
struct UnknownStatuses: Sendable {
  private var counts: [Word: Int] = [:]
  /// Rows with words beyond the most that are kept.
  private var others = 0

  private struct Word: Hashable {
    let text: String
    let isSale: Bool
  }

  /// A column of free text, mistaken for one of states, could have as many words as rows.
  private static let mostKept = 1000
  private static let mostNamed = 5

  mutating func count(_ text: String, isSale: Bool) {
    let word = Word(text: text, isSale: isSale)
    if counts.count < Self.mostKept || counts[word] != nil {
      counts[word, default: 0] += 1
    } else {
      others += 1
    }
  }

  /// `3 rows with the status "foo", which is not known, counted as sales`, the most frequent first.
  var remarks: [Phrase] {
    let words = counts.sorted {
      ($1.value, $0.key.text, $0.key.isSale ? 0 : 1) < ($0.value, $1.key.text, $1.key.isSale ? 0 : 1)
    }
    let named = words.prefix(Self.mostNamed).map { word, count -> Phrase in
      "\(Phrase.counted(count, "row")) with the status \(quoted(word.text)), which is not known, "
        + (word.isSale ? "counted as sales" : "left out for want of a time of payment")
    }
    let rest = words.dropFirst(Self.mostNamed).reduce(others) { $0 + $1.value }
    return named + (rest > 0 ? ["\(rest) rows with other states that are not known"] : [])
  }
}
