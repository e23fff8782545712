import Foundation
import Tabular
import Testing
import Wording

private let table = Table(
  columns: [Column("category"), Column("units", .number), Column("amount", .number), Column("reason")],
  rows: [
    [.text("点卡|A"), .quantity(12_500, digits: 3), .decimal(1_990, digits: 2), .text("a, \"b\"\nc")],
    [.text("CB"), .integer(-3), .double(2.5, digits: 3), .empty],
  ])

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

@Suite struct TableWriterTests {
  @Test func `CSV quotes what it must`() {
    #expect(
      text(table.rendered(as: .csv))
        == "category,units,amount,reason\n点卡|A,12.5,19.90,\"a, \"\"b\"\"\nc\"\nCB,-3,2.500,\n")
  }

  @Test func `TSV escapes tabs, line ends and backslashes`() {
    let table = Table(columns: [Column("a"), Column("b")], rows: [[.text("1\t2\\"), .text("3\r\n4")]])
    #expect(text(table.rendered(as: .tsv)) == "a\tb\n1\\t2\\\\\t3\\r\\n4\n")
  }

  @Test func `JSON has numbers for numbers and null for nothing`() {
    #expect(
      text(table.rendered(as: .jsonl))
        == """
        {"category": "点卡|A", "units": 12.5, "amount": 19.90, "reason": "a, \\"b\\"\\nc"}
        {"category": "CB", "units": -3, "amount": 2.500, "reason": null}

        """)
    #expect(text(Table(columns: [Column("a")]).rendered(as: .json)) == "[]\n")
    let empty = Table(columns: [Column("a")], rows: [[.empty]])
    #expect(text(empty.rendered(as: .json)) == "[\n  {\"a\": null}\n]\n")
  }

  @Test func `JSON of every character up to U+2FF is read back by Foundation`() throws {
    let all = String(String.UnicodeScalarView((0..<0x300).compactMap(Unicode.Scalar.init)))
    let table = Table(columns: [Column(all)], rows: [[.text(all)], [.text("")]])
    let bytes = Data(table.rendered(as: .json))
    #expect(try JSONDecoder().decode([[String: String]].self, from: bytes) == [[all: all], [all: ""]])
  }

  @Test func `a table lines up Chinese and Latin columns`() {
    #expect(
      text(table.rendered(as: .table))
        == """
        category  units  amount  reason
        --------  -----  ------  --------
        点卡|A     12.5   19.90  a, "b" c
        CB           -3   2.500

        """)
  }

  @Test func `a table is fitted to the terminal by its last text column`() {
    let table = Table(
      columns: [Column("category"), Column("reason"), Column("units", .integer)],
      rows: [[.text("CA"), .text("补货点低于库存，建议今天采购"), .integer(1)]])
    #expect(
      text(table.rendered(as: .table, options: TableOptions(width: 30)))
        == """
        category  reason         units
        --------  -------------  -----
        CA        补货点低于库…      1

        """)
    for width in 29...60 {
      let lines = text(table.rendered(as: .table, options: TableOptions(width: width))).split(separator: "\n")
      for line in lines { #expect(DisplayWidth.of(String(line)) <= width) }
    }
  }

  @Test func `Markdown escapes bars and marks numbers`() {
    #expect(
      text(table.rendered(as: .markdown))
        == """
        | category | units | amount | reason   |
        | -------- | ----: | -----: | -------- |
        | 点卡\\|A  |  12.5 |  19.90 | a, "b" c |
        | CB       |    -3 |  2.500 |          |

        """)
  }

  @Test func `control characters cannot reach the terminal`() {
    let table = Table(columns: [Column("a")], rows: [[.text("\u{1B}[31mred")]])
    #expect(text(table.rendered(as: .table)) == "a\n--------\n\u{FFFD}[31mred\n")
  }

  @Test func `formulas are disarmed for spreadsheets only`() {
    let beginnings = ["=1", "+1", "-1", "@a", "\ta", "\ra"]
    let table = Table(columns: [Column("a")], rows: beginnings.map { [.text($0)] } + [[.integer(-1)]])
    #expect(
      text(table.rendered(as: .csv, options: TableOptions(spreadsheet: true)))
        == "\u{FEFF}a\n'=1\n'+1\n'-1\n'@a\n'\ta\n\"'\ra\"\n-1\n")
    #expect(text(table.rendered(as: .csv)) == "a\n=1\n+1\n-1\n@a\n\ta\n\"\ra\"\n-1\n")
  }

  @Test(arguments: TableFormat.allCases)
  func `a row at a time gives the same bytes as the whole table`(format: TableFormat) {
    var output: [UInt8] = []
    var writer = TableWriter(format, columns: table.columns)
    var whole: [UInt8] = []
    for row in table.rows {
      writer.write(row, into: &output)
      whole += output
      output.removeAll()
    }
    writer.finish(into: &output)
    #expect(whole + output == table.rendered(as: format))
  }

  @Test func `CSV of every pair of small texts is read back`() throws {
    var texts: [String] = []
    forEachText(upTo: 3) { texts.append(String(decoding: $0, as: UTF8.self)) }
    let pairs = texts.flatMap { first in texts.map { [first, $0] } }
    let table = Table(columns: [Column("a"), Column("b")], rows: pairs.map { $0.map(Cell.text) })
    let back = try CSVReader.rows(of: text(table.rendered(as: .csv)))
    #expect(back == [["a", "b"]] + pairs)
  }

  @Test func `a lone empty cell is still a record when read back`() throws {
    let table = Table(columns: [Column("a")], rows: [[.empty], [.text("")], [.text("x")]])
    #expect(try CSVReader.rows(of: text(table.rendered(as: .csv))) == [["a"], [""], [""], ["x"]])
  }
}
