import Demand
import Ledger
import Replenishment

/// What crossed its line since the night of an earlier day, and what the planner's command is still to be told.
///
/// The night of a day compares with the last night of an earlier day, not with itself: run again, it gives the same
/// alerts. What the command was told is kept apart, so that it is told once.
struct NightAlerts {
  /// Since the night of an earlier day, in the order of the lines.
  let due: [StockAlert]
  /// What is below a line at the end of the day.
  let standing: [NightAlert]

  /// - Parameter hasHook: false where there is no command to tell: alerts.csv has told them then.
  init(_ lines: [ReorderLine], on day: Day, _ ledger: Ledger, hasHook: Bool) throws {
    let before = try ledger.nightAlerts(before: day)
    let same = try ledger.nightAlerts(of: day)
    let alerts = StockAlerts(lines, given: before.map(\.alert), on: day)
    let (new, toldToday) = (Set(alerts.due), Set(same.filter(\.isTold).map(\.alert)))
    let toldBefore = Set(before.filter(\.isTold).map(\.alert.category))
    due = alerts.due
    standing = alerts.standing.map { alert in
      let isTold =
        toldToday.contains(alert) || (!new.contains(alert) && toldBefore.contains(alert.category))
      return NightAlert(alert, isTold: isTold || !hasHook)
    }
  }

  var untold: [StockAlert] { standing.filter { !$0.isTold }.map(\.alert) }
}
