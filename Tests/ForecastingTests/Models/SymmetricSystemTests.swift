import Forecasting
import Testing

@Suite struct SymmetricSystemTests {
  /// Element (i, j) is 1 / (1 + |i - j|), with 1 + i/2 more on the diagonal.
  private static func element(_ row: Int, _ column: Int) -> Double { 1 / Double(1 + abs(row - column)) }

  private static func system(_ size: Int) -> SymmetricSystem {
    var system = SymmetricSystem(size: size)
    system.matrix = (0..<size).flatMap { row in (0...row).map { element(row, $0) } }
    system.addToDiagonal((0..<size).map { 1 + Double($0) / 2 })
    return system
  }

  private static func rightHandSide(_ size: Int) -> [Double] { (0..<size).map { Double($0 * 7 % 5) - 2 } }

  /// numpy 2.4.6: `np.linalg.solve(A, b)` with the matrix and right-hand side above.
  @Test(
    arguments: [
      [-1.0], [-1.1486761710794298, 0.07331975560081463, 0.7820773930753565],
      [
        -1.1253222261369913, 0.09939484375849907, 0.8239274767097101, -0.3466861662698307, 0.3184051576419165,
        -0.48361502183944655, 0.011982682531309036, 0.40389262430681716, -0.18528998853234735,
        0.17867018045214703, -0.3005209374990547, 0.005511620802396407, 0.26954840146400294,
        -0.12488291256220362, 0.12596546998987795, -0.21511652826550054, 0.008729578161881815,
      ],
    ])
  func `agrees with numpy's solution`(expected: [Double]) {
    var system = Self.system(expected.count)
    let solution = system.solve(Self.rightHandSide(expected.count))
    for (number, expected) in zip(solution, expected) { expect(number, near: expected, within: 1e-12) }
  }

  @Test func `the matrix times the solution is the right-hand side, at every size`() {
    for size in 1...40 {
      let system = Self.system(size)
      var factor = system
      let product = system.times(factor.solve(Self.rightHandSide(size)))
      for (number, expected) in zip(product, Self.rightHandSide(size)) {
        expect(number, near: expected, within: 1e-11)
      }
    }
  }

  @Test func `a ridge alone divides`() {
    var system = SymmetricSystem(size: 3)
    system.addToDiagonal([1, 4, 16])
    #expect(system.solve([8, 8, 8]) == [8, 2, 0.5])
  }
}
