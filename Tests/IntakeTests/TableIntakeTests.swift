import Demand
import Intake
import Tabular
import Testing

@Suite struct TableIntakeTests {
  /// Something of everything that a cut could break: a byte order mark, quotes, line ends of both kinds, wide
  /// characters, a blank line, a skipped and a rejected row, and no line end at the end.
  private static let file =
    "\u{FEFF}日期,分类,数量,状态\r\n2026-02-16,\"原神,\"\"月卡\"\"\",2,已支付\n\n2026-02-16,a,x,\n2026-02-17,b\nb,1,未支付\n"
    + "2026-02-18,\"b\nb\",3,已完成"

  private static let lines = [
    SaleLine(category: "原神,\"月卡\"", day: day("2026-02-16"), quantity: units(2)),
    SaleLine(category: "b\nb", day: day("2026-02-18"), quantity: units(3)),
  ]

  @Test func `a file read whole gives its records, rejects and counts`() throws {
    let outcome = try intake(SalesRows.self, Self.file)
    #expect(outcome.taken == Self.lines)
    #expect(outcome.rejects.map(\.line) == [4, 5, 6])
    #expect(outcome.counts.read == 5)
    #expect(outcome.counts.rejected == 3)
  }

  @Test func `the same file cut at any two places gives the same`() throws {
    let bytes = Array(Self.file.utf8)
    let whole = try intake(SalesRows.self, Self.file)
    for first in 0...bytes.count {
      for second in stride(from: first, through: bytes.count, by: 7) {
        let outcome = try intake(SalesRows.self, bytes, cutAt: [first, second])
        try #require(outcome.taken == whole.taken)
        try #require(outcome.complaints == whole.complaints)
        try #require(outcome.counts == whole.counts)
      }
    }
  }

  @Test func `the same file byte by byte gives the same`() throws {
    let outcome = try intake(SalesRows.self, Self.file, chunk: 1)
    #expect(outcome.taken == Self.lines)
    #expect(outcome.rejects.map(\.cells).first == ["2026-02-16", "a", "x", ""])
  }

  @Test func `a file without a row has a header and a file without a byte has none`() throws {
    #expect(try hasHeader("") == false)
    #expect(try hasHeader("\n\n") == false)
    #expect(try hasHeader("date\tcategory\tquantity") == true)
  }

  private func hasHeader(_ text: String) throws -> Bool {
    var intake = TableIntake<SalesRows>(delimiter: .tab)
    try Array(text.utf8).withUnsafeBytes { bytes in
      try intake.read(bytes, take: { _ in }, reject: { _ in })
    }
    try intake.read(nil, take: { _ in }, reject: { _ in })
    return intake.hasHeader
  }

  @Test func `what the receiver throws ends the reading`() throws {
    struct Full: Error {}
    var intake = TableIntake<SalesRows>(delimiter: .comma)
    let text = Array("date,category,quantity\n2026-02-16,a,1\n2026-02-17,a,1\n".utf8)
    #expect(throws: Full.self) {
      try text.withUnsafeBytes { bytes in
        try intake.read(bytes, take: { _ in throw Full() }, reject: { _ in })
      }
    }
    let counts = intake.counts
    #expect(counts.read == 1)
  }

  @Test func `columns of no field are named in their order`() throws {
    let outcome = try intake(SalesRows.self, "备注,date,渠道,category,quantity\n")
    #expect(outcome.ignoredHeaders == ["备注", "渠道"])
  }
}

@Suite struct HeaderErrorTests {
  private func complaint(_ header: String, map: [String: String] = [:]) -> String? {
    do {
      _ = try intake(SalesRows.self, header + "\n", map: map)
      return nil
    } catch {
      return (error as? TabularError)?.description
    }
  }

  @Test func `a missing column is named with the headers there are and the option that mends it`() {
    #expect(
      complaint("日期,商品,件")
        == "1: no column for quantity; the header has \"日期\", \"商品\", \"件\"; "
        + "name the column with --map quantity=件")
  }

  @Test func `a day and a category are missed together`() {
    #expect(
      complaint("数量,备注")
        == "1: no column for date, category; the header has \"数量\", \"备注\"; "
        + "name the columns with --map date=HEADER --map category=HEADER, "
        + "or book every row under one category with --category NAME")
  }

  @Test func `two columns of one name are a question to the user`() {
    #expect(
      complaint("date,category,数量(件),数量(盒)")
        == "1: several columns could be quantity: \"数量(件)\" (column 3), \"数量(盒)\" (column 4); "
        + "choose one with --map 'quantity=数量(件)'")
  }

  @Test func `the error stands on the header's line`() {
    #expect(complaint("\n\ndate,category")?.hasPrefix("3: no column for quantity") == true)
  }

  @Test func `a map names the column, against the synonyms`() throws {
    let text = "date,category,数量,实发\n2026-02-16,a,5,4\n"
    #expect(try intake(SalesRows.self, text).taken.map(\.quantity) == [units(5)])
    #expect(try intake(SalesRows.self, text, map: ["quantity": "实发"]).taken.map(\.quantity) == [units(4)])
    #expect(try intake(SalesRows.self, text, map: ["quantity": "#4"]).taken.map(\.quantity) == [units(4)])
  }

  @Test func `a map to nothing names what there is`() {
    #expect(
      complaint("date,category,quantity", map: ["quantity": "件数"])
        == "1: there is no column \"件数\"; the header has \"date\", \"category\", \"quantity\"")
    #expect(
      complaint("date,category,quantity", map: ["colour": "date"])?.contains("no field \"colour\"") == true)
  }

  @Test func `a file in the wrong encoding or with NUL bytes is no table`() {
    #expect(throws: TabularError.self) {
      try intake(SalesRows.self, [0xC8, 0xD5, 0xC6, 0xDA, 0x0A], cutAt: [])
    }
    #expect(throws: TabularError.self) { try intake(SalesRows.self, "date,category,quantity\n2026\0\n") }
  }
}

@Suite struct RejectTests {
  private func complaints(_ rows: String) throws -> [String] {
    try intake(SalesRows.self, "date,category,quantity,amount,order\n" + rows).complaints
  }

  @Test func `a reject says line, column, reason and mend, and keeps the cells`() throws {
    let outcome = try intake(SalesRows.self, "date,category,quantity\n2026-02-16,a,1\n2026-02-30,b,1\n")
    let reject = try #require(outcome.rejects.first)
    #expect(reject.line == 3)
    #expect(reject.error.column == 1)
    #expect(reject.error.what == "\"2026-02-30\" is not a day")
    #expect(reject.cells == ["2026-02-30", "b", "1"])
    #expect(
      reject.description
        == "3:1: \"2026-02-30\" is not a day; "
        + "expected a date such as 2026-02-16, 2026/2/16 or 2026-02-16 22:02, or Unix seconds")
  }

  @Test func `a row that ends early has empty cells`() throws {
    let outcome = try intake(
      SalesRows.self, "date,category,quantity,amount\n2026-02-16,a,1\n2026-02-16,a\n2026-02-16\n")
    #expect(outcome.taken.map(\.amount) == [.zero])
    #expect(
      outcome.complaints
        == ["3:3: no quantity; fill the cell in", "4:3: no quantity; fill the cell in"])
  }

  @Test func `a row that goes on is read only if nothing stands there`() throws {
    let outcome = try intake(
      SalesRows.self, "date,category,quantity\n2026-02-16,a,1,,\n2026-02-16,1,5,3\n2026-02-16,a,1,,x\n")
    #expect(outcome.taken.count == 1)
    #expect(
      outcome.complaints == [
        "3:4: 4 cells under a header of 3; quote the cells that hold the delimiter",
        "4:5: 5 cells under a header of 3; quote the cells that hold the delimiter",
      ])
  }

  @Test func `a line inside quotes counts as a line`() throws {
    let outcome = try intake(
      SalesRows.self, "date,category,quantity\n2026-02-16,\"a\nb\",1\n2026-02-16,c,x\n")
    #expect(outcome.rejects.map(\.line) == [4])
  }

  @Test func `numbers that no shop can mean are rejected and not clamped`() throws {
    let rows = "2026-02-16,a,1e300,1,\n2026-02-16,a,1,1e300,\n2026-02-16,a,NaN,1,\n2026-02-16,a,0x10,1,\n"
    #expect(try complaints(rows).map { $0.prefix(4) } == ["2:3:", "3:4:", "4:3:", "5:3:"])
    #expect(try complaints(rows).first?.contains("\"1e300\" is too large a number") == true)
  }

  @Test func `days before 1970 and after 2199 are a clock's zero or a slip`() throws {
    let rows =
      "1899-12-30,a,1,1,\n2206-02-16,a,1,1,\n1970-01-01,a,1,1,\n2199-12-31,a,1,1,\n2200-01-01,a,1,1,\n"
    let complaints = try complaints(rows)
    #expect(complaints.map { $0.prefix(4) } == ["2:1:", "3:1:", "6:1:"])
    #expect(
      complaints.first
        == "2:1: \"1899-12-30\" is not a day of trade; expected a year from 1970 to 2199")
  }

  @Test func `a cell of half a megabyte is rejected and shown short`() throws {
    let long = String(repeating: "长", count: 200_000)
    let name = try intake(SalesRows.self, "date,category,quantity\n2026-02-16,\(long),1\n")
    #expect(name.complaints == ["2:2: the text is longer than 500 bytes; check the delimiter and the quotes"])
    let number = try intake(SalesRows.self, "date,category,quantity\n2026-02-16,a,\(long)\n")
    #expect(number.complaints.allSatisfy { $0.count < 200 })
    let ticks = try intake(
      SalesRows.self, "date,category,quantity\n2026-02-16,\(String(repeating: "'", count: 500_000)),1\n")
    #expect(ticks.complaints == ["2:2: no category; fill the cell in"])
  }

  @Test func `a record of more than a megabyte ends the reading`() {
    let long = String(repeating: "x", count: 1 << 20)
    #expect(throws: TabularError.self) {
      try intake(SalesRows.self, "date,category,quantity\n2026-02-16,\(long),1\n")
    }
  }

  @Test func `what a cell could do to a terminal is not shown`() throws {
    let outcome = try intake(SalesRows.self, "date,category,quantity\n\u{1B}[2J,a,1\n")
    #expect(outcome.complaints.first?.contains("\u{1B}") == false)
    #expect(outcome.rejects.first?.cells.first == "\u{1B}[2J")
  }
}
