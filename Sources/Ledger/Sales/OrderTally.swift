import Demand

/// Adds order lines up to the figures of orders. The lines of an order come one after another, whatever their days; what
/// was cancelled or returned (no units, or fewer than none) takes money off and makes nobody a buyer.
struct OrderTally {
  /// The days that are counted: whole weeks that end on the last day known.
  let window: ClosedRange<Day>
  private var weeks: [OrderFigures.Week]
  private var lastOrder: [UInt8] = []
  private var isCounted = false
  private var buyers = BuyerTable()
  private var purchases: [(buyer: UInt64, day: Day)] = []
  private var isEmpty = true

  init(through day: Day) {
    let first = day.advanced(by: 1 - 7 * OrderFigures.weekCount)
    window = first...day
    weeks = (0..<OrderFigures.weekCount).map { OrderFigures.Week(firstDay: first.advanced(by: 7 * $0)) }
  }

  /// A purchase before the window, of which only that it was made counts.
  mutating func addEarlier(_ buyer: UInt64, on day: Day) { buyers.note(buyer, on: day) }

  /// - Parameter order: its number, as bytes that need not live longer than the call.
  mutating func add(
    order: UnsafeRawBufferPointer, on day: Day, isSale: Bool, amount: Money, buyer: UInt64?
  ) {
    isEmpty = false
    let week = window.lowerBound.distance(to: day) / 7
    weeks[week].amount += amount
    if !lastOrder.elementsEqual(order) {
      lastOrder.removeAll(keepingCapacity: true)
      lastOrder.append(contentsOf: order)
      isCounted = false
    }
    guard isSale else { return }
    if !isCounted {
      weeks[week].orders += 1
      isCounted = true
    }
    if let buyer {
      buyers.note(buyer, on: day)
      purchases.append((buyer, day))
    }
  }

  /// Nil without a line in the window.
  var figures: OrderFigures? {
    guard !isEmpty else { return nil }
    var (weeks, whole) = (weeks, OrderFigures.Week(firstDay: window.lowerBound))
    for week in weeks {
      whole.orders += week.orders
      whole.amount += week.amount
    }
    // By buyer, a bit a week; the last one stands for all weeks together.
    var (bought, returned) = (buyers.counters, buyers.counters)
    for (buyer, day) in purchases {
      let place = buyers.place(of: buyer)
      let week = window.lowerBound.distance(to: day) / 7
      let bits = UInt16(1) << week | UInt16(1) << OrderFigures.weekCount
      bought[place] |= bits
      if buyers.firstDay(at: place) < day { returned[place] |= bits }
    }
    for place in bought.indices where bought[place] != 0 {
      for week in weeks.indices where bought[place] >> week & 1 == 1 {
        weeks[week].buyers += 1
        weeks[week].returning += Int(returned[place] >> week & 1)
      }
      whole.buyers += 1
      if returned[place] != 0 { whole.returning += 1 }
    }
    return OrderFigures(weeks: weeks, whole: whole)
  }
}

/// The first day on which each buyer bought: a table with open addressing and linear probing, for there may be millions.
/// Buyers are keyed hashes already, and 0 is nobody's but by a chance of one in 2^64; it is kept apart by its day.
private struct BuyerTable {
  private var keys = [UInt64](repeating: 0, count: 1 << 10)
  private var days = [Int32](repeating: .max, count: 1 << 10)
  private var count = 0

  /// A zero for each place.
  var counters: [UInt16] { [UInt16](repeating: 0, count: keys.count) }

  func firstDay(at place: Int) -> Day { Day(number: days[place]) }

  mutating func note(_ buyer: UInt64, on day: Day) {
    let place = place(of: buyer)
    if days[place] == .max {
      keys[place] = buyer
      days[place] = day.number
      count += 1
      if 2 * count > keys.count { grow() }
    } else if day.number < days[place] {
      days[place] = day.number
    }
  }

  /// Where a buyer is, or would be.
  func place(of buyer: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: buyer) & mask
    while days[place] != .max, keys[place] != buyer { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldDays) = (keys, days)
    keys = [UInt64](repeating: 0, count: 2 * oldKeys.count)
    days = [Int32](repeating: .max, count: 2 * oldKeys.count)
    for (old, day) in oldDays.enumerated() where day != .max {
      let place = place(of: oldKeys[old])
      keys[place] = oldKeys[old]
      days[place] = day
    }
  }
}
