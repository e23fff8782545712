import Tabular

/// What the fuzzer makes: two bytes that choose how a text is read, and the text.
struct FuzzInput {
  enum Rows {
    case sales
    case stock
    case offers
    case events
  }

  let text: [UInt8]
  private let seed: UInt8
  private let choice: UInt8

  /// - Parameter bytes: at least the two that choose.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 2 else { return nil }
    (seed, choice, text) = (bytes[0], bytes[1], Array(bytes[2...]))
  }

  /// What the rows are taken for.
  var rows: Rows {
    switch choice & 3 {
    case 0: .sales
    case 1: .stock
    case 2: .offers
    default: .events
    }
  }

  /// Each of them, or the one that the text seems to have.
  var delimiter: Delimiter {
    let all = Delimiter.allCases
    let index = Int(choice >> 4) % (all.count * 2)
    return index < all.count ? all[index] : Dialect.sniff(text).delimiter
  }

  /// The text in chunks of 1 to 16 bytes, each with memory of its own, so that a read past its end shows.
  var chunks: [[UInt8]] {
    var chunks: [[UInt8]] = []
    var state = UInt32(seed)
    var start = 0
    while start < text.count {
      // Numerical Recipes' generator; its high bits are the better ones.
      state = state &* 1_664_525 &+ 1_013_904_223
      let end = min(text.count, start + 1 + Int(state >> 28))
      chunks.append(Array(text[start..<end]))
      start = end
    }
    return chunks
  }
}
