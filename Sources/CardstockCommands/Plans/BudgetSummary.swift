import Demand
import Replenishment
import Tabular
import Terminal
import Wording

extension BudgetedPlan {
  /// `budget 20000.00 of 31020.00 asked: below the line at 0.0412 a yuan 4 categories, CNY 11020.00; they would be
  /// expected to earn 310.20 more`
  func summary(currency: String) -> Phrase {
    guard let allocation else {
      return "the budget pays all that is asked: \(currency) \(Figures.text(asked))"
    }
    let cut = allocation.forgone
    let missing = cut.reduce(Money.zero) { $0 + $1.money }
    let line: Phrase = line.map { " at \(Figures.text($0, places: 4)) a yuan" } ?? .empty
    let categories: Phrase = .counted(cut.count, "category", plural: "categories")
    return """
      budget \(currency) \(Figures.text(allocation.budget)) of \(Figures.text(asked)) asked, \
      \(Figures.text(allocation.spend)) spent; below the line\(line): \
      \(categories), \(Figures.text(missing)), which would be \
      expected to earn \(Figures.text(allocation.rewardForgone, places: 2)) more
      """
  }
}

extension Money: OptionValue {
  package init?(argument: String) {
    guard let value = Double(argument: argument), value >= 0, value <= 1e13 else { return nil }
    self.init(minorUnits: Int64((value * 100).rounded()))
  }
  package static var expectation: Phrase { "an amount such as 20000 or 19999.50" }
  package var argument: String { Figures.text(self) }
}
