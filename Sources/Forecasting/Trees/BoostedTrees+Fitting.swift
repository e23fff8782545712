extension BoostedTrees {
  /// Learns to predict targets from the features of a table. The same arguments give the same bytes.
  ///
  /// - Parameters:
  ///   - rows: those to learn from, in rising order. Rows whose target is not finite or whose weight is not
  ///     positive are left out.
  ///   - targets: of all rows of the table.
  ///   - weights: of all rows of the table; all alike if nil.
  package static func fit(
    _ table: BinnedTable, rows: some Sequence<Int>, targets: [Float], weights: [Float]? = nil,
    parameters: BoostingParameters
  ) -> BoostedTrees {
    precondition(parameters.areSound)
    let weights = weights ?? [Float](repeating: 1, count: table.rowCount)
    precondition(targets.count == table.rowCount && weights.count == table.rowCount)
    let usable = rows.filter { targets[$0].isFinite && weights[$0] > 0 && weights[$0].isFinite }.map {
      Int32($0)
    }
    var boosting = Boosting(table, rows: usable, targets: targets, weights: weights, parameters: parameters)
    boosting.run()
    return boosting.ensemble
  }
}
