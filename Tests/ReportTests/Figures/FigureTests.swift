import Demand
import Report
import Testing
import Wording

struct FigureTests {
  @Test func `figures are grouped by threes and have no digits that say nothing`() {
    #expect(Figure.text(1_234_567) == "1,234,567")
    #expect(Figure.text(-1234.56, decimals: 1) == "−1,234.6")
    #expect(Figure.text(0.04, decimals: 1) == "0.0")
    #expect(Figure.text(999) == "999")
    #expect(Figure.units(12.0) == "12")
    #expect(Figure.units(0.93) == "0.9")
    #expect(Figure.units(0.01) == "<0.1")
    #expect(Figure.units(Quantity(thousandths: 1_500)) == "1.5")
    #expect(Figure.percent(0.1234, decimals: 1) == "12.3%")
  }

  @Test func `what is no number is never written as one`() {
    for value in [Double.nan, .infinity, -.infinity, 1e300] {
      #expect(Figure.text(value) == "–")
      #expect(Figure.units(value) == "–")
      #expect(Figure.percent(value) == "–")
    }
    #expect(Figure.change(from: 0, to: 5) == nil)
    #expect(Figure.change(from: 5, to: .nan) == nil)
  }

  @Test func `a change has its sign`() {
    #expect(Figure.change(from: 100, to: 112) == "+12%")
    #expect(Figure.change(from: 100, to: 97) == "−3%")
    #expect(Figure.change(from: 100, to: 100.2) == "±0%")
    #expect(Figure.change(from: 1, to: 25) == "×25")
  }

  @Test func `large figures are short, in the way of the language`() {
    let (english, chinese) = (CompactFigure(language: .en), CompactFigure(language: .zh))
    #expect(english.text(12_345) == "12.3k")
    #expect(english.text(999_600) == "1M")
    #expect(chinese.text(12_345) == "1.23万")
    #expect(chinese.text(9_994) == "9,994")
    #expect(chinese.text(123_456_789) == "1.23亿")
    let ticks = NiceTicks(reaching: 15_000, about: 3)
    #expect(ticks.values.map { english.tick($0, of: ticks) } == ["0", "5k", "10k", "15k"])
    #expect(ticks.values.map { chinese.tick($0, of: ticks) } == ["0", "0.5万", "1.0万", "1.5万"])
  }

  @Test func `money has its sign and its minor units`() {
    let yuan = MoneyText(currency: "CNY", language: .zh)
    #expect(yuan.exact(Money(minorUnits: 18_047_242)) == "¥180,472.42")
    #expect(yuan.exact(Money(minorUnits: -5)) == "−¥0.05")
    #expect(yuan.compact(626_045.02) == "¥62.6万")
    #expect(MoneyText(currency: "XYZ", language: .en).exact(Money(minorUnits: 100)) == "XYZ\u{A0}1.00")
    #expect(yuan.exact(Money(minorUnits: .min)).hasPrefix("−¥"))
  }

  @Test func `days are written in the way of the language`() throws {
    let day = try #require(Day("2026-09-21"))
    #expect(DayText(language: .en).long(day) == "Mon 21 Sep")
    #expect(DayText(language: .zh).long(day) == "9月21日 周一")
    #expect(DayText(language: .en).full(day) == "Monday, 21 September 2026")
    #expect(DayText(language: .zh).full(day) == "2026年9月21日 星期一")
  }

  @Test func `a long name keeps its ends`() {
    let name = String(repeating: "原", count: 500) + "神" + String(repeating: "石", count: 499)
    let short = ShortName.text(name)
    #expect(short.count == ShortName.longest)
    #expect(short.hasPrefix("原") && short.hasSuffix("石") && short.contains("…"))
    #expect(ShortName.text("Q币") == "Q币")
  }
}
