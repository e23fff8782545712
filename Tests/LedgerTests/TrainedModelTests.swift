import Demand
import Ledger
import Testing

@Suite struct TrainedModelTests {
  @Test func `the last model is kept, for its day only`() throws {
    let ledger = try Ledger.inMemory()
    #expect(try ledger.model(through: Day(number: 9)) == nil)
    try ledger.keepModel([1, 0, 255], through: Day(number: 9))
    #expect(try ledger.model(through: Day(number: 9)) == [1, 0, 255])
    #expect(try ledger.model(through: Day(number: 8)) == nil)
    try ledger.keepModel([7], through: Day(number: 10))
    #expect(try ledger.model(through: Day(number: 9)) == nil)
    #expect(try ledger.model(through: Day(number: 10)) == [7])
  }
}
