import Testing

import Forecasting

@Suite struct SimplexWeightsTests {
  /// The products of some rows of errors, so never an impossible matrix.
  private static func products(members: Int, rows: Int, seed: UInt64) -> [[Double]] {
    var random = SplitMix64(seed: seed)
    let shared = (0..<rows).map { _ in random.uniform() - 0.5 }
    let errors = (0..<members).map { _ -> [Double] in
      let size = 0.2 + random.uniform()
      return shared.map { $0 + size * (random.uniform() - 0.5) }
    }
    return errors.map { row in errors.map { column in zip(row, column).reduce(0) { $0 + $1.0 * $1.1 } } }
  }

  private static func square(_ weights: [Double], _ products: [[Double]]) -> Double {
    var sum = 0.0
    for row in weights.indices {
      for column in weights.indices { sum += weights[row] * weights[column] * products[row][column] }
    }
    return sum
  }

  @Test func `independent errors weigh by their inverse squares`() {
    let weights = simplexWeights([[1, 0], [0, 3]])
    expect(weights[0], near: 0.75, within: 1e-9)
    expect(weights[1], near: 0.25, within: 1e-9)
  }

  @Test func `what only adds noise gets nothing`() {
    #expect(simplexWeights([[1, 1], [1, 2]]) == [1, 0])
  }

  @Test func `those that cannot be told apart share alike`() {
    #expect(simplexWeights([[2, 2], [2, 2]]) == [0.5, 0.5])
    #expect(simplexWeights([[0, 0], [0, 0]]) == [0.5, 0.5])
    #expect(simplexWeights([[5]]) == [1])
    #expect(simplexWeights([]) == [])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `no point of a fine grid over three members is better`(seed: UInt64) {
    let products = Self.products(members: 3, rows: seed % 2 == 0 ? 2 : 30, seed: seed)
    let found = Self.square(simplexWeights(products), products)
    let steps = 100
    for first in 0...steps {
      for second in 0...(steps - first) {
        let weights = [first, second, steps - first - second].map { Double($0) / Double(steps) }
        #expect(found <= Self.square(weights, products) + 1e-9)
      }
    }
  }

  /// The conditions of Karush, Kuhn and Tucker: all members with a weight have the same slope, and no other a
  /// smaller one.
  @Test(arguments: 2...10, [1, 2, 3] as [UInt64])
  func `no move of weight between two members gains`(members: Int, seed: UInt64) {
    let products = Self.products(members: members, rows: 60, seed: seed)
    let weights = simplexWeights(products)
    #expect(weights.allSatisfy { $0 >= 0 })
    expect(weights.reduce(0, +), near: 1, within: 1e-9)
    let slopes = products.map { zip($0, weights).reduce(0) { $0 + $1.0 * $1.1 } }
    let least = slopes.min() ?? 0
    for (weight, slope) in zip(weights, slopes) where weight > 0 { expect(slope, near: least, within: 1e-6) }
  }
}
