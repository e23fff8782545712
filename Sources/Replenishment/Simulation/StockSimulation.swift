import Demand

/// One category under one policy, day by day: deliveries come in the morning, demand is served as far as the stock
/// goes, and at the end of every review day it is ordered by what is known then. An order is placed on the following
/// morning; its goods are on sale from as many days later as its lead time has.
///
/// Demand is what the category sold, whatever the simulated shop could serve: what it cannot is lost, or waits.
package struct StockSimulation: Sendable {
  private let demand: [Quantity]
  /// Demand before each day, and before the day after the last.
  private let demandBefore: [Quantity]
  private let firstNumber: Int
  private let supply: SimulatedSupply
  private let chance: SupplierChance
  private let terms: Terms

  /// What holds for all categories.
  package struct Terms: Hashable, Sendable {
    /// Days from one review to the next, at least 1.
    package var reviewPeriod = 1
    /// The first days, of which nothing is counted.
    package var warmUp = 0
    /// True where buyers wait for what is not there.
    package var takesBackorders = false
    package var seed: UInt64 = 1

    package init() {}
  }

  /// - Parameters:
  ///   - demand: units by day, the first of which is begun with.
  ///   - firstDay: of the demand.
  package init(
    category: String, demand: [Double], from firstDay: Day, supply: SimulatedSupply, terms: Terms
  ) {
    self.demand = demand.map { Quantity(thousandths: Int64(min(max(0, $0), 1e12) * 1000 + 0.5)) }
    demandBefore = self.demand.reduce(into: [.zero]) { sums, units in
      sums.append(sums[sums.count - 1] + units)
    }
    firstNumber = Int(firstDay.number)
    self.supply = supply
    self.terms = terms
    chance = SupplierChance(seed: terms.seed, category: category, supply: supply)
  }

  /// What became of it, with every unit accounted for: start + received = sold + written off + end.
  package struct Outcome: Hashable, Sendable {
    /// Of the days after the warm-up.
    package internal(set) var score = SimulationScore()
    /// Of all days, in units.
    package internal(set) var start = Quantity.zero
    package internal(set) var received = Quantity.zero
    package internal(set) var sold = Quantity.zero
    package internal(set) var writtenOff = Quantity.zero
    package internal(set) var end = Quantity.zero
  }

  /// - Parameters:
  ///   - policy: its days are those of the demand.
  ///   - onHand: units on the morning of the first day; the first order-up-to level unless given.
  package func run(_ policy: any StockPolicy, onHand: Quantity? = nil) -> Outcome {
    var shop = Shop(unitValue: supply.unitValue)
    let start = onHand ?? Quantity(units: policy.levels(at: 0)?.orderUpTo ?? 0)
    shop.outcome.start = start
    shop.stock.receive(start, lastDay: lastDay(ofDelivery: 0))
    for day in demand.indices {
      shop.isCounted = day >= terms.warmUp
      shop.open(on: day) { lastDay(ofDelivery: day) }
      shop.serve(demand[day], waits: terms.takesBackorders)
      shop.close()
      guard day % max(1, terms.reviewPeriod) == 0, let levels = policy.levels(at: day) else { continue }
      order(by: levels, at: day, &shop)
      if let lasts = lasts(shop.position, from: day) { shop.count(review: lasts) }
    }
    shop.outcome.end = shop.stock.onHand
    return shop.outcome
  }

  /// Whether a position at a day's end is enough until goods that are ordered at the next review are there; nil where the
  /// simulation ends before.
  private func lasts(_ position: Quantity, from day: Int) -> Bool? {
    let next = day + max(1, terms.reviewPeriod)
    let end = next + 1 + chance.delivery(of: 1, orderedOn: firstNumber + next + 1).leadTime
    guard end < demandBefore.count else { return nil }
    return demandBefore[end] - demandBefore[day + 1] <= position
  }

  private func lastDay(ofDelivery day: Int) -> Int? { supply.shelfLife.map { day + max(1, $0) - 1 } }

  private func order(by levels: StockLevels, at day: Int, _ shop: inout Shop) {
    let position = shop.position
    guard position <= Quantity(units: levels.reorderPoint) else { return }
    let missing = (Quantity(units: levels.orderUpTo) - position).units
    guard missing > 0 else { return }
    let units = supply.order(for: WholeUnits.roundedUp(missing))
    let delivery = chance.delivery(of: units, orderedOn: firstNumber + day + 1)
    shop.expect(
      Shop.Arrival(
        day: day + 1 + delivery.leadTime, promised: WholeUnits.roundedUp(Double(units) * supply.successRate),
        delivery: delivery, cost: supply.cost(of: units)))
  }
}

/// The state of a simulated shop.
private struct Shop {
  var outcome = StockSimulation.Outcome()
  var stock = Stockroom()
  var isCounted = false
  private let unitValue: Double
  private var arrivals: [Arrival] = []
  /// Good units that orders on their way should bring.
  private var inbound = Quantity.zero
  private var waiting = Quantity.zero
  private var hasFailed = false

  struct Arrival {
    let day: Int
    let promised: Int
    let delivery: SupplierChance.Delivery
    let cost: Double
  }

  init(unitValue: Double) { self.unitValue = unitValue }

  var position: Quantity { stock.onHand + inbound - waiting }

  mutating func expect(_ arrival: Arrival) {
    arrivals.append(arrival)
    inbound += Quantity(units: arrival.promised)
    guard isCounted else { return }
    outcome.score.orders += 1
    if arrival.delivery.isFailed {
      outcome.score.failedOrders += 1
    } else {
      outcome.score.spend += arrival.cost
    }
  }

  /// Takes in what has come, and throws away what has expired.
  mutating func open(on day: Int, lastDay: () -> Int?) {
    let expired = stock.writeOff(on: day)
    outcome.writtenOff += expired
    if isCounted { outcome.score.writtenOffValue += expired.units * unitValue }
    guard arrivals.contains(where: { $0.day <= day }) else { return }
    var isDelivered = false
    for arrival in arrivals where arrival.day <= day {
      inbound = inbound - Quantity(units: arrival.promised)
      let units = Quantity(units: arrival.delivery.goodUnits)
      outcome.received += units
      stock.receive(units, lastDay: lastDay())
      isDelivered = isDelivered || units > .zero
    }
    arrivals.removeAll { $0.day <= day }
    if isDelivered { endCycle() }
  }

  private mutating func endCycle() {
    if isCounted {
      outcome.score.cycles += 1
      outcome.score.servedCycles += hasFailed ? 0 : 1
    }
    hasFailed = false
  }

  mutating func serve(_ demand: Quantity, waits: Bool) {
    let late = stock.take(waiting)
    waiting = waiting - late
    let served = stock.take(demand)
    let unserved = demand - served
    if waits { waiting += unserved }
    outcome.sold += served + late
    if unserved > .zero { hasFailed = true }
    guard isCounted else { return }
    outcome.score.demand += demand.units
    outcome.score.lost += unserved.units
    outcome.score.stockoutDays += unserved > .zero ? 1 : 0
    outcome.score.soldValue += (served + late).units * unitValue
  }

  mutating func count(review isEnough: Bool) {
    guard isCounted else { return }
    outcome.score.reviews += 1
    outcome.score.enoughReviews += isEnough ? 1 : 0
  }

  /// Counts the stock at a day's end.
  mutating func close() {
    guard isCounted else { return }
    outcome.score.categoryDays += 1
    outcome.score.stockValue += stock.onHand.units * unitValue
  }
}
