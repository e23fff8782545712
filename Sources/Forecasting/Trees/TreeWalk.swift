/// Goes down the trees of an ensemble with four rows abreast.
///
/// A leaf is a node here that leads to itself, so that rows go on together until all have met a leaf; one
/// row's wait for memory is filled with the others' work, and nothing depends on a guess of the processor but
/// the last step.
struct TreeWalk {
  /// Inner nodes, then leaves. A node's children are found at twice its place: the left, then the right one.
  private struct Node {
    /// Ordered bits of the largest value that goes left, and one more where missing values go left.
    let threshold: Int32
    let column: UInt32
  }

  private let nodes: [Node]
  private let children: [Int32]
  private let values: [Double]
  private let roots: [Int32]
  private let sets: [UInt32]
  private let columnCount: Int

  init(_ trees: BoostedTrees) {
    let count = Int32(trees.nodes.count)
    // Leaf number n, known as ~n, becomes the node after all others and n more.
    func place(_ next: Int32) -> Int32 { next >= 0 ? next : count + ~next }
    let leaves = trees.leafValues.indices.map { count + Int32($0) }
    nodes = trees.nodes.map(Self.node) + leaves.map { _ in Node(threshold: 0, column: 0) }
    children = trees.nodes.flatMap { [place($0.left), place($0.right)] } + leaves.flatMap { [$0, $0] }
    (values, roots, sets) = (trees.leafValues, trees.roots, trees.categorySets)
    columnCount = trees.columnCount
  }

  private static func node(_ node: BoostedTrees.Node) -> Node {
    if node.column & BoostedTrees.Node.isSet != 0 {
      return Node(threshold: Int32(bitPattern: node.threshold.bitPattern), column: node.column)
    }
    let one: Int32 = node.column & BoostedTrees.Node.missingGoesLeft != 0 ? 1 : 0
    return Node(threshold: node.threshold.orderedBits + one, column: node.column)
  }

  /// Adds the leaves' values of each row to its sum.
  ///
  /// - Parameters:
  ///   - features: ordered bits, the rows one after the other; there is room for a multiple of four rows, as
  ///     there is for sums.
  func add(_ features: UnsafePointer<Int32>, rows: Int, to sums: UnsafeMutablePointer<Double>) {
    let firstLeaf = Int32(nodes.count - values.count)
    nodes.withUnsafeBufferPointer { nodes in
      children.withUnsafeBufferPointer { children in
        guard let nodes = nodes.baseAddress, let children = children.baseAddress else { return }
        for root in roots {
          for row in stride(from: 0, to: rows, by: 4) {
            let first = features + row * columnCount
            var (a, b, c, d) = (root, root, root, root)
            repeat {
              a = step(a, first, nodes, children)
              b = step(b, first + columnCount, nodes, children)
              c = step(c, first + 2 * columnCount, nodes, children)
              d = step(d, first + 3 * columnCount, nodes, children)
            } while min(min(a, b), min(c, d)) < firstLeaf
            sums[row] += values[Int(a - firstLeaf)]
            sums[row + 1] += values[Int(b - firstLeaf)]
            sums[row + 2] += values[Int(c - firstLeaf)]
            sums[row + 3] += values[Int(d - firstLeaf)]
          }
        }
      }
    }
  }

  /// Where missing values go left, one is added to both sides: the bits of NaN become the smallest of all.
  @inline(__always) private func step(
    _ place: Int32, _ row: UnsafePointer<Int32>, _ nodes: UnsafePointer<Node>,
    _ children: UnsafePointer<Int32>
  ) -> Int32 {
    let node = nodes[Int(place)]
    let value = row[Int(node.column & BoostedTrees.Node.columnMask)]
    if node.column & BoostedTrees.Node.isSet != 0 {
      return children[2 &* Int(place) &+ (contains(value, UInt32(bitPattern: node.threshold)) ? 0 : 1)]
    }
    let shifted = value &+ Int32(bitPattern: node.column >> 31)
    return children[2 &* Int(place) &+ shifted.exceeds(node.threshold)]
  }

  private func contains(_ bits: Int32, _ set: UInt32) -> Bool {
    let value = Float(orderedBits: bits)
    guard value >= 0 && value <= FeatureBins.largestCategory else { return false }
    let (category, place) = (Int(value), Int(set))
    return category / 32 < Int(sets[place])
      && sets[place + 1 + category / 32] >> UInt32(category % 32) & 1 == 1
  }
}
