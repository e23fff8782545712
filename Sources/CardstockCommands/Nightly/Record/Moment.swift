import Demand
import Terminal
import Wording

/// A second of the world's time: `2026-09-21T02:00:00Z` in UTC.
package struct Moment: OptionValue {
  package let secondsSince1970: Int

  package init(secondsSince1970: Int) { self.secondsSince1970 = secondsSince1970 }

  /// Reads `2026-09-21T02:00:00`, with a `Z` at its end or without.
  package init?(argument: String) {
    let text = argument.hasSuffix("Z") ? argument.dropLast() : argument[...]
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(parts[0]), let seconds = Self.seconds(parts[1]) else { return nil }
    secondsSince1970 = Int(day.number) * Self.secondsPerDay + seconds
  }

  private static let secondsPerDay = 86_400

  private static func seconds(_ time: Substring) -> Int? {
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count == 2 && $0.first != "+" && $0.first != "-" ? Int($0) : nil }
    guard parts.count == 3, numbers.count == 3, numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else {
      return nil
    }
    return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
  }

  /// In UTC.
  package var day: Day { Day(number: Int32(clamping: secondsSince1970 / Self.secondsPerDay)) }

  package static var expectation: Phrase { "a moment in UTC such as 2026-09-21T02:00:00" }

  package var argument: String {
    let day = secondsSince1970 >= 0 ? secondsSince1970 / Self.secondsPerDay : 0
    let rest = max(0, secondsSince1970 - day * Self.secondsPerDay)
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map(twoDigits).joined(separator: ":")
    return "\(Day(number: Int32(clamping: day)))T\(time)Z"
  }
}
