import Foundation
import Tabular
import Testing
import Wording

/// A table as a terminal shows it.
struct ScreenTableTests {
  private static let line = Sparkline(past: [0, 4, nil, 8], ahead: [2, 6])
  private static let table = Table(
    columns: [
      Column("category").rank(0), Column("class").rank(3).styled(.faint),
      Column("units_on_hand", .number).short("units").rank(1),
      Column("status").rank(0).marked(["out": .alarm, "ok": .good]),
      Column("days", .sparkline).rank(2).forScreen, Column("reason", .prose).rank(4),
    ],
    rows: [
      [
        .text("崩坏星穹铁道古老梦华"), .text("core"), .integer(0), .text("out"), .sparkline(line),
        .text("position 0 is at or below the reorder point 18, so that 30 are needed"),
      ],
      [.text("Q币"), .text("long-tail"), .integer(12), .text("ok"), .sparkline(line), .empty],
    ])

  private static func lines(_ options: TableOptions) -> [Substring] {
    String(decoding: table.rendered(as: .table, options: options), as: UTF8.self)
      .split(separator: "\n")
  }

  @Test func `in its full width it is shown as it is`() {
    #expect(
      Self.lines(TableOptions(width: 200)).joined(separator: "\n") == """
        category              class      units_on_hand  status  days     reason
        --------------------  ---------  -------------  ------  -------  ---------------------------------------------------------------------
        崩坏星穹铁道古老梦华  core                   0  out     ▁▅·█┊▃▆  position 0 is at or below the reorder point 18, so that 30 are needed
        Q币                   long-tail             12  ok      ▁▅·█┊▃▆
        """)
  }

  @Test func `headings become short and sentences are shortened before a column is left out`() {
    #expect(
      Self.lines(TableOptions(width: 100)).joined(separator: "\n") == """
        category              class      units  status  days     reason
        --------------------  ---------  -----  ------  -------  -------------------------------------------
        崩坏星穹铁道古老梦华  core           0  out     ▁▅·█┊▃▆  position 0 is at or below the reorder poin…
        Q币                   long-tail     12  ok      ▁▅·█┊▃▆
        """)
  }

  @Test func `what matters least is left out first`() {
    #expect(
      Self.lines(TableOptions(width: 50)).joined(separator: "\n") == """
        category              units  status  days
        --------------------  -----  ------  -------
        崩坏星穹铁道古老梦华      0  out     ▁▅·█┊▃▆
        Q币                      12  ok      ▁▅·█┊▃▆
        """)
  }

  @Test func `what was left out is known at the end`() {
    var output: [UInt8] = []
    var writer = TableWriter(.table, columns: Self.table.columns, options: TableOptions(width: 50))
    for row in Self.table.rows { writer.write(row, into: &output) }
    writer.finish(into: &output)
    #expect(writer.omission?.columns == ["class", "reason"])
    #expect(writer.omission?.fullWidth == 134)
    #expect(writer.rowCount == 2)
  }

  @Test(arguments: 1...140)
  func `no line is wider than the terminal, and no style changes a width`(width: Int) {
    let lines = Self.lines(TableOptions(width: width))
    for line in lines { #expect(DisplayWidth.of(String(line)) <= width) }
    let painted = Self.lines(TableOptions(width: width) { text, _ in "\u{1B}[1m\(text)\u{1B}[0m" })
    let plain = painted.map { line in
      line.replacingOccurrences(of: "\u{1B}[1m", with: "").replacingOccurrences(of: "\u{1B}[0m", with: "")
    }
    #expect(plain == lines.map(String.init))
  }

  @Test(arguments: 30...140)
  func `what may not be left out is there`(width: Int) {
    let header = Self.lines(TableOptions(width: width))[0]
    #expect(header.contains("category") && header.contains("status"))
  }

  @Test func `words and columns have their styles`() {
    let painted = Self.lines(TableOptions(width: 200) { text, style in "<\(style)>\(text)</>" })
    #expect(painted[0].hasPrefix("<heading>category</>  "))
    #expect(painted[2].contains("<faint>core</>  "))
    #expect(painted[2].contains("  <alarm>out</>     ▁▅·█<faint>┊</><faint>▃▆</>  position"))
    #expect(painted[3].contains("<good>ok</>"))
  }

  @Test(arguments: TableFormat.allCases)
  func `a pipe gets no column for the screen, no style and no short heading`(format: TableFormat) {
    let paint: @Sendable (String, TextStyle) -> String = { text, _ in "<\(text)>" }
    let text = String(
      decoding: Self.table.rendered(as: format, options: TableOptions(paint: format == .table ? nil : paint)),
      as: UTF8.self)
    #expect(text.contains("units_on_hand") && text.contains("30 are needed"))
    #expect(!text.contains("days") && !text.contains("█") && !text.contains("<"))
  }

  @Test func `a sentence that may go on below loses nothing`() {
    let table = Table(
      columns: [Column("item").rank(0), Column("note", .prose).wrapped],
      rows: [
        [.text("need"), .text("原神创世结晶需要补货 because it is out of stock")], [.text("order"), .text("30")],
      ])
    let text = String(decoding: table.rendered(as: .table, options: TableOptions(width: 30)), as: UTF8.self)
    #expect(
      text == """
        item   note
        -----  -----------------------
        need   原神创世结晶需要补货
               because it is out of
               stock
        order  30

        """)
  }
}
