import Demand
import Wording

/// Days as people of a language write them.
package struct DayText {
  let language: Language

  package init(language: Language) { self.language = language }

  /// `21 Sep`, `9月21日`
  package func short(_ day: Day) -> String {
    let (_, month, date) = day.civil
    return language == .zh ? "\(month)月\(date)日" : "\(date) \(Self.months[month - 1])"
  }

  /// `Mon 21 Sep`, `9月21日 周一`
  package func long(_ day: Day) -> String {
    language == .zh ? "\(short(day)) \(weekday(day))" : "\(weekday(day)) \(short(day))"
  }

  /// `Monday, 21 September 2026`, `2026年9月21日 星期一`
  package func full(_ day: Day) -> String {
    let (year, month, date) = day.civil
    let place = day.weekday.rawValue
    return language == .zh
      ? "\(year)年\(month)月\(date)日 星期\(Self.chineseWeekdays[place])"
      : "\(Self.weekdays[place]), \(date) \(Self.longMonths[month - 1]) \(year)"
  }

  /// `9/21`, `21/9`: for an axis, which has no room for more.
  package func tick(_ day: Day) -> String {
    let (_, month, date) = day.civil
    return language == .zh ? "\(month)/\(date)" : short(day)
  }

  private func weekday(_ day: Day) -> String {
    let place = day.weekday.rawValue
    return language == .zh ? "周" + Self.chineseWeekdays[place] : String(Self.weekdays[place].prefix(3))
  }

  private static let longMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  private static let months = longMonths.map { String($0.prefix(3)) }
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let chineseWeekdays = ["一", "二", "三", "四", "五", "六", "日"]
}
