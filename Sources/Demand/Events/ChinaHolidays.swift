/// China's official days off and make-up working days (调休), 2012 to 2026, as the State Council's yearly
/// notices set them. Make-up days follow no rule, so no later year can be computed: it is data, published each
/// autumn for the year after, and until it is imported the program warns.
///
/// Where Mid-Autumn falls into the National Day week the notice joins the two; the joined week is named National
/// Day here, so that its effect is learned from every year's.
package enum ChinaHolidays {
  /// The years whose notice is built in.
  package static let years: ClosedRange<Int> = 2012...2026

  /// Every official day off (kind holiday, a run of days an event) and make-up working day (kind workday).
  ///
  ///     ChinaHolidays.events.filter { $0.kind == .workday && $0.days.lowerBound.year == 2026 }.count == 6
  package static let events: [Event] = notices.flatMap(\.events)

  package enum Holiday: String, CaseIterable, Sendable {
    case newYear = "New Year's Day"
    case springFestival = "Spring Festival"
    case qingming = "Qingming"
    case labourDay = "Labour Day"
    case dragonBoat = "Dragon Boat Festival"
    case midAutumn = "Mid-Autumn Festival"
    case nationalDay = "National Day"
    case victoryDay = "70th Anniversary of WWII Victory"
  }

  /// One holiday of one year: its first day off, how many days it lasts, and the weekend days worked for it.
  private struct Notice {
    let holiday: Holiday
    let firstDayOff: String
    let daysOff: Int
    let workdays: [String]

    init(_ holiday: Holiday, _ firstDayOff: String, days: Int, work: String...) {
      self.holiday = holiday
      self.firstDayOff = firstDayOff
      self.daysOff = days
      self.workdays = work
    }

    var events: [Event] {
      let off = Day(firstDayOff).map { first in
        Event(name: holiday.rawValue, kind: .holiday, days: first...first.advanced(by: daysOff - 1))
      }
      let made = workdays.compactMap { Day($0) }.map { day in
        Event(name: holiday.rawValue, kind: .workday, days: day...day)
      }
      return (off.map { [$0] } ?? []) + made
    }
  }

  private static let notices: [Notice] = [
    Notice(.newYear, "2012-01-01", days: 3, work: "2011-12-31"),
    Notice(.springFestival, "2012-01-22", days: 7, work: "2012-01-21", "2012-01-29"),
    Notice(.qingming, "2012-04-02", days: 3, work: "2012-03-31", "2012-04-01"),
    Notice(.labourDay, "2012-04-29", days: 3, work: "2012-04-28"),
    Notice(.dragonBoat, "2012-06-22", days: 3),
    Notice(.nationalDay, "2012-09-30", days: 8, work: "2012-09-29"),

    Notice(.newYear, "2013-01-01", days: 3, work: "2013-01-05", "2013-01-06"),
    Notice(.springFestival, "2013-02-09", days: 7, work: "2013-02-16", "2013-02-17"),
    Notice(.qingming, "2013-04-04", days: 3, work: "2013-04-07"),
    Notice(.labourDay, "2013-04-29", days: 3, work: "2013-04-27", "2013-04-28"),
    Notice(.dragonBoat, "2013-06-10", days: 3, work: "2013-06-08", "2013-06-09"),
    Notice(.midAutumn, "2013-09-19", days: 3, work: "2013-09-22"),
    Notice(.nationalDay, "2013-10-01", days: 7, work: "2013-09-29", "2013-10-12"),

    Notice(.newYear, "2014-01-01", days: 1),
    Notice(.springFestival, "2014-01-31", days: 7, work: "2014-01-26", "2014-02-08"),
    Notice(.qingming, "2014-04-05", days: 3),
    Notice(.labourDay, "2014-05-01", days: 3, work: "2014-05-04"),
    Notice(.dragonBoat, "2014-05-31", days: 3),
    Notice(.midAutumn, "2014-09-06", days: 3),
    Notice(.nationalDay, "2014-10-01", days: 7, work: "2014-09-28", "2014-10-11"),

    Notice(.newYear, "2015-01-01", days: 3, work: "2015-01-04"),
    Notice(.springFestival, "2015-02-18", days: 7, work: "2015-02-15", "2015-02-28"),
    Notice(.qingming, "2015-04-04", days: 3),
    Notice(.labourDay, "2015-05-01", days: 3),
    Notice(.dragonBoat, "2015-06-20", days: 3),
    Notice(.victoryDay, "2015-09-03", days: 3, work: "2015-09-06"),
    Notice(.midAutumn, "2015-09-26", days: 2),
    Notice(.nationalDay, "2015-10-01", days: 7, work: "2015-10-10"),

    Notice(.newYear, "2016-01-01", days: 3),
    Notice(.springFestival, "2016-02-07", days: 7, work: "2016-02-06", "2016-02-14"),
    Notice(.qingming, "2016-04-02", days: 3),
    Notice(.labourDay, "2016-04-30", days: 3),
    Notice(.dragonBoat, "2016-06-09", days: 3, work: "2016-06-12"),
    Notice(.midAutumn, "2016-09-15", days: 3, work: "2016-09-18"),
    Notice(.nationalDay, "2016-10-01", days: 7, work: "2016-10-08", "2016-10-09"),

    Notice(.newYear, "2016-12-31", days: 3),
    Notice(.springFestival, "2017-01-27", days: 7, work: "2017-01-22", "2017-02-04"),
    Notice(.qingming, "2017-04-02", days: 3, work: "2017-04-01"),
    Notice(.labourDay, "2017-04-29", days: 3),
    Notice(.dragonBoat, "2017-05-28", days: 3, work: "2017-05-27"),
    Notice(.nationalDay, "2017-10-01", days: 8, work: "2017-09-30"),

    Notice(.newYear, "2017-12-30", days: 3),
    Notice(.springFestival, "2018-02-15", days: 7, work: "2018-02-11", "2018-02-24"),
    Notice(.qingming, "2018-04-05", days: 3, work: "2018-04-08"),
    Notice(.labourDay, "2018-04-29", days: 3, work: "2018-04-28"),
    Notice(.dragonBoat, "2018-06-16", days: 3),
    Notice(.midAutumn, "2018-09-22", days: 3),
    Notice(.nationalDay, "2018-10-01", days: 7, work: "2018-09-29", "2018-09-30"),

    Notice(.newYear, "2018-12-30", days: 3, work: "2018-12-29"),
    Notice(.springFestival, "2019-02-04", days: 7, work: "2019-02-02", "2019-02-03"),
    Notice(.qingming, "2019-04-05", days: 3),
    Notice(.labourDay, "2019-05-01", days: 4, work: "2019-04-28", "2019-05-05"),
    Notice(.dragonBoat, "2019-06-07", days: 3),
    Notice(.midAutumn, "2019-09-13", days: 3),
    Notice(.nationalDay, "2019-10-01", days: 7, work: "2019-09-29", "2019-10-12"),

    Notice(.newYear, "2020-01-01", days: 1),
    Notice(.springFestival, "2020-01-24", days: 10, work: "2020-01-19"),
    Notice(.qingming, "2020-04-04", days: 3),
    Notice(.labourDay, "2020-05-01", days: 5, work: "2020-04-26", "2020-05-09"),
    Notice(.dragonBoat, "2020-06-25", days: 3, work: "2020-06-28"),
    Notice(.nationalDay, "2020-10-01", days: 8, work: "2020-09-27", "2020-10-10"),

    Notice(.newYear, "2021-01-01", days: 3),
    Notice(.springFestival, "2021-02-11", days: 7, work: "2021-02-07", "2021-02-20"),
    Notice(.qingming, "2021-04-03", days: 3),
    Notice(.labourDay, "2021-05-01", days: 5, work: "2021-04-25", "2021-05-08"),
    Notice(.dragonBoat, "2021-06-12", days: 3),
    Notice(.midAutumn, "2021-09-19", days: 3, work: "2021-09-18"),
    Notice(.nationalDay, "2021-10-01", days: 7, work: "2021-09-26", "2021-10-09"),

    Notice(.newYear, "2022-01-01", days: 3),
    Notice(.springFestival, "2022-01-31", days: 7, work: "2022-01-29", "2022-01-30"),
    Notice(.qingming, "2022-04-03", days: 3, work: "2022-04-02"),
    Notice(.labourDay, "2022-04-30", days: 5, work: "2022-04-24", "2022-05-07"),
    Notice(.dragonBoat, "2022-06-03", days: 3),
    Notice(.midAutumn, "2022-09-10", days: 3),
    Notice(.nationalDay, "2022-10-01", days: 7, work: "2022-10-08", "2022-10-09"),

    Notice(.newYear, "2022-12-31", days: 3),
    Notice(.springFestival, "2023-01-21", days: 7, work: "2023-01-28", "2023-01-29"),
    Notice(.qingming, "2023-04-05", days: 1),
    Notice(.labourDay, "2023-04-29", days: 5, work: "2023-04-23", "2023-05-06"),
    Notice(.dragonBoat, "2023-06-22", days: 3, work: "2023-06-25"),
    Notice(.nationalDay, "2023-09-29", days: 8, work: "2023-10-07", "2023-10-08"),

    Notice(.newYear, "2023-12-30", days: 3),
    Notice(.springFestival, "2024-02-10", days: 8, work: "2024-02-04", "2024-02-18"),
    Notice(.qingming, "2024-04-04", days: 3, work: "2024-04-07"),
    Notice(.labourDay, "2024-05-01", days: 5, work: "2024-04-28", "2024-05-11"),
    Notice(.dragonBoat, "2024-06-08", days: 3),
    Notice(.midAutumn, "2024-09-15", days: 3, work: "2024-09-14"),
    Notice(.nationalDay, "2024-10-01", days: 7, work: "2024-09-29", "2024-10-12"),

    Notice(.newYear, "2025-01-01", days: 1),
    Notice(.springFestival, "2025-01-28", days: 8, work: "2025-01-26", "2025-02-08"),
    Notice(.qingming, "2025-04-04", days: 3),
    Notice(.labourDay, "2025-05-01", days: 5, work: "2025-04-27"),
    Notice(.dragonBoat, "2025-05-31", days: 3),
    Notice(.nationalDay, "2025-10-01", days: 8, work: "2025-09-28", "2025-10-11"),

    Notice(.newYear, "2026-01-01", days: 3, work: "2026-01-04"),
    Notice(.springFestival, "2026-02-15", days: 9, work: "2026-02-14", "2026-02-28"),
    Notice(.qingming, "2026-04-04", days: 3),
    Notice(.labourDay, "2026-05-01", days: 5, work: "2026-05-09"),
    Notice(.dragonBoat, "2026-06-19", days: 3),
    Notice(.midAutumn, "2026-09-25", days: 3),
    Notice(.nationalDay, "2026-10-01", days: 7, work: "2026-09-20", "2026-10-10"),
  ]
}
