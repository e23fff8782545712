/// The sum of regression trees, each grown on what those before it left unexplained (J. Friedman, "Greedy
/// Function Approximation: A Gradient Boosting Machine", 2001), with squared error.
///
///     let table = BinnedTable(columns: [[1, 2, 3, 4]])
///     var parameters = BoostingParameters()
///     (parameters.rounds, parameters.learningRate, parameters.minimumRows, parameters.lambda) = (1, 1, 1, 0)
///     let trees = BoostedTrees.fit(table, rows: 0..<4, targets: [10, 10, 20, 20], parameters: parameters)
///     trees.predict([[0, 9, .nan]])   // [10, 20, 20]: missing values go right when in doubt
package struct BoostedTrees: Equatable, Sendable {
  /// A question about one column.
  struct Node: Equatable, Sendable {
    /// The largest value that goes left; of a set of categories, the bits of its place among all sets.
    var threshold: Float
    /// Place of the column, with two flags above.
    var column: UInt32
    /// The next node if not negative, else the complement of a leaf's number; likewise on the right.
    var left: Int32
    var right: Int32

    static let missingGoesLeft: UInt32 = 1 << 31
    static let isSet: UInt32 = 1 << 30
    static let columnMask: UInt32 = isSet - 1
  }

  /// How many columns a row must have to be predicted.
  package let columnCount: Int
  /// What is predicted without trees: the mean target.
  let base: Double
  /// The first node of each tree.
  var roots: [Int32] = []
  /// The nodes of all trees, each before those below it.
  var nodes: [Node] = []
  var leafValues: [Double] = []
  /// Sets of categories, each a number of words and then these, bit by bit.
  var categorySets: [UInt32] = []

  package var treeCount: Int { roots.count }

  init(columnCount: Int, base: Double) {
    self.columnCount = columnCount
    self.base = base
  }
}
