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

  @Test func `a text is as valid in one chunk as byte by byte, whatever stands where`() {
    let pieces = [
      "a", "12", ",\n", "é", "中文", "点卡", "\u{7FF}\u{800}", "\u{D7FF}\u{E000}\u{FFFF}", "😀", "\u{10FFFF}",
    ].map { Array($0.utf8) }
    let wrong: [[UInt8]] = [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xE0, 0x9F, 0xBF], [0xE4, 0xB8],
      [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ]
    var random = Randomness(seed: 1)
    for round in 0..<40_000 {
      var text = (0..<random.below(40)).flatMap { _ in pieces[random.below(pieces.count)] }
      if round % 2 == 0 {
        text += wrong[random.below(wrong.count)]
        for _ in 0..<random.below(20) { text += pieces[random.below(pieces.count)] }
      }
      let byteByByte = validPrefix(of: text, inChunksOf: 1)
      let whole = validPrefix(of: text, inChunksOf: max(1, text.count))
      if whole != byteByByte { Issue.record("\(text): \(whole), not \(byteByByte)") }
      if (whole == text.count) != (round % 2 == 1) { Issue.record("\(text): \(whole)") }
    }
  }

  /// How many bytes pass, or the whole count plus one if a character is cut off at the end.
  private func validPrefix(of text: [UInt8], inChunksOf size: Int) -> Int {
    var validator = UTF8Validator()
    for start in stride(from: 0, to: text.count, by: size) {
      let chunk = text[start..<min(start + size, text.count)]
      let valid = chunk.withUnsafeBytes { validator.validPrefix(of: $0) }
      guard valid == chunk.count else { return start + valid }
    }
    return validator.isBetweenCharacters ? text.count : text.count + 1
  }
}
