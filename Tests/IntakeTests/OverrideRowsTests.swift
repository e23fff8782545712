import Demand
import Intake
import Tabular
import Testing

@Suite struct OverrideRowsTests {
  private func overrides(_ text: String) throws -> Outcome<ForecastOverride> {
    try intake(OverrideRows.self, text)
  }

  @Test func `a row has a quantity or a factor, and who and why`() throws {
    let rows = """
      category,date,quantity,factor,who,why
      QB,2026-10-01,300,,王,团购
      QB,2026-10-02,,1.5,李,直播带货

      """
    #expect(
      try overrides(rows).taken == [
        ForecastOverride(
          category: "QB", day: day("2026-10-01"), change: .quantity(units(300)), author: "王", reason: "团购"),
        ForecastOverride(
          category: "QB", day: day("2026-10-02"), change: .factor(1.5), author: "李", reason: "直播带货"),
      ])
  }

  @Test func `the columns are known in Chinese, and one of the two measures is enough`() throws {
    let expected = ForecastOverride(
      category: "QB", day: day("2026-10-01"), change: .factor(2), author: "王", reason: "活动")
    #expect(try overrides("分类,日期,倍数,修改人,原因\nQB,2026/10/1,2,王,活动\n").taken == [expected])
    #expect(throws: TabularError.self) { try overrides("分类,日期,修改人,原因\nQB,2026/10/1,王,活动\n") }
  }

  @Test(arguments: [
    (",1,1", "2:4: a quantity and a factor; leave one"),
    (
      ",,",
      "2: neither a quantity nor a factor; fill one in; an override is taken back by cardstock overrides"
    ),
    (",-1,", "2:3: a negative quantity; expected 0 or more"),
    (",,101", "2:4: \"101\" is out of range for factor; expected 0 to 100"),
  ])
  func `a row that says too much or too little is rejected`(cells: String, complaint: String) throws {
    let row = "category,date,quantity,factor,who,why\nQB,2026-10-01\(cells),王,活动\n"
    let complaints = try overrides(row).complaints
    #expect(complaints.first?.hasPrefix(complaint) == true, "\(complaints)")
  }

  @Test(arguments: ["who", "why"])
  func `who and why are asked for, as columns and in every row`(field: String) throws {
    let other = field == "who" ? "why" : "who"
    #expect(throws: TabularError.self) {
      try overrides("category,date,quantity,\(other)\nQB,2026-10-01,1,x\n")
    }
    let complaints = try overrides("category,date,quantity,\(other),\(field)\nQB,2026-10-01,1,x,\n")
      .complaints
    #expect(complaints == ["2:5: no \(field); fill the cell in"])
  }
}
