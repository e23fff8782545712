import Tabular
import Testing

struct SparklineTests {
  /// As a terminal of some width shows it.
  private func drawn(_ line: Sparkline, width: Int) -> String {
    let table = Table(columns: [Column("d", .sparkline)], rows: [[.sparkline(line)]])
    let text = String(
      decoding: table.rendered(as: .table, options: TableOptions(width: width)), as: UTF8.self)
    return String(text.split(separator: "\n")[2])
  }

  @Test func `what was and what is expected have one scale`() {
    #expect(drawn(Sparkline(past: [0, 1, 2, 3, 4, 5, 6, 7], ahead: [7, 3.5]), width: 80) == "▁▂▃▄▅▆▇█┊█▅")
  }

  @Test func `the highest bar is for a unit at the least`() {
    #expect(drawn(Sparkline(past: [0, 0], ahead: [0.1, 0.5]), width: 80) == "▁▁┊▂▅")
  }

  @Test func `a day of which nothing is known is a dot`() {
    #expect(drawn(Sparkline(past: [nil, 3], ahead: []), width: 80) == "·█")
  }

  @Test func `where there is less room, the first days are left out`() {
    let line = Sparkline(past: (1...28).map { Double($0) }, ahead: [28])
    #expect(drawn(line, width: 80) == "▁▂▂▂▂▃▃▃▃▄▄▄▄▅▅▅▅▆▆▆▆▇▇▇▇███┊█")
    #expect(drawn(line, width: 12) == "▆▆▆▇▇▇▇███┊█")
  }
}
