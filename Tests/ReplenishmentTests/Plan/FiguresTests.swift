import Testing

import Demand

import Replenishment

struct FiguresTests {
  @Test func `numbers keep no digit that says nothing`() {
    #expect(Figures.text(90) == "90")
    #expect(Figures.text(2.5) == "2.5")
    #expect(Figures.text(-0.04) == "0")
    #expect(Figures.text(-0.5) == "-0.5")
    #expect(Figures.text(0.05, places: 3) == "0.05")
    #expect(Figures.text(100) == "100")
    #expect(Figures.text(.nan) == "nan")
    #expect(Figures.text(1e300) == "1e+300")
  }

  @Test func `money has two decimals, a cost per card up to four`() {
    #expect(Figures.text(Money(minorUnits: 5)) == "0.05")
    #expect(Figures.text(Money(minorUnits: -192_000)) == "-1920.00")
    #expect(Figures.text(Money(minorUnits: .min)) == "-92233720368547758.08")
    #expect(Figures.price(minorUnits: 960) == "9.60")
    #expect(Figures.price(minorUnits: 941 / 0.98) == "9.602")
    #expect(Figures.price(minorUnits: 1 / 3.0) == "0.0033")
  }

  @Test func `quantities, shares and days`() {
    #expect(Figures.text(Quantity(thousandths: 34_500)) == "34.5")
    #expect(Figures.percent(0.95) == "95%")
    #expect(Figures.percent(0.9975) == "99.75%")
    #expect(Figures.days(1) == "1 day")
    #expect(Figures.days(0.5) == "0.5 days")
  }

  @Test func `units are rounded up, but not for an error of the arithmetic`() {
    #expect(WholeUnits.roundedUp(0.1 + 0.2) == 1)
    #expect(WholeUnits.roundedUp(3 * 0.1 * 10) == 3)
    #expect(WholeUnits.roundedUp(3.001) == 4)
    #expect(WholeUnits.roundedUp(98_765_432_101) == 98_765_432_101)
    #expect(WholeUnits.roundedUp(-7) == 0)
    #expect(WholeUnits.roundedUp(.nan) == 0)
    #expect(WholeUnits.roundedUp(.infinity) == WholeUnits.most)
  }
}
