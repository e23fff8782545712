import Tabular
import Testing

@Suite struct DecimalCellTests {
  @Test(arguments: [
    ("0", 0), ("7", 7_000), ("1,234.5", 1_234_500), ("1，234", 1_234_000), ("１２．５", 12_500),
    ("-3", -3_000), ("+3", 3_000), ("(3)", -3_000), ("（３）", -3_000),
    ("1e3", 1_000_000), ("1.5E-1", 150), ("4.56e+2", 456_000), (".5", 500), ("5.", 5_000),
    ("007", 7_000), (" 12\u{3000}", 12_000), ("−2", -2_000), ("-0", 0),
    ("1,234,567", 1_234_567_000), ("0.00000000000000000001e20", 1_000),
  ])
  func `numbers are read to the thousandth`(text: String, thousandths: Int64) throws {
    #expect(try DecimalCell.parse(text, fractionDigits: 3) == thousandths)
  }

  @Test(arguments: [
    ("0.0004", 0), ("0.0005", 1), ("-0.0005", -1), ("0.00049999999999999999999999", 0), ("2.0015", 2_002),
    ("1e-400", 0), ("-1e-4", 0), ("0.00951", 10),
  ])
  func `what is beyond the thousandth is rounded, a half away from zero`(text: String, value: Int64) throws {
    #expect(try DecimalCell.parse(text, fractionDigits: 3) == value)
  }

  @Test(arguments: [
    "¥19.90", "￥19.9", "19.9元", "$ 19.9", "19.90 CNY", "RMB19.9", "rmb 19.9", "€19.9",
    "１９．９０元", "+¥19.9", "¥+19.9",
  ])
  func `currencies around money are dropped`(text: String) throws {
    #expect(try DecimalCell.parse(text, as: .money, fractionDigits: 2) == 1_990)
  }

  @Test func `negative money is written in several ways`() throws {
    for text in ["-¥3", "¥-3", "(¥3)", "¥(3)", "(3)元"] {
      #expect(try DecimalCell.parse(text, as: .money, fractionDigits: 2) == -300)
    }
  }

  @Test(arguments: [
    "", " ", "-", "+", ".", "e3", "1e", "1e+", "12,5", "1,23", "1,2345", "1234,567", ",123", "1,,234",
    "1,234,", "1.2.3", "--1", "-(3)", "(3", "3)", "()", "1 2", "0x10", "NaN", "inf", "12a", "3件", "¥3",
    "1.2,345", "三",
  ])
  func `what is not a number is refused`(text: String) {
    #expect(throws: TabularError(.notANumber(found: text))) {
      try DecimalCell.parse(text, fractionDigits: 3)
    }
  }

  @Test func `two currencies are not money`() {
    for text in ["¥3元", "¥", "元", "¥ CNY 3", "CNYX 3", "3 XYZ"] {
      #expect(throws: TabularError(.notANumber(found: text))) {
        try DecimalCell.parse(text, as: .money, fractionDigits: 2)
      }
    }
  }

  @Test func `the whole range is read and what is over it refused`() throws {
    #expect(try DecimalCell.parse("9223372036854775.807", fractionDigits: 3) == .max)
    #expect(try DecimalCell.parse("-9223372036854775807", fractionDigits: 0) == -.max)
    for text in [
      "9223372036854775.808", "9223372036854775.8075", "1e17", "1e999999999999999999999", "-1e300",
    ] {
      #expect(throws: TabularError(.numberOutOfRange(found: text))) {
        try DecimalCell.parse(text, fractionDigits: 3)
      }
    }
    #expect(try DecimalCell.parse("0e999999999999999999999", fractionDigits: 3) == 0)
  }

  @Test func `every integer of thousandths is read back from its text`() throws {
    for value in stride(from: Int64(-2_000_000), through: 2_000_000, by: 37) {
      let (units, rest) = value.magnitude.quotientAndRemainder(dividingBy: 1_000)
      let fraction = String(String(rest + 1_000).dropFirst())
      let text = (value < 0 ? "-" : "") + "\(units).\(fraction)"
      #expect(try DecimalCell.parse(text, fractionDigits: 3) == value)
    }
  }

  /// A space after it sends a cell through the whole grammar, and means nothing in it.
  @Test func `what most cells look like is read as the whole grammar reads it`() {
    let characters = Array("0123456789.-5.")
    var random = Randomness(seed: 2)
    for _ in 0..<200_000 {
      let text = String((0..<random.below(13)).map { _ in characters[random.below(characters.count)] })
      let digits = random.below(10)
      let value = try? DecimalCell.parse(text, fractionDigits: digits)
      let longWay = try? DecimalCell.parse(text + " ", fractionDigits: digits)
      if value != longWay { Issue.record("\(text): \(value as Any), not \(longWay as Any)") }
    }
  }

  @Test func `damaged bytes are refused and shown without harm`() {
    let error = #expect(throws: TabularError.self) {
      let bytes: [UInt8] = [0x31, 0xFF, 0x1B, 0xE4]
      return try bytes.withUnsafeBytes { try DecimalCell.parse($0, fractionDigits: 3) }
    }
    #expect(
      error?.at(line: 118, column: 7).description == "118:7: \"1\u{FFFD}\u{FFFD}\u{FFFD}\" is not a number; "
        + "expected digits with an optional decimal point, such as 1234.5 or 1,234.5")
  }
}

@Suite struct TextCellTests {
  private func unmarked(_ text: String) -> String {
    Array(text.utf8).withUnsafeBytes { String(decoding: TextCell.unmarked($0), as: UTF8.self) }
  }

  @Test func `white space of every width is trimmed`() {
    #expect(unmarked(" \t点卡\u{A0}\u{3000}\r") == "点卡")
    #expect(unmarked("\u{3000}") == "")
    #expect(unmarked("a  b") == "a  b")
  }

  @Test(arguments: ["=\"0012\"", "'0012", "`0012", "\t0012", "0012\t", " '0012 ", "=\"0012\t\"", "`\t0012"])
  func `an order number loses what guards it from a spreadsheet`(text: String) {
    #expect(unmarked(text) == "0012")
  }

  /// A space before it sends a cell the long way, and is itself dropped.
  @Test func `a cell without marks is told by its ends`() {
    let pieces = [
      "a", "1", " ", "\t", "'", "`", "=\"", "\"", "点", "\u{3000}", "\u{A0}", "\u{FEFF}", "、", "ｿ", "é",
      "\u{7FF}",
    ]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let text = first + second + third
          if unmarked(text) != unmarked(" " + text) { Issue.record("\(text.debugDescription)") }
        }
      }
    }
  }

  @Test func `other marks are part of an order number`() {
    for text in ["=", "=\"", "=1+2", "A'1", "\"1\""] { #expect(unmarked(text) == text) }
  }
}
