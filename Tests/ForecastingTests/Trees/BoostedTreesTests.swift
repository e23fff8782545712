import Forecasting
import Testing

/// What must hold whatever the data.
@Suite struct BoostedTreesTests {
  private static let sample = TreeSamples.Formula(first: 0, count: 1500)
  private static let plain = TreeSamples.parameters { $0.rounds = 20 }
  private static let sampling = TreeSamples.parameters {
    $0.rounds = 30
    $0.featureFraction = 0.6
    $0.rowFraction = 0.7
  }

  private static func fit(
    _ columns: [[Float]], targets: [Float] = sample.targets, weights: [Float] = sample.weights,
    _ parameters: BoostingParameters = plain
  ) -> BoostedTrees {
    let isCategorical = columns.indices.map { $0 == 3 }
    return TreeSamples.fit(columns, isCategorical: isCategorical, targets, weights: weights, parameters)
  }

  @Test func `the loss of training never rises`() {
    var last = Double.infinity
    for rounds in 0...25 {
      let trees = Self.fit(
        Self.sample.columns, weights: [Float](repeating: 1, count: 1500),
        TreeSamples.parameters { $0.rounds = rounds })
      let loss = TreeSamples.rootMeanSquare(trees.predict(Self.sample.columns), Self.sample.targets)
      #expect(loss < last)
      last = loss
    }
  }

  @Test func `the order of rows changes nothing but the rounding of sums`() {
    // 7 and 1500 have no divisor in common, so every row comes once.
    let order = (0..<1500).map { $0 * 7 % 1500 }
    let permuted = Self.fit(
      Self.sample.columns.map { column in order.map { column[$0] } },
      targets: order.map { Self.sample.targets[$0] }, weights: order.map { Self.sample.weights[$0] })
    let straight = Self.fit(Self.sample.columns).predict(Self.sample.columns)
    for (one, other) in zip(straight, permuted.predict(Self.sample.columns)) {
      expect(one, near: other, within: 1e-9)
    }
  }

  @Test(arguments: [Float(0), 0.1, -3, 1e20])
  func `a constant target is predicted as it is`(target: Float) {
    for parameters in [Self.plain, Self.sampling] {
      let trees = Self.fit(
        Self.sample.columns, targets: [Float](repeating: target, count: 1500), parameters)
      for prediction in trees.predict(Self.sample.columns) {
        expect(prediction, near: Double(target), within: 1e-12 * abs(Double(target)))
      }
    }
  }

  @Test(arguments: [Float(4), 1024, 0.125])
  func `scaled targets scale what is predicted, bit by bit for powers of two`(scale: Float) {
    let scaled = Self.fit(Self.sample.columns, targets: Self.sample.targets.map { $0 * scale })
    let predictions = Self.fit(Self.sample.columns).predict(Self.sample.columns)
    #expect(scaled.predict(Self.sample.columns) == predictions.map { $0 * Double(scale) })
  }

  @Test(arguments: [0, 1, 2])
  func `a second column with the same values changes nothing`(column: Int) {
    let columns = Self.sample.columns + [Self.sample.columns[column]]
    let expected = Self.fit(Self.sample.columns).predict(Self.sample.columns)
    #expect(Self.fit(columns).predict(columns) == expected)
  }

  @Test func `the same arguments give the same bytes, another seed others`() {
    let first = Self.fit(Self.sample.columns, Self.sampling)
    #expect(Self.fit(Self.sample.columns, Self.sampling).encoded == first.encoded)
    var other = Self.sampling
    other.seed += 1
    #expect(Self.fit(Self.sample.columns, other).encoded != first.encoded)
  }

  @Test func `rows that are not learned from have no influence`() {
    let rows = (0..<1500).filter { $0 % 3 != 0 }
    let targets = Self.sample.targets.enumerated().map { $0.offset % 3 == 0 ? Float(1e30) : $0.element }
    let fits = [targets, Self.sample.targets].map {
      BoostedTrees.fit(Self.sample.table, rows: rows, targets: $0, parameters: Self.sampling)
    }
    #expect(fits[0] == fits[1])
  }

  @Test func `rows without a number to learn or without weight are left out`() {
    let bad: [(target: Float, weight: Float)] = [
      (.nan, 1), (.infinity, 1), (5, 0), (5, -1), (5, .nan), (5, .infinity),
    ]
    var (targets, weights) = (Self.sample.targets, Self.sample.weights)
    for (row, pair) in bad.enumerated() { (targets[row], weights[row]) = pair }
    let known = BoostedTrees.fit(
      Self.sample.table, rows: bad.count..<1500, targets: Self.sample.targets, weights: Self.sample.weights,
      parameters: Self.plain)
    let all = BoostedTrees.fit(
      Self.sample.table, rows: 0..<1500, targets: targets, weights: weights, parameters: Self.plain)
    #expect(all == known)
  }

  @Test func `nothing to learn from is the mean or zero`() {
    let nothing = BoostedTrees.fit(
      BinnedTable(columns: [[], []]), rows: [], targets: [], parameters: Self.plain)
    #expect(nothing.predict([[1], [2]]) == [0])
    let alike = TreeSamples.fit([[3, 3, 3], [.nan, .nan, .nan]], [1, 2, 6], TreeSamples.stump)
    #expect(alike.predict([[1], [2]]) == [3])
  }

  @Test func `unheard-of numbers are predicted without harm`() {
    let trees = Self.fit(Self.sample.columns)
    let strange: [Float] = [
      .nan, .infinity, -.infinity, .greatestFiniteMagnitude, -0.0, .leastNonzeroMagnitude, -1, 65_536,
    ]
    for prediction in trees.predict([strange, strange, strange, strange]) {
      #expect(prediction.isFinite && abs(prediction) < 100)
    }
  }
}
