import Files
import Intake
import Terminal
import Wording

/// A time zone as it is typed: `Asia/Shanghai`, `UTC`, `+08:00` or a name of the system's.
struct TimeZone: OptionValue {
  let argument: String

  static let china = TimeZone(name: "Asia/Shanghai")
  static let expectation: Phrase = "a time zone such as Asia/Shanghai, UTC or +08:00"

  private init(name: String) { argument = name }

  init?(argument: String) {
    guard !argument.isEmpty, !argument.hasPrefix("+") || Self.seconds(argument) != nil else { return nil }
    self.argument = argument
  }

  /// China's needs no file of the system: it has been 8 hours ahead of Greenwich since 1991, and its summer
  /// time of the five years before is left aside.
  func offsets() throws -> ZoneOffsets {
    if self.argument == Self.china.argument { return .china }
    if ["UTC", "GMT", "Z"].contains(argument) { return ZoneOffsets(fixed: 0) }
    if let seconds = Self.seconds(argument) { return ZoneOffsets(fixed: seconds) }
    guard let transitions = SystemZone.transitions(of: argument) else { throw UnknownZone(name: argument) }
    return ZoneOffsets(transitions: transitions)
  }

  /// The seconds of `+08:00`, `-0330` or `+8`; nil for anything else, and for more than 14 hours.
  private static func seconds(_ text: String) -> Int? {
    guard let sign = text.first, "+-".contains(sign) else { return nil }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard (1...4).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }),
      let number = Int(digits)
    else { return nil }
    let (hours, minutes) = digits.count <= 2 ? (number, 0) : (number / 100, number % 100)
    guard hours <= 14, minutes < 60 else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
}

struct UnknownZone: PhrasedError {
  let name: String
  var phrase: Phrase {
    """
    the system knows no time zone "\(name)"; \
    name one of /usr/share/zoneinfo (Debian's package tzdata), or an offset such as +08:00
    """
  }
}
