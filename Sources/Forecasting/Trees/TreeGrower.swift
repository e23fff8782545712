/// Grows one tree, the leaf with the most to gain first (H. Shi, "Best-first Decision Tree Learning", 2007).
struct TreeGrower {
  let search: SplitSearch
  let histograms: Histograms
  let parameters: BoostingParameters

  /// A split that was made: the leaf keeps the rows that go left, the rest make the next leaf.
  struct Step {
    let leaf: Int
    let split: Split
  }

  /// The steps from a single leaf to the tree, and the L2 penalty on each leaf's value.
  struct Shape {
    var steps: [Step] = []
    var lambdas: [Double]
  }

  private struct Leaf {
    var slot: Int
    var total: Int64
    var best: Split?
  }

  /// - Parameter partition: all rows that the tree learns from in one leaf; left with those of each leaf.
  func grow(_ partition: inout RowPartition) -> Shape {
    var shape = Shape(lambdas: [parameters.lambda])
    let all = partition.of(0)
    let total = all.reduce(0) { $0 &+ gradients.start[Int($1)] }
    var leaves = [Leaf(slot: 0, total: total, best: nil)]
    if isDivisible(0, partition) {
      histograms.fill(0, rows: all, packed: gradients.start)
      leaves[0].best = best(of: leaves[0], rows: all.count)
    }
    while leaves.count < parameters.leaves, let next = mostGaining(leaves), let split = leaves[next].best {
      shape.steps.append(Step(leaf: next, split: split))
      shape.lambdas[next] = split.lambda
      shape.lambdas.append(split.lambda)
      Self.part(next, by: split, search.table, &partition)
      leaves.append(Leaf(slot: leaves.count, total: leaves[next].total &- split.left, best: nil))
      leaves[next].total = split.left
      leaves[next].best = nil
      if leaves.count < parameters.leaves { study(next, leaves.count - 1, &leaves, partition) }
    }
    return shape
  }

  /// Parts the rows of a leaf.
  static func part(_ leaf: Int, by split: Split, _ table: BinnedTable, _ partition: inout RowPartition) {
    let place = table.features[split.feature]
    let isLeft = place.spread { split.isLeft($0, of: place.bins) }
    table.bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      partition.split(leaf, bytes: start + place.byte * table.rowCount, isLeft: isLeft)
    }
  }

  private var gradients: Scratch<Int64> { search.gradients.packed }

  private func isDivisible(_ leaf: Int, _ partition: RowPartition) -> Bool {
    partition.ranges[leaf].count >= 2 * max(1, parameters.minimumRows)
  }

  private func mostGaining(_ leaves: [Leaf]) -> Int? {
    var next: (leaf: Int, gain: Double)?
    for (leaf, state) in leaves.enumerated() {
      guard let gain = state.best?.gain, gain > next?.gain ?? 0 else { continue }
      next = (leaf, gain)
    }
    return next?.leaf
  }

  /// Looks for the best splits of two new leaves, of which the left one still has its mother's histogram.
  private func study(_ left: Int, _ right: Int, _ leaves: inout [Leaf], _ partition: RowPartition) {
    guard isDivisible(left, partition) || isDivisible(right, partition) else { return }
    let leftIsSmaller = partition.ranges[left].count < partition.ranges[right].count
    let (smaller, larger) = leftIsSmaller ? (left, right) : (right, left)
    if leftIsSmaller { (leaves[left].slot, leaves[right].slot) = (leaves[right].slot, leaves[left].slot) }
    histograms.fill(leaves[smaller].slot, rows: partition.of(smaller), packed: gradients.start)
    if isDivisible(larger, partition) { histograms.subtract(leaves[smaller].slot, from: leaves[larger].slot) }
    for leaf in [left, right] where isDivisible(leaf, partition) {
      leaves[leaf].best = best(of: leaves[leaf], rows: partition.ranges[leaf].count)
    }
  }

  private func best(of leaf: Leaf, rows: Int) -> Split? {
    let sums = LeafSums(
      total: leaf.total, rows: rows, minimumRows: parameters.minimumRows, gradients: search.gradients)
    return search.best(histograms.of(leaf.slot), offsets: histograms.offsets, leaf: sums)
  }
}
