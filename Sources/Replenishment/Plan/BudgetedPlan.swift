import Demand
import Forecasting
import Wording

/// A plan that spends no more than a budget: where all orders cost more, each is cut to what is expected to earn most
/// for the money, and what falls below the line says so.
package struct BudgetedPlan: Sendable {
  package let plan: PurchasePlan
  /// Nil where the budget pays all orders as they are.
  package let allocation: BudgetAllocation?
  /// What the orders would cost without the budget.
  package let asked: Money

  /// The expected reward a yuan of the best step that was not taken: the line. Nil where none was left.
  package var line: Double? {
    guard let allocation else { return nil }
    return allocation.ranking.first { !allocation.isAfforded($0) }?.rewardPerYuan
  }

  package init(of reviews: [CategoryReview], within budget: Money) {
    let lines = reviews.map(PurchaseLine.lines)
    let asked = lines.joined().reduce(Money.zero) { $0 + $1.amount }
    self.asked = asked
    guard asked > budget else {
      plan = PurchasePlan(lines.flatMap(\.self))
      allocation = nil
      return
    }
    let ordered = reviews.indices.filter { place in lines[place].contains { $0.amount > .zero } }
    let allocation = BudgetAllocation(
      of: ordered.map { BudgetRequest(reviews[$0], lines[$0]).options }, within: budget)
    var cut = lines
    for (order, place) in zip(allocation.orders, ordered) {
      let best = allocation.ranking.first { $0.category == order.category && !allocation.isAfforded($0) }
      cut[place] = BudgetRequest(reviews[place], lines[place]).lines(
        for: order, nextStep: best?.rewardPerYuan, budget: budget)
    }
    plan = PurchasePlan(cut.flatMap(\.self))
    self.allocation = allocation
  }
}

/// What a category asks of a budget: the lines of its plan, of which a part can be had for less.
private struct BudgetRequest {
  let review: CategoryReview
  let lines: [PurchaseLine]

  init(_ review: CategoryReview, _ lines: [PurchaseLine]) {
    self.review = review
    self.lines = lines
  }

  private var units: Int { lines.reduce(0) { $0 &+ ($1.quantity ?? 0) } }
  private var money: Money { lines.reduce(.zero) { $0 + $1.amount } }

  /// Orders of the first line's supplier up to its own, then all lines together.
  var options: OrderOptions {
    let category = review.situation.category
    guard let quote = review.choice.chosen, let reward = reward(quote) else {
      return OrderOptions(category: category, options: [])
    }
    let situation = review.situation
    let position = Int((situation.position?.total.units ?? -Double(situation.owed)).rounded(.down))
    let demand = demand(quote)
    let first = lines[0].quantity ?? 0
    let steps = OrderOptions(
      category: category, offer: quote.offer, position: position, upTo: position + quote.order.need,
      reward: reward, demand: demand)
    let goodCards = review.choice.orders.reduce(0) { $0 + Int(($1.order.goodCards + 1e-9).rounded(.down)) }
    let rewards = reward.rewards(of: [position, position + goodCards], for: demand)
    let all = OrderOption(units: units, money: money, reward: max(0, rewards[1] - rewards[0]))
    return OrderOptions(category: category, options: steps.options.filter { $0.units < first } + [all])
  }

  /// Over the days that the order is meant to serve; debts to buyers are certain.
  private func demand(_ quote: Quote) -> DemandDistribution {
    guard let policy = quote.policy else { return DemandDistribution(certain: 0) }
    return policy.interval.demand(of: review.situation.forecast, plus: policy.orderCycle)
  }

  /// What a card earns that is sold, and costs that lies there for the days the order is meant to serve.
  private func reward(_ quote: Quote) -> StockReward? {
    let cost = quote.costPerGoodCard / 100
    let price = review.situation.trade.price.map { $0 / 100 } ?? cost * (1 + Self.assumedMargin)
    let days = Double(review.terms.orderCycle) + (quote.policy?.interval.meanDays ?? 0)
    let holding = cost * review.terms.service.rates.holding * days / 365
    // What sells at a loss earns the least there is, so that it comes last.
    return StockReward(margin: max(price - cost, 0.0001 * cost), leftOverCost: holding)
  }

  /// Of a category whose sales name no amounts, as a share of its cost.
  private static let assumedMargin = 0.1

  /// The lines as they are, cut to an order, or held where nothing is ordered.
  func lines(for order: BudgetAllocation.Order, nextStep: Double?, budget: Money) -> [PurchaseLine] {
    guard order.units < units else { return lines }
    let (most, asked) = (Figures.text(budget), Figures.text(money))
    var text: Phrase =
      order.units == 0
      ? "budget \(most): nothing of what it asks for \(units) at \(asked)"
      : "budget \(most): \(order.units) of what it asks for \(units) at \(asked)"
    if let nextStep { text += ", the next step earns \(Figures.text(nextStep, places: 4)) a yuan" }
    return [lines[0].cut(to: order, saying: text)]
  }
}

extension PurchaseLine {
  /// The same line for fewer units; one for none buys nothing.
  fileprivate func cut(to order: BudgetAllocation.Order, saying note: Phrase) -> PurchaseLine {
    let isHeld = order.units == 0
    let buysNothing = isHeld && action == .buy
    return PurchaseLine(
      category: category, action: buysNothing ? .hold : action, supplier: buysNothing ? nil : supplier,
      quantity: order.units, unitCost: buysNothing ? nil : unitCost, amount: order.money, orderDay: orderDay,
      arrival: isHeld ? nil : arrival, stockoutDay: stockoutDay,
      reason: [note, reason].joined(separator: "; "))
  }
}
