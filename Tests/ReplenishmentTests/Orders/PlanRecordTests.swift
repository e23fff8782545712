import Demand
import Replenishment
import Testing
import Wording

@Suite struct PlanRecordTests {
  @Test(arguments: ["2026-09-20-1", "2026-09-20-12", "0001-01-01-1"])
  func `an id reads as it is written`(text: String) {
    #expect(PlanID(text)?.description == text)
  }

  @Test(arguments: [
    "", "2026-09-20", "2026-09-20-0", "2026-09-20-01", "2026-09-20--1", "2026-02-30-1", "2026-09-20-x",
    "PO-1",
    "2026-09-20-1 ",
  ])
  func `what is no id is read as none`(text: String) {
    #expect(PlanID(text) == nil)
  }

  @Test func `ids are in the order of days, then of numbers`() {
    let ids = ["2026-09-20-2", "2026-09-20-10", "2026-09-21-1"].compactMap { PlanID($0) }
    #expect(ids.shuffled().sorted() == ids)
  }

  @Test func `inputs read as they are written, and name what differs`() {
    let inputs = PlanInputs(["sales": "1-a", "stock": "2-b"])
    #expect(inputs.text == "sales=1-a stock=2-b")
    #expect(PlanInputs(text: inputs.text) == inputs)
    #expect(PlanInputs(text: "sales") == nil)
    let other = PlanInputs(["sales": "1-a", "stock": "2-c", "offers": "0-d"])
    #expect(other.differences(from: inputs) == ["stock", "offers"])
    #expect(inputs.differences(from: inputs) == [])
  }

  @Test func `deliveries that are alike are told apart by their place in the file`() {
    let alike = Receipt(supplier: "Brand", category: "QB", quantity: Quantity(units: 50), received: origin)
    var dearer = alike
    dearer.unitCost = Money(minorUnits: 1)
    var other = alike
    other.supplier = "Trader"
    #expect([alike, other, dearer, alike].numbered.map(\.ordinal) == [1, 1, 2, 3])
  }
}

@Suite struct PlanDifferenceTests {
  private func line(
    _ category: String, _ action: PurchaseLine.Action = .buy, _ quantity: Int = 5, number: Int = 1,
    reason: Phrase = ""
  ) -> PlannedLine {
    PlannedLine(
      number: number, category: category, action: action, supplier: action == .buy ? "Brand" : nil,
      quantity: quantity, unitCost: nil, amount: Money(minorUnits: Int64(quantity)), orderDay: nil,
      arrival: nil,
      reason: reason)
  }

  @Test func `what is done otherwise is told, category by category`() {
    let before = [line("b"), line("a"), line("c", .hold, 0), line("d")]
    let after = [line("a", .buy, 6), line("b", number: 2, reason: "another"), line("c"), line("e")]
    let differences = PlanDifference.all(from: before, to: after)
    #expect(differences.map(\.category) == ["a", "c", "d", "e"])
    #expect(differences.map(\.change) == [.changed, .changed, .removed, .added])
    #expect(differences[0].before?.quantity == 5 && differences[0].after?.quantity == 6)
  }

  @Test func `a plan does nothing otherwise than itself`() {
    let lines = [line("b"), line("a"), line("a", .hold, 0)]
    #expect(PlanDifference.all(from: lines, to: lines).isEmpty)
    #expect(PlanDifference.all(from: [], to: []).isEmpty)
  }

  @Test func `a category of two lines is compared line by line`() {
    let differences = PlanDifference.all(from: [line("a"), line("a", .buy, 9)], to: [line("a")])
    #expect(differences.map(\.change) == [.removed])
    #expect(differences.first?.before?.quantity == 9)
  }
}
