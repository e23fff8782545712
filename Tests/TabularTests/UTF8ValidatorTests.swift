import Testing

import Tabular

@Suite struct UTF8ValidatorTests {
  private func isValid(_ bytes: [UInt8], cutAt cut: Int = 0) -> Bool {
    var validator = UTF8Validator()
    for part in [Array(bytes[..<cut]), Array(bytes[cut...])] {
      guard part.withUnsafeBytes({ validator.validPrefix(of: $0) }) == part.count else { return false }
    }
    return validator.isBetweenCharacters
  }

  @Test func `every scalar is valid at every cut`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(UTF8.encode(scalar) ?? .init())
      let allValid = (0...bytes.count).allSatisfy { isValid(bytes, cutAt: $0) }
      if !allValid { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test func `it agrees with the standard library on every three bytes from E0 on and on every two`() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        check([first, second])
        for third in [0x00, 0x7F, 0x80, 0xBF, 0xC0, 0xFF] as [UInt8] {
          check([first, second, third])
          check([first, second, third, 0x80])
        }
      }
    }
  }

  private func check(_ bytes: [UInt8]) {
    let expected = String(validating: bytes, as: UTF8.self) != nil
    if isValid(bytes) != expected { Issue.record("\(bytes) should be \(expected)") }
  }

  @Test func `the first wrong byte is told after a long run of ASCII`() {
    for length in 0...40 {
      var validator = UTF8Validator()
      let bytes = [UInt8](repeating: 0x61, count: length) + [0xFF, 0x61]
      #expect(bytes.withUnsafeBytes { validator.validPrefix(of: $0) } == length)
    }
  }
}
