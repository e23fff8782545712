import Forecasting
import Testing

/// Trees small enough to be made by hand.
@Suite struct SmallTreeTests {
  @Test func `one split parts the targets at the middle of the gap`() {
    let trees = TreeSamples.fit([[1, 2, 3, 4]], [10, 10, 20, 20], TreeSamples.stump)
    #expect(trees.predict([[0, 2.5, 2.5001, 9, .nan]]) == [10, 10, 20, 20, 20])
  }

  @Test func `lambda draws a leaf towards the mean`() {
    // Mean 15; the residuals of a leaf add up to -10 and 10, its rows count 2: 15 -+ 10 / (2 + 3).
    var parameters = TreeSamples.stump
    parameters.lambda = 3
    let trees = TreeSamples.fit([[1, 2, 3, 4]], [10, 10, 20, 20], parameters)
    #expect(trees.predict([[1, 4]]) == [13, 17])
  }

  @Test func `an error beyond the bound teaches as much as one of its size`() {
    // Mean 20; the residuals -10, -10 and -10, 30 count as -1, -1 and -1, 1.
    var parameters = TreeSamples.stump
    parameters.errorBound = 1
    let trees = TreeSamples.fit([[1, 1, 2, 2]], [10, 10, 10, 50], parameters)
    #expect(trees.predict([[1, 2]]) == [19, 20])
  }

  @Test func `weights count as rows`() {
    // Mean (1 x 10 + 3 x 30) / 4 = 25; with lambda 1: 25 - 15 / (1 + 1) and 25 + 3 x 5 / (3 + 1).
    var parameters = TreeSamples.stump
    parameters.lambda = 1
    let trees = TreeSamples.fit([[1, 2]], [10, 30], weights: [1, 3], parameters)
    #expect(trees.predict([[1, 2]]) == [17.5, 28.75])
  }

  @Test(arguments: [(Float(10), 10.0), (20, 20)])
  func `missing values go where they fit`(target: Float, expected: Double) {
    let trees = TreeSamples.fit(
      [[1, 1, 2, 2, .nan, .nan]], [10, 10, 20, 20, target, target], TreeSamples.stump)
    #expect(trees.predict([[1, 2, .nan]]) == [10, 20, expected])
  }

  @Test func `missing values can be parted from all others`() {
    let trees = TreeSamples.fit([[1, 2, 3, .nan]], [10, 10, 10, 50], TreeSamples.stump)
    #expect(trees.predict([[0, 3, 99, .nan]]) == [10, 10, 10, 50])
  }

  @Test(arguments: [[Float](arrayLiteral: 20, 10, 10, 10), [10, 20, 20, 20]])
  func `where none was missing, missing values go with the most rows`(targets: [Float]) {
    let trees = TreeSamples.fit([[1, 2, 3, 4]], targets, TreeSamples.stump)
    #expect(trees.predict([[.nan]])[0] == trees.predict([[4]])[0])
  }

  @Test func `a category is parted from the others, and unknown ones go with these`() {
    // Means by category 0, 5, 9: 10, 40, 10.
    let trees = TreeSamples.fit(
      [[0, 0, 5, 5, 9, 9]], isCategorical: [true], [10, 10, 40, 40, 10, 10], TreeSamples.stump)
    #expect(trees.predict([[0, 5, 9, 7, 70_000, -1, .nan]]) == [10, 40, 10, 10, 10, 10, 10])
  }

  @Test func `categories are grouped by their means`() {
    // 300 rows each of 4 categories: {0, 2} sell 10 and {1, 3} sell 50. The mean is 30, and the penalty of
    // sets of categories, 10, takes 20 x 600 / 610 instead of 20.
    let ids = (0..<1200).map { Float($0 % 4) }
    let trees = TreeSamples.fit(
      [ids], isCategorical: [true], ids.map { $0 == 1 || $0 == 3 ? 50 : 10 }, TreeSamples.stump)
    let step = 20.0 * 600 / 610
    for (prediction, sign) in zip(trees.predict([[0, 1, 2, 3]]), [-1.0, 1, -1, 1]) {
      expect(prediction, near: 30 + sign * step, within: 1e-12)
    }
  }

  @Test func `each round takes its share of what is left`() {
    // The residual of 5 shrinks by a tenth a round.
    var parameters = TreeSamples.stump
    parameters.learningRate = 0.1
    parameters.rounds = 3
    let trees = TreeSamples.fit([[1, 2, 3, 4]], [10, 10, 20, 20], parameters)
    #expect(trees.treeCount == 3)
    expect(trees.predict([[1]])[0], near: 15 - 5 * (1 - 0.9 * 0.9 * 0.9), within: 1e-12)
  }

  @Test func `a leaf holds no fewer rows than it must`() {
    var parameters = TreeSamples.stump
    parameters.minimumRows = 2
    let trees = TreeSamples.fit([[1, 2, 3, 4]], [40, 10, 10, 10], parameters)
    #expect(trees.predict([[1, 2, 3]]) == [25, 25, 10])
    parameters.minimumRows = 3
    #expect(TreeSamples.fit([[1, 2, 3, 4]], [40, 10, 10, 10], parameters).treeCount == 0)
  }

  @Test func `the leaf with the most to gain is split first`() {
    // Of four levels, 0 and 1 are parted from 50 and 90 first, then 50 from 90.
    var parameters = TreeSamples.stump
    parameters.leaves = 3
    let trees = TreeSamples.fit([[1, 2, 3, 4]], [0, 1, 50, 90], parameters)
    #expect(trees.predict([[1, 2, 3, 4]]) == [0.5, 0.5, 50, 90])
  }
}
