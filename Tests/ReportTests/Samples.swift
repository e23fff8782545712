import Demand
import Forecasting
import Replenishment
import Report

enum Samples {
  static let asOf = Day(number: 20_716)

  static func outlook(largest: Double, using random: inout SplitMix64) -> Outlook {
    let sold = (0..<Outlook.pastDays).map { _ in
      Bool.random(using: &random) ? Double.random(in: 0...max(largest, 0.1), using: &random) : nil
    }
    let ahead = (0..<Outlook.daysAhead).map { _ in
      let expected = Double.random(in: 0...max(largest, 0.1), using: &random)
      return Outlook.Step(expected: expected, low: expected / 2, high: expected * 1.5)
    }
    let week = ahead.reduce(0) { $0 + $1.expected }
    return Outlook(
      asOf: asOf, sold: sold, before: [], ahead: ahead,
      week: Outlook.Step(expected: week, low: week / 2, high: week * 1.5))
  }

  static func category(_ name: String, units: Double = 10, status: ReorderLine.Status? = .ok) -> CategoryEntry
  {
    let ahead = Array(
      repeating: Outlook.Step(expected: units, low: units / 2, high: units * 2), count: Outlook.daysAhead)
    let outlook = Outlook(
      asOf: asOf, sold: Array(repeating: units, count: Outlook.pastDays), before: [], ahead: ahead,
      week: Outlook.Step(expected: 7 * units, low: 6 * units, high: 9 * units))
    return CategoryEntry(
      name: name, group: .core, amount: Money(minorUnits: 100_000), share: 0.5, outlook: outlook,
      recentUnits: 28 * units, unitCost: Money(minorUnits: 250),
      stock: CategoryEntry.Stock(
        onHand: .counted(Quantity(units: 40)), reorderPoint: 20, orderUpTo: 60, daysOfCover: 4,
        stockoutDay: asOf.advanced(by: 5)),
      leadTimeDays: 2, status: status)
  }

  static func shop(_ categories: [CategoryEntry], plan: [PlanEntry] = []) -> ShopReport {
    ShopReport(
      asOf: asOf, currency: "CNY",
      freshness: Freshness(
        lastSale: asOf, stock: Freshness.Stock(latest: asOf, counted: categories.count, uncounted: 0),
        usableOffers: 3, offers: 4),
      revenue: ShopReport.Revenue(
        lastWeek: Money(minorUnits: 70_000), weekBefore: Money(minorUnits: 60_000), yearBefore: nil),
      shop: categories[0].outlook, categories: categories, plan: plan)
  }

  /// A shop of which all is known.
  static var whole: ShopReport {
    let line = PlanEntry(
      category: "原神", action: .buy, supplier: "星卡", quantity: 120, unitCost: Money(minorUnits: 250),
      amount: Money(minorUnits: 30_000), arrival: asOf.advanced(by: 3), reason: "position 0 <= 20")
    let tail = PlanEntry(
      category: "Q币", action: .presale, supplier: "星卡", unitCost: Money(minorUnits: 100), daysToTell: 3,
      price: Money(minorUnits: 130))
    var shop = shop(
      [category("原神", status: .reorder)] + (0..<14).map { category("分类\($0)") }, plan: [line, tail])
    shop.regions = [RegionEntry(name: "浙江", outlook: shop.categories[0].outlook, ownWeek: 65)]
    let weeks = (0..<13).map { week in
      OrderFigures.Week(
        firstDay: asOf.advanced(by: 7 * (week - 13) + 1), orders: 10, amount: Money(minorUnits: 50_000),
        buyers: 8,
        returning: 2)
    }
    shop.orders = OrderFigures(
      weeks: weeks,
      whole: OrderFigures.Week(
        firstDay: weeks[0].firstDay, orders: 130, amount: Money(minorUnits: 650_000), buyers: 80,
        returning: 30))
    shop.accuracy = (0..<4).map { week in
      WeekAccuracy(
        firstDay: asOf.advanced(by: 7 * (week - 4) + 1), volume: 100, forecast: 0.15, naive: 0.25)
    }
    return shop
  }
}
