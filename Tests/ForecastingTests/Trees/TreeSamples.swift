import Forecasting

/// Tables and parameters for the tests of trees.
enum TreeSamples {
  /// Numbers by a formula without chance or rounding, so that another program can make the same ones: two
  /// numeric columns, the second with missing values, one of yes and no, and one of 26 categories.
  struct Formula {
    var columns: [[Float]] = [[], [], [], []]
    var targets: [Float] = []
    var weights: [Float] = []
    let table: BinnedTable

    init(first: Int, count: Int) {
      for i in first..<(first + count) {
        let a = Double(i * 37 % 101) / 8
        let b = i % 7 == 3 ? Double.nan : Double(i * i * 7 % 61) - 30
        let c: Double = i * 13 % 5 == 0 ? 1 : 0
        let d = (i * i * 3 + i) % 26
        let bonus: Double = [0, 4, 10].contains(d) ? 3 : 0
        let target =
          (a - 6) * (a - 6) / 10 + (b.isNaN ? 2 : (b + 30) * c / 10) + bonus + Double(i * 29 % 17) / 17
        for (place, value) in [a, b, c, Double(d)].enumerated() { columns[place].append(Float(value)) }
        targets.append(Float(target))
        weights.append(Float(1 + Double(i * 11 % 7) / 4))
      }
      table = BinnedTable(columns: columns, isCategorical: [false, false, false, true])
    }
  }

  /// A single tree of two leaves that takes the whole step, without guards.
  static var stump: BoostingParameters {
    var parameters = BoostingParameters()
    parameters.rounds = 1
    parameters.learningRate = 1
    parameters.leaves = 2
    parameters.minimumRows = 1
    parameters.lambda = 0
    return parameters
  }

  static func parameters(_ change: (inout BoostingParameters) -> Void) -> BoostingParameters {
    var parameters = BoostingParameters()
    change(&parameters)
    return parameters
  }

  static func fit(
    _ columns: [[Float]], isCategorical: [Bool] = [], _ targets: [Float], weights: [Float]? = nil,
    _ parameters: BoostingParameters
  ) -> BoostedTrees {
    let table = BinnedTable(columns: columns, isCategorical: isCategorical)
    return BoostedTrees.fit(
      table, rows: targets.indices, targets: targets, weights: weights, parameters: parameters)
  }

  static func rootMeanSquare(_ predictions: [Double], _ targets: [Float]) -> Double {
    let squares = zip(predictions, targets).map { ($0 - Double($1)) * ($0 - Double($1)) }
    return (squares.reduce(0, +) / Double(max(1, squares.count))).squareRoot()
  }
}
