extension BoostedTrees {
  /// Adds a tree.
  ///
  /// - Parameters:
  ///   - leftIsHeavier: for each step, whether more rows went left, where values go that were never missing.
  ///   - values: of each leaf.
  mutating func append(
    _ steps: [TreeGrower.Step], leftIsHeavier: [Bool], values: [Double], features: [FeaturePlace]
  ) {
    let (firstNode, firstLeaf) = (Int32(nodes.count), Int32(leafValues.count))
    roots.append(firstNode)
    leafValues += values
    // Which node's side a leaf hangs from, as it is while the tree grows.
    var parents: [(node: Int, isLeft: Bool)?] = [nil]
    for (number, step) in steps.enumerated() {
      let node = Int32(nodes.count)
      if let parent = parents[step.leaf] {
        if parent.isLeft { nodes[parent.node].left = node } else { nodes[parent.node].right = node }
      }
      parents[step.leaf] = (Int(node), true)
      parents.append((Int(node), false))
      nodes.append(
        self.node(
          step.split, features[step.split.feature], leftIsHeavier: leftIsHeavier[number],
          left: ~(firstLeaf + Int32(step.leaf)), right: ~(firstLeaf + Int32(number + 1))))
    }
  }

  private mutating func node(
    _ split: Split, _ place: FeaturePlace, leftIsHeavier: Bool, left: Int32, right: Int32
  ) -> Node {
    var column = UInt32(place.column)
    var threshold: Float = .infinity
    switch (split.condition, place.bins) {
    case (.upTo(let last, let missingGoesLeft), .numeric(let edges, let hasMissing)):
      if last < edges.count { threshold = edges[last] }
      if hasMissing ? missingGoesLeft : leftIsHeavier { column |= Node.missingGoesLeft }
    case (.among(let bins), .categories(let ids)):
      threshold = Float(bitPattern: appendSet(bins.map { Int(ids[$0 - 1]) }))
      column |= Node.isSet
    default: preconditionFailure("a condition of another kind than its feature")
    }
    return Node(threshold: threshold, column: column, left: left, right: right)
  }

  private mutating func appendSet(_ categories: [Int]) -> UInt32 {
    let place = categorySets.count
    let words = (categories.max() ?? 0) / 32 + 1
    categorySets.append(UInt32(words))
    categorySets += [UInt32](repeating: 0, count: words)
    for category in categories { categorySets[place + 1 + category / 32] |= 1 << UInt32(category % 32) }
    return UInt32(place)
  }
}
