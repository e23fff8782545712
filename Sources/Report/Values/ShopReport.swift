import Demand

/// All that the page shows, as values: it is drawn from these and from nothing else.
package struct ShopReport: Sendable {
  /// The last day whose sales are known.
  package var asOf: Day
  /// As the ledger has it: `CNY`.
  package var currency: String
  package var freshness: Freshness
  /// Money taken in the last seven days, in the seven before, and on the same weekdays a year before.
  package var revenue: Revenue
  package var shop: Outlook
  /// The largest first.
  package var categories: [CategoryEntry]
  /// In the order of the plan.
  package var plan: [PlanEntry]
  /// Empty where sales name no region.
  package var regions: [RegionEntry]
  /// Nil where no sale has an order number.
  package var orders: OrderFigures?
  /// The last weeks, the oldest first; empty where the history is too short.
  package var accuracy: [WeekAccuracy]

  package struct Revenue: Hashable, Sendable {
    package var lastWeek: Money
    package var weekBefore: Money
    /// Nil where the shop was not there, or has no records.
    package var yearBefore: Money?

    package init(lastWeek: Money, weekBefore: Money, yearBefore: Money?) {
      self.lastWeek = lastWeek
      self.weekBefore = weekBefore
      self.yearBefore = yearBefore
    }
  }

  package init(
    asOf: Day, currency: String, freshness: Freshness, revenue: Revenue, shop: Outlook,
    categories: [CategoryEntry], plan: [PlanEntry], regions: [RegionEntry] = [],
    orders: OrderFigures? = nil, accuracy: [WeekAccuracy] = []
  ) {
    self.asOf = asOf
    self.currency = currency
    self.freshness = freshness
    self.revenue = revenue
    self.shop = shop
    self.categories = categories
    self.plan = plan
    self.regions = regions
    self.orders = orders
    self.accuracy = accuracy
  }
}

extension ShopReport {
  /// The lines that order something, in the order of the plan.
  package var purchases: [PlanEntry] { plan.filter { $0.quantity > 0 } }
}

/// How far back what is known reaches.
package struct Freshness: Hashable, Sendable {
  /// The last day on which anything was sold.
  package var lastSale: Day
  /// True where the records of that day end before it does.
  package var isUnfinished: Bool
  /// The day of the latest count, and how many of the categories held in stock have any; nil without a count.
  package var stock: Stock?
  /// Offers that can be ordered from tomorrow, and all there are.
  package var usableOffers: Int
  package var offers: Int
  /// Years of the week to come for which no holiday is known.
  package var yearsWithoutHolidays: [Int]

  package struct Stock: Hashable, Sendable {
    package var latest: Day
    package var counted: Int
    package var uncounted: Int

    package init(latest: Day, counted: Int, uncounted: Int) {
      self.latest = latest
      self.counted = counted
      self.uncounted = uncounted
    }
  }

  package init(
    lastSale: Day, isUnfinished: Bool = false, stock: Stock?, usableOffers: Int, offers: Int,
    yearsWithoutHolidays: [Int] = []
  ) {
    self.lastSale = lastSale
    self.isUnfinished = isUnfinished
    self.stock = stock
    self.usableOffers = usableOffers
    self.offers = offers
    self.yearsWithoutHolidays = yearsWithoutHolidays
  }
}

/// A region's demand, with the share that its own forecast gives it of the shop's.
package struct RegionEntry: Sendable {
  /// Empty for sales that name none.
  package var name: String
  package var outlook: Outlook
  /// What the region's own history alone would have forecast for the week.
  package var ownWeek: Double

  package init(name: String, outlook: Outlook, ownWeek: Double) {
    self.name = name
    self.outlook = outlook
    self.ownWeek = ownWeek
  }
}

/// How far forecasts of a past week were off, made when the week before it was known.
package struct WeekAccuracy: Hashable, Sendable {
  package var firstDay: Day
  /// Units that sold.
  package var volume: Double
  /// Absolute errors by day and category over what sold; of the program's forecast, and of the last same weekday.
  package var forecast: Double
  package var naive: Double
  /// With what planners overrode; nil where they overrode nothing.
  package var overridden: Double?

  package init(
    firstDay: Day, volume: Double, forecast: Double, naive: Double, overridden: Double? = nil
  ) {
    self.firstDay = firstDay
    self.volume = volume
    self.forecast = forecast
    self.naive = naive
    self.overridden = overridden
  }
}

extension [WeekAccuracy] {
  /// Of the weeks together, each by what sold in it; nil where nothing did.
  package func overall(_ measure: (WeekAccuracy) -> Double) -> Double? {
    let volume = reduce(0) { $0 + $1.volume }
    return volume > 0 ? reduce(0) { $0 + measure($1) * $1.volume } / volume : nil
  }
}
