import Intake
import Tabular
import Terminal

/// How files of sales are read: what was typed, and what was kept under a name in the database.
struct SalesReading: Sendable {
  var overrides: [HeaderOverride] = []
  var encoding: TextEncoding?
  var sales = SalesOptions()

  init(_ reading: ReadingOptions, _ sales: SalesOptions) {
    overrides = reading.overrides
    encoding = reading.encoding
    self.sales = sales
  }

  /// What this leaves open is as the other has it; of two columns for a field this one's counts.
  func completed(by other: SalesReading) -> SalesReading {
    var result = self
    result.overrides = other.overrides + overrides
    result.encoding = encoding ?? other.encoding
    result.sales.category = sales.category ?? other.sales.category
    result.sales.zone = sales.zone ?? other.sales.zone
    result.sales.refunds = sales.refunds ?? other.sales.refunds
    return result
  }
}

extension SalesReading {
  /// A line for each thing decided: the option's name, a space, its value with line ends as `\n`.
  var text: String {
    let pairs =
      overrides.map { (Name.map, $0.argument) }
      + [encoding.map { (Name.encoding, $0.argument) }].compactMap(\.self)
      + [sales.category.map { (Name.category, $0) }].compactMap(\.self)
      + [sales.zone.map { (Name.timezone, $0.argument) }].compactMap(\.self)
      + [sales.refunds.map { (Name.refunds, $0.argument) }].compactMap(\.self)
    return pairs.map { "\($0.rawValue) \(Self.escaped($1))\n" }.joined()
  }

  /// - Returns: nil for a text that this program does not write, such as that of a later one.
  init?(text: String) {
    self.init(.none, SalesOptions())
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let name = Name(rawValue: String(parts[0])),
        set(name, Self.unescaped(parts[1]))
      else { return nil }
    }
  }

  private enum Name: String {
    case map, encoding, category, timezone, refunds
  }

  private mutating func set(_ name: Name, _ value: String) -> Bool {
    switch name {
    case .map:
      guard let override = HeaderOverride(argument: value) else { return false }
      overrides.append(override)
    case .encoding: encoding = TextEncoding(argument: value)
    case .category: sales.category = value
    case .timezone: sales.zone = TimeZone(argument: value)
    case .refunds: sales.refunds = RefundPolicy(argument: value)
    }
    return true
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for character in text.unicodeScalars {
      if character == "\\" && !isEscaped {
        isEscaped = true
        continue
      }
      result.append(isEscaped && character == "n" ? "\n" : character)
      isEscaped = false
    }
    return String(result)
  }
}
