import Demand
import Forecasting
import Ledger
import Replenishment
import Terminal
import Wording

/// The days replayed, with what would have been forecast on each and the terms of every category's supplier.
struct SimulatedPast {
  private let history: DemandHistory
  private let first: Day
  private let forecasts: ReplayedForecasts
  private let categories: Set<String>
  private let supplies: [String: SimulatedSupply]
  private let usual: SimulatedSupply
  /// What was counted at the end of the day before the first.
  private let onHand: [String: Quantity]
  private let plan: PolicyComparison.Plan

  /// Days of history before the first one replayed, at least: a forecast from less is blind.
  private static let leastHistory = 28

  init(
    _ workspace: Workspace, _ options: SimulationOptions, segment: SimulatedSegment,
    _ segmentation: Segmentation, _ console: Console
  ) throws {
    history = workspace.history
    plan = options.plan
    let start = history.series.map(\.start).min() ?? history.end
    let earliest = start.advanced(by: Self.leastHistory)
    first = max(earliest, history.end.advanced(by: 1 - options.days))
    guard first.distance(to: history.end) >= plan.terms.warmUp else {
      throw TooShortToReplay(
        days: start.distance(to: history.end) + 1, replayed: first.distance(to: history.end) + 1,
        warmUp: plan.terms.warmUp)
    }
    var usual = SimulatedSupply(leadTime: options.leadTime)
    usual.failureRate = options.failureRate
    self.usual = usual
    supplies = try Self.supplies(of: workspace, usual)
    onHand = try Self.stock(in: workspace.ledger, at: first.advanced(by: -1))
    categories = Self.categories(of: history.known(at: first), all: history, segment, segmentation)
    let leadTimes = [usual.leadTime] + supplies.values.map(\.leadTime)
    let (history, days) = (history, first...history.end)
    let horizon = leadTimes.map(plan.horizon).max() ?? 1
    forecasts = console.watching("Forecasting the past", in: .categories(history.series.count)) { workers in
      ReplayedForecasts(
        history, calendar: workspace.learnedCalendar, days: days, horizon: horizon, workers: workers)
    }
  }

  /// Days that are counted.
  var countedDays: Int { first.distance(to: history.end) + 1 - plan.terms.warmUp }

  /// Mean protection interval of the categories, in days.
  var meanInterval: Double {
    let days = categories.sorted().map {
      (supplies[$0] ?? usual).leadTime.mean + Double(plan.terms.reviewPeriod)
    }
    return days.isEmpty ? 1 : max(1, days.reduce(0, +) / Double(days.count))
  }

  func comparison(of settings: [PolicySetting], _ console: Console) -> PolicyComparison {
    let (supplies, usual, onHand) = (supplies, usual, onHand)
    return console.watching("Simulating", in: .categories) { workers in
      PolicyComparison(
        history, forecasts: forecasts, from: first, categories: categories, supply: { supplies[$0] ?? usual },
        onHand: { onHand[$0] },
        settings: settings, plan: plan, workers: workers)
    }
  }

  private static func categories(
    of known: DemandHistory, all: DemandHistory, _ segment: SimulatedSegment, _ segmentation: Segmentation
  ) -> Set<String> {
    switch segment {
    case .all: Set(all.series.map(\.category))
    case .core: Set(segmentation.segments(of: known).filter { $0.group == .core }.map(\.category))
    }
  }

  private static func stock(in ledger: Ledger, at day: Day) throws -> [String: Quantity] {
    try ledger.stock(asOf: day).reduce(into: [:]) { stock, level in
      if level.asOf == day, case .counted(let units) = level.onHand {
        stock[level.category] = max(.zero, units)
      }
    }
  }

  /// By category, of those of which anything is known.
  private static func supplies(of workspace: Workspace, _ usual: SimulatedSupply) throws -> [String:
    SimulatedSupply]
  {
    let ledger = workspace.ledger
    let vetted = try ledger.offers().vetted(by: ledger.suppliers())
    let offers = Dictionary(grouping: vetted, by: \.category)
    let costs = Dictionary(
      try ledger.stock(asOf: workspace.asOf).map { ($0.category, $0.unitCost) }, uniquingKeysWith: { $1 })
    let shelfLives = try ledger.catalog().shelfLifeByCategory
    var supplies: [String: SimulatedSupply] = [:]
    for category in workspace.history.series.map(\.category) {
      var supply =
        offers[category].flatMap { SimulatedSupply(of: $0, orderedOn: workspace.asOf.advanced(by: 1)) }
        ?? costs[category]?.map { SimulatedSupply(leadTime: usual.leadTime, unitCost: Double($0.minorUnits)) }
        ?? usual
      supply.failureRate = usual.failureRate
      supply.shelfLife = shelfLives[category]
      supplies[category] = supply
    }
    return supplies
  }
}

private struct TooShortToReplay: PhrasedError {
  let days: Int
  let replayed: Int
  let warmUp: Int
  var phrase: Phrase {
    """
    \(days) days of sales leave \(max(0, replayed)) to replay, none of them after \(warmUp) days of warm-up; \
    import more, replay more (--days), or shorten --warm-up
    """
  }
}
