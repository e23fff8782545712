import Demand
import Replenishment
import Report
import Wording

/// How far back what a shop's day stands on reaches, line by line, and what would make it fresher.
struct ShopFreshness {
  let lines: [Line]

  struct Line {
    /// As programs read it: `sales`.
    let item: String
    let title: Phrase
    let state: State
    /// The last day that is known.
    var day: Day?
    /// Records that there are, where they can be counted.
    var count: Int?
    /// What is the matter, or how good it is.
    let text: Phrase
    /// What to type to mend it; empty where nothing need be.
    var mend = ""
  }

  enum State { case good, stale, missing }

  init(of shop: ShopReview) throws {
    let (workspace, freshness) = (shop.workspace, try shop.freshness())
    var lines = [
      Self.sales(freshness, workspace), Self.stock(freshness, workspace.asOf), Self.offers(freshness),
      Self.model(workspace),
    ]
    if let line = try Self.overdue(workspace) { lines.append(line) }
    if let line = Self.holidays(freshness) { lines.append(line) }
    self.lines = lines
  }

  private static func sales(_ freshness: Freshness, _ workspace: Workspace) -> Line {
    let silent = freshness.lastSale.distance(to: workspace.asOf)
    let isFresh = silent == 0 && !freshness.isUnfinished
    let text: Phrase =
      if silent > 0 {
        "last on \(freshness.lastSale), \(Phrase.counted(silent, "day")) before"
      } else if freshness.isUnfinished {
        "through \(freshness.lastSale), which is not whole yet"
      } else {
        "through \(freshness.lastSale)"
      }
    return Line(
      item: "sales", title: "Sales", state: isFresh ? .good : .stale, day: freshness.lastSale,
      count: workspace.history.series.count, text: text,
      mend: isFresh ? "" : "cardstock import sales FILE")
  }

  private static func stock(_ freshness: Freshness, _ asOf: Day) -> Line {
    let mend = "cardstock import stock FILE"
    guard let stock = freshness.stock else {
      return Line(item: "stock", title: "Stock", state: .missing, text: "not imported", mend: mend)
    }
    let age = stock.latest.distance(to: asOf)
    let old: Phrase = age > 0 ? ", \(Phrase.counted(age, "day")) before" : .empty
    let uncounted = Phrase.counted(stock.uncounted, "core category", plural: "core categories")
    let isGood = age == 0 && stock.uncounted == 0
    return Line(
      item: "stock", title: "Stock", state: isGood ? .good : .stale, day: stock.latest, count: stock.counted,
      text: "counted \(stock.latest)" + old + (stock.uncounted > 0 ? "; \(uncounted) not counted" : .empty),
      mend: isGood ? "" : mend)
  }

  private static func offers(_ freshness: Freshness) -> Line {
    let isUsable = freshness.usableOffers > 0
    return Line(
      item: "offers", title: "Offers",
      state: isUsable ? .good : freshness.offers > 0 ? .stale : .missing, count: freshness.usableOffers,
      text: freshness.offers > 0
        ? "\(freshness.usableOffers) of \(freshness.offers) can be ordered from" : "not imported",
      mend: isUsable ? "" : "cardstock import offers FILE")
  }

  /// Forecasts are the same without one: it is missed only for the time that it saves.
  private static func model(_ workspace: Workspace) -> Line {
    guard let model = workspace.model else {
      return Line(
        item: "model", title: "Model", state: .missing, text: "not trained on these sales",
        mend: workspace.isKept ? "cardstock train" : "")
    }
    return Line(
      item: "model", title: "Model", state: .good, day: model.day, count: model.categories.count,
      text: "trained through \(model.day)")
  }

  /// Orders of plans that should have come; nil where there are none.
  private static func overdue(_ workspace: Workspace) throws -> Line? {
    let orders = try workspace.ledger.orderBook(asOf: workspace.asOf).orders
      .filter { $0.isOverdue(asOf: workspace.asOf) }
    guard let first = orders.compactMap(\.arrival).min() else { return nil }
    return Line(
      item: "orders", title: "Orders", state: .stale, day: first, count: orders.count,
      text: "\(orders.count) overdue since \(first)", mend: "cardstock import receipts FILE")
  }

  /// Nil where the holidays of the week to come are known.
  private static func holidays(_ freshness: Freshness) -> Line? {
    guard !freshness.yearsWithoutHolidays.isEmpty else { return nil }
    let list = freshness.yearsWithoutHolidays.map(String.init).joined(separator: ", ")
    return Line(
      item: "holidays", title: "Holidays", state: .missing, text: "none known for \(list)",
      mend: "cardstock import events FILE")
  }
}
