import Demand

/// What a plan that is kept is called: the day at whose end it was made, and its number among the plans of that day,
/// from 1. There is no clock in it, so the same commands give the same names.
///
///     PlanID("2026-09-20-2") == PlanID(day: september20, number: 2)
package struct PlanID: Hashable, Sendable {
  package let day: Day
  package let number: Int

  package init(day: Day, number: Int) {
    self.day = day
    self.number = number
  }

  /// Reads `YYYY-MM-DD-N` and nothing else.
  package init?(_ text: some StringProtocol) {
    guard let dash = text.lastIndex(of: "-"), let day = Day(text[..<dash]) else { return nil }
    let digits = text[text.index(after: dash)...]
    guard let number = Int(digits), number > 0, String(number) == digits else { return nil }
    self.init(day: day, number: number)
  }
}

extension PlanID: Comparable {
  package static func < (left: PlanID, right: PlanID) -> Bool {
    (left.day, left.number) < (right.day, right.number)
  }
}

extension PlanID: CustomStringConvertible {
  package var description: String { "\(day)-\(number)" }
}
