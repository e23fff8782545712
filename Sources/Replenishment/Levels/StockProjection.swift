import Demand
import Forecasting

/// When a stock runs out if demand is what is expected of each day: by the forecast as far as it reaches, then at
/// its mean rate, at most 365 days ahead.
package struct StockProjection: Hashable, Sendable {
  /// Days of expected demand that stock and inbound units serve, to a tenth; nil when they outlast 365 days.
  package let daysOfCover: Double?
  /// The first day whose expected demand is not served in full; nil when there is none within 365 days.
  package let stockoutDay: Day?
  /// The morning from which the inbound units are on sale; nil without any.
  package let inboundDay: Day?

  static let reach = 365

  /// - Parameters:
  ///   - position: the stock at the end of the forecast's origin.
  ///   - inboundDay: when the inbound units are due. A day that has passed counts as the day after the origin.
  package init(of position: InventoryPosition, inboundDay due: Day, demand forecast: CategoryForecast) {
    let tomorrow = forecast.origin.advanced(by: 1)
    inboundDay = position.inbound > .zero ? max(due, tomorrow) : nil
    var stock = position.free.units
    for index in 0..<Self.reach {
      let day = tomorrow.advanced(by: index)
      if day == inboundDay { stock += position.inbound.units }
      let demand = forecast.expected(onDay: index)
      guard demand <= stock || demand <= 0 else {
        daysOfCover = (Double(index) + max(0, stock) / demand).tenths
        stockoutDay = day
        return
      }
      stock -= demand
    }
    daysOfCover = nil
    stockoutDay = nil
  }

  /// The day by whose beginning a stock is expected to have fallen to a level: the one to order on.
  static func day(when position: Quantity, fallsTo level: Int, demand forecast: CategoryForecast) -> Day? {
    var stock = position.units
    for index in 0..<reach {
      if stock <= Double(level) { return forecast.origin.advanced(by: 1 + index) }
      stock -= forecast.expected(onDay: index)
    }
    return nil
  }
}

extension CategoryForecast {
  /// Expected units of a day, 0 being the day after the origin; the mean rate beyond the horizon.
  func expected(onDay index: Int) -> Double {
    guard index < horizon else { return dailyDemand }
    return WholeUnits.bounded(expected[index])
  }

  /// Expected units a day over the horizon.
  var dailyDemand: Double {
    WholeUnits.bounded(expected(over: horizon) / Double(horizon))
  }
}
