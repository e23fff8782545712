import Tabular
import Testing

/// Reads CSV one byte at a time, as plainly as the grammar can be put: an oracle for the reader, which is built to be
/// fast. It knows no chunks and no limits.
private struct PlainReader {
  private var outcome = Outcome()
  private var cells: [String] = []
  private var cell: [UInt8] = []
  private var (line, recordLine, quoteLine) = (1, 1, 1)
  private var (isInRecord, isInQuotes, isAfterQuote, isCellBegun) = (false, false, false, false)

  static func outcome(of text: [UInt8]) -> Outcome {
    var reader = PlainReader()
    for (index, byte) in text.enumerated() {
      let isReturnLineFeed = byte == 0x0A && index > 0 && text[index - 1] == 0x0D
      if isReturnLineFeed {
        if reader.isInQuotes { reader.cell.append(byte) }
      } else {
        reader.take(byte)
      }
    }
    return reader.finish()
  }

  private mutating func take(_ byte: UInt8) {
    let isLineEnd = byte == 0x0A || byte == 0x0D
    defer { if isLineEnd { line += 1 } }
    if isLineEnd && !isInRecord { return }
    if !isInRecord { (isInRecord, recordLine) = (true, line) }
    if isInQuotes, byte != 0x22 { return cell.append(byte) }
    if isInQuotes { return (isInQuotes, isAfterQuote) = (false, true) }
    switch byte {
    case 0x22 where isAfterQuote:
      cell.append(byte)
      (isInQuotes, isAfterQuote) = (true, false)
      return
    case 0x22 where !isCellBegun:
      (isInQuotes, isCellBegun, quoteLine) = (true, true, line)
    case 0x2C: endCell()
    case 0x0A, 0x0D: endRecord()
    default:
      cell.append(byte)
      isCellBegun = true
    }
    isAfterQuote = false
  }

  private mutating func endCell() {
    cells.append(String(decoding: cell, as: UTF8.self))
    cell = []
    isCellBegun = false
  }

  private mutating func endRecord() {
    endCell()
    outcome.cells.append(cells)
    outcome.lines.append(recordLine)
    cells = []
    isInRecord = false
  }

  private mutating func finish() -> Outcome {
    if isInQuotes {
      return Outcome(error: TabularError(.unclosedQuote, line: quoteLine, column: cells.count + 1))
    }
    if isInRecord { endRecord() }
    return outcome
  }
}

/// The reader looks at 64 bytes at a time and leaves records as they lie unless a doubled quote or a cut is in
/// the way: here every short text lies on such a border.
@Suite struct CSVSplittingTests {
  private func check(_ text: [UInt8], cutAt cuts: [Int], against expected: Outcome) throws {
    let seen = outcome(of: text, cutAt: cuts)
    if seen != expected {
      let text = String(decoding: text, as: UTF8.self)
      try #require(seen == expected, "\(text.debugDescription) cut at \(cuts)")
    }
  }

  @Test func `every text of six bytes reads as it does one byte at a time`() throws {
    try forEachText(upTo: 6) { try check($0, cutAt: [], against: PlainReader.outcome(of: $0)) }
  }

  @Test(arguments: ["plain,text of 7,bytes\n", "plain text"])
  func `every text of six bytes reads the same within 140 bytes of plain text`(plain: String) throws {
    let padding = Array(String(repeating: plain, count: 7).utf8.prefix(70))
    try forEachText(upTo: 6) { text in
      for shift in [0, 7, 9] {
        let long = Array(padding.dropFirst(shift) + text + padding)
        try check(long, cutAt: [], against: PlainReader.outcome(of: long))
      }
    }
  }

  @Test func `every text of five bytes in plain text reads the same at every cut`() throws {
    let padding = Array("plain,text that,fills more,than one block,of sixty-four,bytes,by,four\n".utf8)
    #expect(padding.count == 70)
    try forEachText(upTo: 5) { text in
      let long = Array(padding.dropFirst(8) + text + padding)
      let expected = PlainReader.outcome(of: long)
      for cut in 60...(64 + text.count) { try check(long, cutAt: [cut, cut + 1], against: expected) }
    }
  }

  @Test func `long texts cut in three read as they do one byte at a time`() throws {
    let alphabet = Array("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,,,,\n\r\"".utf8)
    var random = Randomness(seed: 4)
    for _ in 0..<20_000 {
      let text = (0..<random.below(250)).map { _ in alphabet[random.below(alphabet.count)] }
      let cuts = [random.below(text.count), random.below(text.count)].sorted()
      try check(text, cutAt: cuts, against: PlainReader.outcome(of: text))
    }
  }

  @Test func `only a record that is cut off, or holds a line end or a doubled quote, is copied`() throws {
    let records = ["a,b\n", "\"a,a\",b\n", "a\"a,b\n", "\"a\na\",b\n", "\"a\"\"a\",b\n", "a,b\n", "a,b"]
    let text = Array(records.joined().utf8)
    var isLeftInPlace: [Bool] = []
    var reader = CSVReader(delimiter: .comma)
    try text.withUnsafeBytes { bytes in
      try reader.read(bytes) { record in
        let cell = record.cell(1)
        isLeftInPlace.append(bytes.indices.contains { bytes[$0...].baseAddress == cell.baseAddress })
      }
    }
    try reader.finish { _ in isLeftInPlace.append(false) }
    #expect(isLeftInPlace == [true, true, true, false, false, true, false])
  }
}

extension Slice<UnsafeRawBufferPointer> {
  fileprivate var baseAddress: UnsafeRawPointer? { UnsafeRawBufferPointer(rebasing: self).baseAddress }
}
