import Terminal
import Testing

@Suite struct ShellWordTests {
  @Test func `names without signs of the shell stay as they are`() {
    #expect(ShellWord(file: "exports/sales-2026_07.csv.gz").description == "exports/sales-2026_07.csv.gz")
    #expect(ShellWord(file: "订单.csv").description == "订单.csv")
  }

  @Test func `all others are quoted`() {
    #expect(ShellWord(file: "July sales.csv").description == "'July sales.csv'")
    #expect(ShellWord(file: "$(reboot).csv").description == "'$(reboot).csv'")
    #expect(ShellWord(file: "it's mine.gz").description == #"'it'\''s mine.gz'"#)
    #expect(ShellWord(file: "").description == "''")
  }

  @Test func `a name that begins with a hyphen is no option`() {
    #expect(ShellWord(file: "-rf.gz").description == "./-rf.gz")
  }
}
