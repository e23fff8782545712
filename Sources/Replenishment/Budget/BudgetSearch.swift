import Demand

/// Closes the gap between the ranking and the best order within a budget: the multiple-choice knapsack problem, by
/// dynamic programming over a growing core (Pisinger 1995, "A minimal algorithm for the Multiple-Choice Knapsack
/// Problem", European Journal of Operational Research 83).
///
/// It starts from the orders down to the line of the ranking. A yuan is worth what it earns there; what an option
/// earns less than the category's order in hand, its money counted at that price, is its loss, and no order can
/// earn more than those in hand would with the last yuan spent at that price: the bound. An option is part of the
/// best order only if the bound less its loss is above the best order known, so few options are tried, those of the
/// least losses first.
struct BudgetSearch {
  /// For each category its undominated options, and the one in hand at the line.
  let options: [[OrderOption]]
  let base: [OrderOption]
  let budget: Money
  /// Expected reward of a yuan at the line.
  let price: Double
  /// No order within the budget is expected to earn more.
  let bound: Double

  /// So many states are kept after each category, and so many are made in all.
  static let mostStates = 20_000
  static let mostTrials = 2_000_000

  init(options: [[OrderOption]], base: [OrderOption], line: BudgetStep, within budget: Money) {
    self.options = options
    self.base = base
    self.budget = budget
    price = line.rewardPerYuan
    let spend = base.reduce(.zero) { $0 + $1.money }
    bound = base.reduce(0) { $0 + $1.reward } + price * (budget - spend).value
  }

  /// What is better than the order known, and the proven bound; nil in place of an order where that one is best.
  ///
  /// - Parameter known: the expected reward of the best order known.
  func improved(over known: Double) -> (orders: [OrderOption]?, bound: Double) {
    var core = Core(self, known: known)
    for deviation in deviations where !core.isExhausted {
      guard let smallest = deviation.moves.first?.loss, smallest < core.gap else { break }
      core.take(deviation)
    }
    guard let trail = core.bestTrail else { return (nil, core.isProven ? known : core.bound) }
    var orders = base
    for move in core.moves(along: trail) { orders[move.place] = options[move.place][move.option] }
    return (orders, core.isProven ? core.best : core.bound)
  }

  /// What the categories could have in place of the order in hand, the smallest losses first.
  private var deviations: [Deviation] {
    let all = options.indices.map { place in
      Deviation(place: place, options: options[place], base: base[place], price: price)
    }
    return all.filter { !$0.moves.isEmpty }.sorted { left, right in
      (left.moves[0].loss, left.place) < (right.moves[0].loss, right.place)
    }
  }
}

/// The other options of one category.
private struct Deviation {
  let place: Int
  /// By loss.
  let moves: [Move]
  /// What the order in hand costs: so much can still be got back here.
  let baseMoney: Int64

  struct Move {
    let option: Int
    /// Minor units more than the order in hand; below 0 less.
    let money: Int64
    let loss: Double
  }

  init(place: Int, options: [OrderOption], base: OrderOption, price: Double) {
    self.place = place
    baseMoney = base.money.minorUnits
    let moves = options.indices.filter { options[$0] != base }.map { number in
      let money = options[number].money - base.money
      let loss = max(0, price * money.value - (options[number].reward - base.reward))
      return Move(option: number, money: money.minorUnits, loss: loss)
    }
    self.moves = moves.sorted { ($0.loss, $0.option) < ($1.loss, $1.option) }
  }
}

/// The combinations tried so far.
private struct Core {
  private struct State {
    let spend: Int64
    let loss: Double
    let trail: Int32
  }

  private struct Step {
    let parent: Int32
    let place: Int32
    let option: Int32
  }

  private(set) var best: Double
  private(set) var bestTrail: Int32?
  private var states: [State]
  private var trails: [Step] = []
  /// Of the combinations that were given up for want of room.
  private var leastLossGivenUp = Double.infinity
  private var trials = 0
  /// What the categories not yet taken have in hand, in minor units.
  private var untouched: Int64

  private let ceiling: Double
  private let budget: Int64
  private let price: Double
  /// Differences below the last digits of the sums are none.
  private let tolerance: Double

  init(_ search: BudgetSearch, known: Double) {
    best = known
    ceiling = search.bound
    budget = search.budget.minorUnits
    price = search.price
    tolerance = 1e-12 * max(1, search.bound.magnitude)
    untouched = search.base.reduce(0) { $0 + $1.money.minorUnits }
    states = [State(spend: untouched, loss: 0, trail: -1)]
  }

  /// A combination with this loss or more is no better than the best known.
  var gap: Double { ceiling - best - tolerance }
  var isExhausted: Bool { trials >= BudgetSearch.mostTrials }
  var isProven: Bool { !isExhausted && leastLossGivenUp >= gap }
  var bound: Double { isExhausted ? ceiling : max(best, ceiling - leastLossGivenUp) }

  mutating func take(_ deviation: Deviation) {
    untouched -= deviation.baseMoney
    var tried = states
    for state in states {
      for move in deviation.moves {
        guard !isExhausted, state.loss + move.loss < gap else { break }
        add(move, to: state, at: deviation.place, among: &tried)
      }
    }
    states = undominated(tried)
  }

  private mutating func add(
    _ move: Deviation.Move, to state: State, at place: Int, among tried: inout [State]
  ) {
    let (spend, loss) = (state.spend + move.money, state.loss + move.loss)
    // What is above the budget must be got back from the categories to come.
    guard spend - untouched <= budget else { return }
    trials += 1
    let trail = Int32(trails.count)
    trails.append(Step(parent: state.trail, place: Int32(place), option: Int32(move.option)))
    tried.append(State(spend: spend, loss: loss, trail: trail))
    let reward = ceiling - loss - price * Double(budget - spend) / 100
    if spend <= budget, reward > best + tolerance {
      best = reward
      bestTrail = trail
    }
  }

  /// The states that none equals at less money, by money, and of those no more than there is room for.
  private mutating func undominated(_ tried: [State]) -> [State] {
    var kept: [State] = []
    var most = -Double.infinity
    for state in tried.sorted(by: { ($0.spend, $0.loss, $0.trail) < ($1.spend, $1.loss, $1.trail) }) {
      guard state.spend - untouched <= budget, state.loss < gap else { continue }
      let reward = price * Double(state.spend) / 100 - state.loss
      guard reward > most else { continue }
      most = reward
      kept.append(state)
    }
    guard kept.count > BudgetSearch.mostStates else { return kept }
    let byLoss = kept.sorted { ($0.loss, $0.spend) < ($1.loss, $1.spend) }
    leastLossGivenUp = min(leastLossGivenUp, byLoss[BudgetSearch.mostStates].loss)
    return Array(byLoss[..<BudgetSearch.mostStates])
  }

  func moves(along trail: Int32) -> [(place: Int, option: Int)] {
    var moves: [(place: Int, option: Int)] = []
    var current = trail
    while current >= 0 {
      let step = trails[Int(current)]
      moves.append((Int(step.place), Int(step.option)))
      current = step.parent
    }
    return moves
  }
}
