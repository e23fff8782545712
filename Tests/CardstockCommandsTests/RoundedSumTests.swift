import CardstockCommands
import Tabular
import Testing

@Suite struct RoundedSumTests {
  private func parts(_ totals: [Double], digits: Int) -> [Cell] {
    var sum = RoundedSum(digits: digits)
    return totals.map { sum.part(through: $0) }
  }

  @Test func `parts add up to the sums as they are printed`() {
    #expect(
      parts([0.25, 0.5, 0.75], digits: 1)
        == [.decimal(2, digits: 1), .decimal(3, digits: 1), .decimal(3, digits: 1)])
  }

  @Test func `a sum that falls has a part below nothing`() {
    #expect(parts([1, 0.4, 0], digits: 1).map { $0 } == [10, -6, -4].map { .decimal($0, digits: 1) })
  }

  @Test func `a sum beyond counting is printed as it is`() {
    #expect(parts([1e30], digits: 3) == [.double(1e30, digits: 3)])
  }
}
