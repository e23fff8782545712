import Demand
import Ledger
import Testing

struct StruckUpdateTests {
  private let ledger: Ledger

  init() throws { ledger = try Ledger.inMemory() }

  @Test func `what is struck is known until it is restored`() throws {
    let first = StruckUpdate(subject: "原神", day: day(3))
    let second = StruckUpdate(subject: "原神", day: day(45))
    let other = StruckUpdate(subject: "LoL", day: day(9))
    #expect(try ledger.struckUpdates() == [])
    for update in [second, first, other] { try #expect(ledger.strike(update)) }
    try #expect(!ledger.strike(first))
    #expect(try ledger.struckUpdates() == [other, first, second])
    try #expect(ledger.restore(first))
    try #expect(!ledger.restore(first))
    #expect(try ledger.struckUpdates() == [other, second])
  }
}
