import Demand
import Intake
import Replenishment
import Testing

@Suite struct OfferRowsTests {
  private func offers(_ text: String) throws -> Outcome<Offer> { try intake(OfferRows.self, text) }

  /// The complaint about one more cell in a row that is right.
  private func complaint(_ field: String, _ cell: String) throws -> String? {
    try offers("supplier,category,unit_cost,\(field)\nA,a,1,\(cell)\n").complaints.first
  }

  @Test func `an offer has what the row gives`() throws {
    let rows = """
      supplier,category,unit_cost,tier,lead_time_days,lead_time_sd,minimum,multiple,price_break,success_rate,\
      status,valid_from,valid_to
      官方,原神月卡,¥28.50,1,0.5,0.25,10,5,100,98%,pending,2026-01-01,2026-12-31

      """
    #expect(
      try offers(rows).taken == [
        Offer(
          supplier: "官方", category: "原神月卡", unitCost: fen(2850), tier: 1, leadTime: 0.5,
          leadTimeDeviation: 0.25, minimum: 10, multiple: 5, priceBreak: 100, successRate: 0.98,
          status: .pending, validFrom: day("2026-01-01"), validTo: day("2026-12-31"))
      ])
  }

  @Test func `what is left empty is the plainest offer`() throws {
    let plain = Offer(supplier: "A", category: "a", unitCost: fen(100))
    #expect(try offers("supplier,category,unit_cost\nA,a,1\n").taken == [plain])
    #expect(try offers("供应商,商品,进价,级别,交期,起订量,成功率,状态\nA,a,1,,,,,\n").taken == [plain])
  }

  @Test(arguments: ["0", "-1", "0.004"])
  func `a unit costs more than nothing`(cost: String) throws {
    let complaints = try offers("supplier,category,unit_cost\nA,a,\(cost)\n").complaints
    #expect(complaints.count == 1)
    #expect(complaints.first?.hasSuffix("expected more than 0") == true)
    #expect(complaints.first?.hasPrefix("2:3:") == true)
  }

  @Test(arguments: [
    ("tier", "0"), ("tier", "101"), ("tier", "1.5"), ("lead_time_days", "-1"), ("lead_time_days", "366"),
    ("lead_time_sd", "-0.1"), ("minimum", "0"), ("minimum", "2.5"), ("multiple", "-5"),
    ("price_break", "1000000001"), ("success_rate", "0"), ("success_rate", "0%"), ("success_rate", "1.01"),
    ("success_rate", "98"), ("success_rate", "101%"), ("success_rate", "%"), ("success_rate", "98%%"),
    ("valid_from", "soon"), ("status", "maybe"), ("minimum", "1e300"),
  ])
  func `a cell out of its bounds is rejected at its column`(field: String, cell: String) throws {
    #expect(try complaint(field, cell)?.hasPrefix("2:4: ") == true)
  }

  @Test func `a bound is told to whoever passes it`() throws {
    #expect(
      try complaint("lead_time_days", "400")
        == "2:4: \"400\" is out of range for lead_time_days; expected 0 to 365")
    #expect(
      try complaint("success_rate", "98")
        == "2:4: \"98\" is out of range for success_rate; expected 0.01 to 1")
    #expect(try complaint("minimum", "2.5") == "2:4: 2.5 is not a whole number of minimum; round it")
  }

  @Test(arguments: [("0.98", 0.98), ("98%", 0.98), ("98.5 %", 0.985), ("９８％", 0.98), ("1", 1), ("100%", 1)])
  func `a success rate is a share or a percentage`(text: String, rate: Double) throws {
    #expect(
      try offers("supplier,category,unit_cost,success_rate\nA,a,1,\(text)\n").taken.map(\.successRate) == [
        rate
      ])
  }

  @Test(arguments: [
    ("approved", Offer.Status.approved), ("Blacklisted", .blacklisted), ("合作中", .approved), ("待审核", .pending),
    ("黑名单", .blacklisted), ("", .approved),
  ])
  func `a supplier's status is read in both languages`(word: String, status: Offer.Status) throws {
    #expect(
      try offers("supplier,category,unit_cost,status\nA,a,1,\(word)\n").taken.map(\.status) == [status])
  }

  @Test func `an offer cannot end before it begins`() throws {
    let rows =
      "supplier,category,unit_cost,valid_from,valid_to\nA,a,1,2026-02-16,2026-02-15\nA,a,1,,2026-02-15\n"
    let outcome = try offers(rows)
    #expect(outcome.taken.map(\.validTo) == [day("2026-02-15")])
    #expect(
      outcome.complaints == [
        "2:5: an offer valid from 2026-02-16 to 2026-02-15; expected an end on or after the start"
      ])
  }
}
