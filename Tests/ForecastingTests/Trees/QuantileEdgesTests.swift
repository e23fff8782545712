import Forecasting
import Testing

@Suite struct QuantileEdgesTests {
  @Test func `few values have an edge half-way between neighbours`() {
    #expect(QuantileEdges.edges(sorted: [1, 1, 2, 4], bins: 255) == [1.5, 3])
    #expect(QuantileEdges.edges(sorted: [1, 2, 3], bins: 3) == [1.5, 2.5])
    #expect(QuantileEdges.edges(sorted: [5, 5], bins: 255) == [])
    #expect(QuantileEdges.edges(sorted: [], bins: 255) == [])
  }

  @Test(arguments: [2, 3, 10, 255])
  func `many values fill bins alike`(bins: Int) {
    let values = (0..<2550).map { Float($0) }
    let edges = QuantileEdges.edges(sorted: values, bins: bins)
    #expect(edges.count == bins - 1)
    let borders = [-0.5] + edges + [2549.5]
    for (low, high) in zip(borders, borders.dropFirst()) {
      expect(Double(high - low), near: 2550 / Double(bins), within: 1)
    }
  }

  @Test func `a value that fills a bin has it alone`() {
    let values =
      (0..<40).map { Float($0) } + [Float](repeating: 40, count: 900) + (41..<101).map { Float($0) }
    let edges = QuantileEdges.edges(sorted: values, bins: 10)
    #expect(edges.contains(39.5) && edges.contains(40.5))
    #expect(edges.count <= 9)
  }

  @Test func `edges rise and part neighbours that leave no room between`() {
    let values: [Float] = [
      -.infinity, -.greatestFiniteMagnitude, 0, .leastNonzeroMagnitude, 1, Float(1).nextUp, .infinity,
    ]
    let edges = QuantileEdges.edges(sorted: values, bins: 255)
    #expect(edges.count == values.count - 1)
    for (place, edge) in edges.enumerated() { #expect(edge >= values[place] && edge < values[place + 1]) }
  }

  @Test func `numbers are sorted by their bits as by comparing`() {
    var random = SplitMix64(seed: 5)
    let bits = (0..<5000).map { _ in Float(bitPattern: UInt32(truncatingIfNeeded: random.next())) }
    let values = bits.filter { !$0.isNaN } + [0, 1, 0, -1, .infinity, -.infinity]
    #expect(RadixSort.sorted(values) == values.sorted())
    #expect(RadixSort.sorted([-0.0])[0].sign == .plus)
    #expect(RadixSort.sorted([]) == [])
  }
}
