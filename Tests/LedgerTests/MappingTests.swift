import Ledger
import Testing

@Suite struct MappingTests {
  @Test func `a mapping is found by its name, and a later one of the name replaces it`() throws {
    let ledger = try Ledger.inMemory()
    #expect(try ledger.mapping(named: "taobao") == nil)
    try ledger.setMapping("taobao", "map quantity=件数\n")
    try ledger.setMapping("taobao", "map quantity=数量\n")
    try ledger.setMapping("a b", "category 月卡\n")
    #expect(try ledger.mapping(named: "taobao") == "map quantity=数量\n")
    #expect(try ledger.mappingNames() == ["a b", "taobao"])
  }

  @Test func `the currency is no mapping`() throws {
    let ledger = try Ledger.inMemory()
    try ledger.setCurrency("CNY")
    #expect(try ledger.mappingNames().isEmpty)
  }
}
