import Demand
import Tabular
import Wording

/// Reads whether a row's order was paid, and on which day, and remembers it for the order's further lines.
struct Payments: Sendable {
  enum Finding: Sendable {
    case none
    case returned
    case made(Day)
  }

  /// Of the row read last.
  private(set) var status = OrderStatus.unknown
  private let paid: Column
  private let date: Column
  private let settings: SalesSettings
  private var statuses: StatusReader
  private var unknown = UnknownStatuses()
  private var datedByNumber = 0
  private var last: Order?

  /// What is known of the order of the row before.
  private struct Order {
    let number: [UInt8]
    let finding: Finding
    var isUndelivered = false
    /// What was given back of the order and not yet taken off one of its lines.
    var refund: Money
  }

  init(_ columns: HeaderMatch, _ settings: SalesSettings) {
    paid = columns.column("paid")
    date = columns.column("date")
    self.settings = settings
    statuses = StatusReader(columns)
  }

  mutating func read(
    ofOrder number: UnsafeRawBufferPointer, _ refunds: Refunds, _ record: borrowing Record
  ) throws(RowError) -> Finding {
    if let last, !number.isEmpty, number.elementsEqual(last.number), statuses.isEmpty(record),
      record.isEmpty(paid)
    {
      return last.finding
    }
    let finding = try finding(ofOrder: number, record)
    if statuses.hasColumn || paid.index != nil {
      last = Order(number: Array(number), finding: finding, refund: try refunds.refundOfOrder(record))
    }
    return finding
  }

  /// Takes the refund of a whole order off its lines, one after another.
  mutating func takeRefund(from money: Money?) -> (rest: Money?, isLess: Bool) {
    guard let money, let refund = last?.refund, refund > .zero, money > .zero else { return (money, false) }
    let taken = min(money, refund)
    last?.refund -= taken
    return (money - taken, true)
  }

  /// What a row says of its delivery, else what the order's line before it said.
  mutating func remember(isUndelivered: Bool?) -> Bool {
    if let isUndelivered { last?.isUndelivered = isUndelivered }
    return isUndelivered ?? last?.isUndelivered ?? false
  }

  var remarks: [Phrase] {
    let rows = Phrase.counted(datedByNumber, "row")
    let dated: Phrase = "\(rows) without a time dated by the order number, which begins with a day"
    return unknown.remarks + (datedByNumber > 0 ? [dated] : [])
  }

  private mutating func finding(
    ofOrder number: UnsafeRawBufferPointer, _ record: borrowing Record
  ) throws(RowError) -> Finding {
    let (status, word) = try statuses.read(record)
    self.status = status
    let finding = try finding(ofOrder: number, status, record)
    if !word.isEmpty {
      if case .made = finding {
        unknown.count(word, isSale: true)
      } else {
        unknown.count(word, isSale: false)
      }
    }
    return finding
  }

  private mutating func finding(
    ofOrder number: UnsafeRawBufferPointer, _ status: OrderStatus, _ record: borrowing Record
  ) throws(RowError) -> Finding {
    let countsRefunded = settings.refunds == .ignore
    switch status {
    case .notPaid: return .none
    case .refunded where !countsRefunded: return .returned
    case .closed where try !hasPaidTime(record): return .none
    case .closed where !countsRefunded: return .returned
    default: break
    }
    if let day = try record.day(paid, in: settings.zone) { return .made(day) }
    if status == .unknown, paid.index != nil { return .none }
    let placed = date.index == nil ? paid : date
    if let day = try record.day(placed, in: settings.zone) { return .made(day) }
    guard let day = OrderNumber.day(of: number) else { throw placed.missing }
    datedByNumber += 1
    return .made(day)
  }

  private func hasPaidTime(_ record: borrowing Record) throws(RowError) -> Bool {
    guard let text = try record.text(paid) else { return false }
    return !Timestamp.meansNever(text)
  }
}
