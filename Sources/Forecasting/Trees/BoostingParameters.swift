/// How an ensemble of trees is grown. The defaults suit tens of thousands of rows.
package struct BoostingParameters: Sendable {
  /// How many trees, at least 0.
  package var rounds = 120
  /// Share of each tree's step that is taken, above 0, up to 1.
  package var learningRate = 0.1
  /// At most how many leaves a tree has, at least 1.
  package var leaves = 31
  /// A leaf holds at least as many rows, by their share of the weight: of a leaf of n rows that weigh W, rows
  /// that weigh w count as round(n w / W), as LightGBM counts.
  package var minimumRows = 20
  /// L2 penalty: a leaf's value is its sum of weighted residuals over its weight plus this.
  package var lambda = 1.0
  /// Share of the features that a tree may use, above 0, up to 1.
  package var featureFraction = 1.0
  /// Share of the rows from which a tree learns, above 0, up to 1.
  package var rowFraction = 1.0
  /// An error beyond this teaches a tree as much as one of this size, in the targets' unit (Huber 1964, whose
  /// loss is the square below and the absolute error above); above 0.
  package var errorBound = Double.infinity
  package var seed: UInt64 = 1

  package init() {}

  var areSound: Bool {
    rounds >= 0 && leaves >= 1 && (0...1 << 31).contains(minimumRows) && lambda >= 0 && lambda.isFinite
      && errorBound > 0 && [learningRate, featureFraction, rowFraction].allSatisfy { $0 > 0 && $0 <= 1 }
  }
}
