import Demand

/// The units of one category that can be sold, by the day of their expiry: the first to expire go first.
package struct Stockroom: Sendable {
  /// Lots in the order of delivery. All units last as long, so that is the order of expiry.
  private var lots: [Lot] = []
  private var first = 0
  package private(set) var onHand = Quantity.zero

  private struct Lot {
    var units: Quantity
    /// The last day on which they can be sold; nil for ever.
    let lastDay: Int?
  }

  package init() {}

  package mutating func receive(_ units: Quantity, lastDay: Int?) {
    guard units > .zero else { return }
    onHand += units
    if first < lots.count, lots[lots.count - 1].lastDay == lastDay {
      lots[lots.count - 1].units += units
    } else {
      lots.append(Lot(units: units, lastDay: lastDay))
    }
  }

  /// Takes out what can no longer be sold on a day.
  package mutating func writeOff(on day: Int) -> Quantity {
    var expired = Quantity.zero
    while first < lots.count, let lastDay = lots[first].lastDay, lastDay < day {
      expired += lots[first].units
      first += 1
    }
    onHand = onHand - expired
    return expired
  }

  /// Takes out units for sale: as many as are wanted, or all.
  package mutating func take(_ wanted: Quantity) -> Quantity {
    let taken = min(max(.zero, wanted), onHand)
    var left = taken
    while left > .zero, first < lots.count {
      let part = min(left, lots[first].units)
      lots[first].units = lots[first].units - part
      left = left - part
      if lots[first].units == .zero { first += 1 }
    }
    onHand = onHand - taken
    return taken
  }
}
