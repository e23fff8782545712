/// The byte between two cells of a record.
package enum Delimiter: UInt8, CaseIterable, Sendable {
  case comma = 0x2C
  case tab = 0x09
  case semicolon = 0x3B
  case pipe = 0x7C
}

/// The other bytes that mean something in CSV and in numbers.
enum ASCII {
  static let nul: UInt8 = 0x00
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let apostrophe: UInt8 = 0x27
  static let minus: UInt8 = 0x2D
  static let point: UInt8 = 0x2E
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let equals: UInt8 = 0x3D
  static let backslash: UInt8 = 0x5C
  static let backtick: UInt8 = 0x60
}
