import Demand
import Intake
import Replenishment
import Testing

@Suite struct SupplierRowsTests {
  private func suppliers(_ text: String) throws -> Outcome<Supplier> { try intake(SupplierRows.self, text) }

  @Test func `a supplier has what the row gives`() throws {
    let rows = """
      supplier,tier,status,authorization,authorization_expires
      官方,1,approved,授权书 2026-17,2026-12-31
      快充,,,,

      """
    #expect(
      try suppliers(rows).taken == [
        Supplier(
          name: "官方", tier: 1, authorization: "授权书 2026-17", authorizedUntil: day("2026-12-31")),
        Supplier(name: "快充"),
      ])
  }

  @Test func `the columns are known in Chinese`() throws {
    #expect(
      try suppliers("供应商,级别,审核状态,授权,授权到期\nA,2,待审核,x,2026/1/2\n").taken == [
        Supplier(
          name: "A", tier: 2, status: .pending, authorization: "x", authorizedUntil: day("2026-01-02"))
      ])
  }

  @Test(arguments: [
    ("approved", Offer.Status.approved), ("已审核", .approved), ("合作中", .approved), ("PENDING", .pending),
    ("待审核", .pending), ("blacklisted", .blacklisted), ("黑名单", .blacklisted), ("", .approved),
  ])
  func `a status is read in both languages`(word: String, status: Offer.Status) throws {
    #expect(try suppliers("supplier,status\nA,\(word)\n").taken.map(\.status) == [status])
  }

  @Test(arguments: [("status", "maybe"), ("tier", "0"), ("tier", "1.5"), ("authorization_expires", "soon")])
  func `a cell that cannot be is rejected at its column`(field: String, cell: String) throws {
    #expect(try suppliers("supplier,\(field)\nA,\(cell)\n").complaints.first?.hasPrefix("2:2: ") == true)
  }
}
