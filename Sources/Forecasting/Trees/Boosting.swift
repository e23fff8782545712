/// The state of a fit: what is left to explain, and the memory that all trees are grown in.
struct Boosting {
  private(set) var ensemble: BoostedTrees
  private let table: BinnedTable
  private let rows: [Int32]
  private let targets: [Float]
  private let weights: [Float]
  private let parameters: BoostingParameters
  private let gradients: PackedGradients
  private var random: SplitMix64
  /// What is not yet explained of each row of the table, and that times its weight.
  private let residuals: Scratch<Double>
  private let weighted: Scratch<Double>
  private let sums: Scratch<Int64>
  private let ordered: Scratch<Int64>
  /// The rows that a tree learns from, and all others.
  private var learned: RowPartition
  private var others: RowPartition
  private let digits = Scratch<Int64>(repeating: 0, count: FeatureBins.maximum)

  init(
    _ table: BinnedTable, rows: [Int32], targets: [Float], weights: [Float], parameters: BoostingParameters
  ) {
    (self.table, self.rows, self.targets, self.weights) = (table, rows, targets, weights)
    self.parameters = parameters
    var (total, totalWeight) = (0.0, 0.0)
    for row in rows {
      total += Double(weights[Int(row)]) * Double(targets[Int(row)])
      totalWeight += Double(weights[Int(row)])
    }
    let base = totalWeight > 0 ? total / totalWeight : 0
    ensemble = BoostedTrees(columnCount: table.columnCount, base: base)
    gradients = PackedGradients(rows: rows, weights: weights)
    random = SplitMix64(seed: parameters.seed)
    residuals = Scratch(repeating: 0, count: table.rowCount)
    weighted = Scratch(repeating: 0, count: table.rowCount)
    for row in rows { residuals.start[Int(row)] = Double(targets[Int(row)]) - base }
    sums = Scratch(repeating: 0, count: max(1, parameters.leaves) * table.byteSizes.reduce(0, +))
    ordered = Scratch(repeating: 0, count: rows.count)
    learned = RowPartition(capacity: rows.count + 1)
    others = RowPartition(capacity: rows.count + 1)
  }

  mutating func run() {
    guard !table.features.isEmpty else { return }
    let noise = 1e-12 * rows.reduce(0) { $0 + Double(weights[Int($1)]) * abs(Double(targets[Int($1)])) }
    for _ in 0..<parameters.rounds {
      let total = weightResiduals()
      // What is left is the rounding of sums, not something to explain.
      guard total > noise else { return }
      gradients.pack(weighted.start, rows: rows, total: total)
      addTree()
    }
  }

  /// - Returns: the sum of the weighted residuals' absolute values.
  private func weightResiduals() -> Double {
    let bound = parameters.errorBound
    var total = 0.0
    for row in rows {
      let product = Double(weights[Int(row)]) * min(max(residuals.start[Int(row)], -bound), bound)
      weighted.start[Int(row)] = product
      total += abs(product)
    }
    return total
  }

  private mutating func addTree() {
    let features = sampledFeatures()
    sampleRows()
    var usedBytes = [Bool](repeating: false, count: table.byteSizes.count)
    for feature in features { usedBytes[table.features[feature].byte] = true }
    let search = SplitSearch(
      table: table, gradients: gradients, lambda: parameters.lambda, features: features, digits: digits)
    let histograms = Histograms(table: table, sums: sums, ordered: ordered, usedBytes: usedBytes)
    let shape = TreeGrower(search: search, histograms: histograms, parameters: parameters).grow(&learned)
    guard !shape.steps.isEmpty else { return }
    let values = values(learned, shape.lambdas)
    add(shape, learned, values)
    for step in shape.steps { TreeGrower.part(step.leaf, by: step.split, table, &others) }
    explain(learned, values)
    explain(others, values)
  }

  /// The steps towards the mean of each leaf's rows.
  private func values(_ partition: RowPartition, _ lambdas: [Double]) -> [Double] {
    lambdas.enumerated().map { leaf, lambda in
      var (sum, weight) = (0.0, 0.0)
      for row in partition.of(leaf) {
        sum += weighted.start[Int(row)]
        weight += Double(weights[Int(row)])
      }
      return weight > 0 ? parameters.learningRate * sum / (weight + lambda) : 0
    }
  }

  private mutating func add(_ shape: TreeGrower.Shape, _ partition: RowPartition, _ values: [Double]) {
    // A leaf keeps the left rows of each of its splits: going backwards gathers what hung below either side.
    var rows = partition.ranges.map(\.count)
    var leftIsHeavier: [Bool] = []
    for (number, step) in shape.steps.enumerated().reversed() {
      leftIsHeavier.append(rows[step.leaf] > rows[number + 1])
      rows[step.leaf] += rows[number + 1]
    }
    ensemble.append(
      shape.steps, leftIsHeavier: leftIsHeavier.reversed(), values: values, features: table.features)
  }

  private func explain(_ partition: RowPartition, _ values: [Double]) {
    for (leaf, value) in values.enumerated() {
      for row in partition.of(leaf) { residuals.start[Int(row)] -= value }
    }
  }

  /// Each feature is as likely to be among them as another.
  private mutating func sampledFeatures() -> [Int] {
    let all = table.features.count
    let count = min(all, max(1, Int((Double(all) * parameters.featureFraction).rounded())))
    var features: [Int] = []
    for feature in 0..<all where random.below(all - feature) < count - features.count {
      features.append(feature)
    }
    return features
  }

  /// Selection in order: C. Fan, M. Muller and I. Rezucha, "Development of Sampling Plans" (1962), method 1.
  private mutating func sampleRows() {
    let count = min(rows.count, max(1, Int(Double(rows.count) * parameters.rowFraction)))
    var random = random
    var (inside, outside) = (0, 0)
    for (place, row) in rows.enumerated() {
      // Written to both: the one that is not meant overwrites it next. A branch would be guessed wrong too
      // often.
      learned.rows.start[inside] = row
      others.rows.start[outside] = row
      let isInside = random.below(rows.count - place) < count - inside ? 1 : 0
      inside &+= isInside
      outside &+= 1 &- isInside
    }
    self.random = random
    learned.unite(inside)
    others.unite(outside)
  }
}
