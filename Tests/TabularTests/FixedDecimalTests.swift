import Foundation
import Tabular
import Testing

/// C's printf is the oracle; it differs only in writing `-0.000`.
private func printed(_ value: Double, digits: Int) -> String {
  let text = String(format: "%.\(digits)f", value)
  return text.contains { ("1"..."9").contains($0) } ? text : text.replacing("-", with: "")
}

private func check(_ value: Double, digits: Int) {
  let text = FixedDecimal.string(value, digits: digits)
  if text != printed(value, digits: digits) { Issue.record("\(value) with \(digits) digits: \(text)") }
}

@Suite struct FixedDecimalTests {
  @Test func `the numbers of the documentation`() {
    #expect(FixedDecimal.string(2.0005, digits: 3) == "2.001")
    #expect(FixedDecimal.string(-0.125, digits: 2) == "-0.12")
    #expect(FixedDecimal.string(scaled: 1_990, digits: 2) == "19.90")
  }

  @Test func `every multiple of a sixteenth rounds as printf rounds it, ties included`() {
    for sixteenths in -40_000...40_000 {
      for digits in 0...4 { check(Double(sixteenths) / 16, digits: digits) }
    }
  }

  @Test func `a million numbers of all sizes are written as printf writes them`() {
    var state: UInt64 = 20_260_101
    for _ in 0..<1_000_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let fraction = Double(state >> 11) * 0x1p-53
      let exponent = Int(state >> 3 & 63) - 24
      let scale = Double(sign: .plus, exponent: exponent, significand: 1)
      check((fraction - 0.5) * scale, digits: Int(state & 7))
    }
  }

  @Test func `every bit pattern of a finite number is written as printf writes it`() {
    var state: UInt64 = 1
    for _ in 0..<100_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Double(bitPattern: state ^ state >> 31)
      if value.isFinite { check(value, digits: 3) }
    }
  }

  @Test func `the edges of the range are written`() {
    let edges: [Double] = [
      0, .leastNonzeroMagnitude, .leastNormalMagnitude, .ulpOfOne, 0x1p53, 0x1p63, 0x1p64, 0x1p89, 0x1p90,
      0x1p90.nextDown, 0x1p90.nextUp, 1e300, .greatestFiniteMagnitude, 0.5, 1.5, 2.5, 0.0005,
    ]
    for value in edges {
      for digits in 0...9 {
        check(value, digits: digits)
        check(-value, digits: digits)
      }
    }
    #expect(FixedDecimal.string(-0.0, digits: 3) == "0.000")
    #expect(FixedDecimal.string(-0.0001, digits: 3) == "0.000")
  }

  @Test func `scaled integers keep their digits or lose their zeros`() {
    #expect(FixedDecimal.string(scaled: 12_000, digits: 3) == "12.000")
    #expect(FixedDecimal.string(scaled: 12_000, digits: 3, trimmed: true) == "12")
    #expect(FixedDecimal.string(scaled: 12_340, digits: 3, trimmed: true) == "12.34")
    #expect(FixedDecimal.string(scaled: 0, digits: 3, trimmed: true) == "0")
    #expect(FixedDecimal.string(scaled: 10, digits: 0, trimmed: true) == "10")
    #expect(FixedDecimal.string(scaled: -5, digits: 3) == "-0.005")
    #expect(FixedDecimal.string(scaled: .min, digits: 2) == "-92233720368547758.08")
  }

  @Test func `a scaled integer is read back as itself`() throws {
    for value in stride(from: Int64(-1_000_000), through: 1_000_000, by: 7) {
      let text = FixedDecimal.string(scaled: value, digits: 3, trimmed: value.isMultiple(of: 2))
      #expect(try DecimalCell.parse(text, fractionDigits: 3) == value)
    }
  }
}
