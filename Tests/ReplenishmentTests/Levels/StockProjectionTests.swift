import Testing

import Demand
import Forecasting

import Replenishment

struct StockProjectionTests {
  private func projection(
    _ onHand: Int, inbound: Int = 0, due: Int = 1, demand: CategoryForecast
  ) -> StockProjection {
    let position = InventoryPosition(onHand: Quantity(units: onHand), inbound: Quantity(units: inbound))
    return StockProjection(of: position, inboundDay: origin.advanced(by: due), demand: demand)
  }

  @Test func `60 cards at 25 a day last 2.4 days and run out on the third`() {
    let projection = projection(60, demand: steadyForecast(25))
    #expect(projection.daysOfCover == 2.4)
    #expect(projection.stockoutDay == origin.advanced(by: 3))
  }

  @Test func `nothing on hand runs out on the first day`() {
    let projection = projection(0, demand: steadyForecast(25))
    #expect(projection.daysOfCover == 0)
    #expect(projection.stockoutDay == origin.advanced(by: 1))
  }

  @Test func `a stock used up exactly runs out the day after`() {
    let projection = projection(50, demand: steadyForecast(25))
    #expect(projection.daysOfCover == 2)
    #expect(projection.stockoutDay == origin.advanced(by: 3))
  }

  @Test func `the days' own demand counts`() {
    let projection = projection(60, demand: normalForecast([10, 0, 0, 100, 1, 1, 1], deviation: 0))
    #expect(projection.daysOfCover == 3.5)
    #expect(projection.stockoutDay == origin.advanced(by: 4))
  }

  @Test func `inbound units count from the day they are due, and do not undo a stock-out before it`() {
    let demand = steadyForecast(25)
    #expect(projection(60, inbound: 40, due: 3, demand: demand).daysOfCover == 4)
    #expect(projection(60, inbound: 40, due: 4, demand: demand).daysOfCover == 2.4)
    #expect(projection(0, inbound: 40, due: -9, demand: demand).daysOfCover == 1.6)
    #expect(projection(0, inbound: 40, due: -9, demand: demand).inboundDay == origin.advanced(by: 1))
  }

  @Test func `beyond the horizon demand goes on at its mean rate, for a year`() {
    #expect(projection(200, demand: steadyForecast(10)).daysOfCover == 20)
    #expect(projection(3649, demand: steadyForecast(10)).stockoutDay == origin.advanced(by: 365))
    #expect(projection(3650, demand: steadyForecast(10)).stockoutDay == nil)
    #expect(projection(3650, demand: steadyForecast(10)).daysOfCover == nil)
  }

  @Test func `without demand nothing runs out`() {
    #expect(projection(0, demand: steadyForecast(0)).stockoutDay == nil)
    #expect(projection(-5, demand: steadyForecast(0)).daysOfCover == nil)
  }

  @Test func `more stock never covers less`() {
    let demand = normalForecast([3, 0, 7, 1, 0, 9, 2], deviation: 0)
    for units in 0..<200 {
      let (less, more) = (projection(units, demand: demand), projection(units + 1, demand: demand))
      #expect((less.daysOfCover ?? 999) <= (more.daysOfCover ?? 999))
    }
  }
}
