import Forecasting
import Testing

@Suite struct TreeEncodingTests {
  private static let sample = TreeSamples.Formula(first: 0, count: 400)
  private static let trees = BoostedTrees.fit(
    sample.table, rows: 0..<400, targets: sample.targets, parameters: TreeSamples.parameters { $0.rounds = 3 }
  )

  @Test func `what was encoded comes back and predicts the same`() throws {
    let decoded = try #require(BoostedTrees(encoded: Self.trees.encoded))
    #expect(decoded == Self.trees)
    #expect(decoded.predict(Self.sample.columns) == Self.trees.predict(Self.sample.columns))
  }

  @Test func `no part of an encoding is taken for a whole`() {
    let bytes = Self.trees.encoded
    for count in bytes.indices { #expect(BoostedTrees(encoded: Array(bytes.prefix(count))) == nil) }
    #expect(BoostedTrees(encoded: bytes + [0]) == nil)
  }

  @Test func `an altered byte is refused or does no harm`() {
    let bytes = Self.trees.encoded
    var refused = 0
    for place in bytes.indices {
      for flipped: UInt8 in [0x01, 0x40, 0x80, 0xFF] {
        var altered = bytes
        altered[place] ^= flipped
        guard let decoded = BoostedTrees(encoded: altered) else {
          refused += 1
          continue
        }
        guard decoded.columnCount == 4 else { continue }
        let predictions = decoded.predict(Self.sample.columns.map { Array($0.prefix(3)) })
        #expect(predictions.allSatisfy { !$0.isNaN })
      }
    }
    #expect(refused > bytes.count / 4)
  }

  @Test func `counts beyond the bytes are refused`() {
    for place in 4..<28 {
      var altered = Self.trees.encoded
      altered[place] = 0xFF
      let decoded = BoostedTrees(encoded: altered)
      // Only the number of columns has no bytes that speak against it.
      if !(8..<12).contains(place) { #expect(decoded == nil) }
    }
  }
}
