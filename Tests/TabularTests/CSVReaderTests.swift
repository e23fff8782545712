import Testing

import Tabular

/// What a record was when it was read.
struct SeenRecord: Equatable {
  let texts: [String]
  let line: Int
  let number: Int
}

/// The records of a text, read in chunks that end at the given offsets.
func read(
  _ bytes: [UInt8], cutAt cuts: [Int] = [], delimiter: Delimiter = .comma
) throws -> [SeenRecord] {
  var records: [SeenRecord] = []
  func keep(_ record: borrowing Record) {
    records.append(SeenRecord(texts: record.texts, line: record.line, number: record.number))
  }
  // Small buffers, for these tests make a reader a million times.
  var limits = Record.Limits()
  if bytes.count < 256 { (limits.bytes, limits.columns) = (256, 256) }
  var reader = CSVReader(delimiter: delimiter, limits: limits)
  var start = 0
  for end in cuts + [bytes.count] {
    try Array(bytes[start..<end]).withUnsafeBytes { try reader.read($0, each: keep) }
    start = end
  }
  try reader.finish(each: keep)
  return records
}

func read(_ text: String, delimiter: Delimiter = .comma) throws -> [[String]] {
  try read(Array(text.utf8), delimiter: delimiter).map(\.texts)
}

@Suite struct CSVReaderTests {
  @Test func `cells are split at delimiters and records at line ends`() throws {
    #expect(try read("a,b\n1,2\n") == [["a", "b"], ["1", "2"]])
    #expect(try read("a;b\n1;2,5", delimiter: .semicolon) == [["a", "b"], ["1", "2,5"]])
  }

  @Test func `a quoted newline stays inside its cell`() throws {
    #expect(try read("\"a\nb\",c\n") == [["a\nb", "c"]])
    #expect(try read("\"a\r\nb\",c\n") == [["a\r\nb", "c"]])
  }

  @Test func `a doubled quote is one quote`() throws {
    #expect(try read("\"say \"\"hi\"\"\"\n") == [["say \"hi\""]])
  }

  @Test func `text after a closing quote belongs to the cell`() throws {
    #expect(try read("\"ab\"c,d\n") == [["abc", "d"]])
  }

  @Test func `a quote within an unquoted cell is text`() throws {
    #expect(try read("5\" disk,x\n") == [["5\" disk", "x"]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every kind of line end ends a record and counts as one line`(end: String) throws {
    let text = "a,b" + end + end + "\"1" + end + "1\",2" + end + "3,4" + end + end
    let records = try read(Array(text.utf8))
    #expect(records.map(\.texts) == [["a", "b"], ["1" + end + "1", "2"], ["3", "4"]])
    #expect(records.map(\.line) == [1, 3, 5])
    #expect(records.map(\.number) == [1, 2, 3])
  }

  @Test func `a byte order mark is passed over at every cut`() throws {
    let text = Array("\u{FEFF}\"a\",b\n".utf8)
    for cut in 0...text.count {
      #expect(try read(text, cutAt: [cut]).map(\.texts) == [["a", "b"]])
    }
  }

  @Test func `the beginning of a byte order mark can be text`() throws {
    let text = Array("\u{FEC0},b\n".utf8)
    for first in 0...text.count {
      for second in first...text.count {
        #expect(try read(text, cutAt: [first, second]).map(\.texts) == [["\u{FEC0}", "b"]])
      }
    }
  }

  @Test func `a lone empty quoted cell is a record and a blank line is none`() throws {
    #expect(try read("\"\"\n\n\"\"") == [[""], [""]])
    #expect(try read("") == [])
    #expect(try read("\n\r\n\r") == [])
  }

  @Test func `a small table is read at once`() throws {
    #expect(try CSVReader.rows(of: "a,b\n1,\"2,5\"\n") == [["a", "b"], ["1", "2,5"]])
  }

  @Test func `every text of six bytes reads the same at every chunk split`() throws {
    try forEachText(upTo: 6) { text in
      let whole = outcome(of: text, cutAt: [])
      guard !text.isEmpty else { return }
      for mask in 1..<(1 << (text.count - 1)) {
        let cuts = (1..<text.count).filter { mask & (1 << ($0 - 1)) != 0 }
        let split = outcome(of: text, cutAt: cuts)
        if split != whole { try #require(split == whole, "\(text) cut at \(cuts)") }
      }
    }
  }
}

/// Every text over `a , " CR LF`, shortest first.
func forEachText(upTo length: Int, _ body: ([UInt8]) throws -> Void) rethrows {
  let alphabet = Array("a,\"\r\n".utf8)
  var texts: [[UInt8]] = [[]]
  for _ in 0...length {
    for text in texts { try body(text) }
    if texts.first?.count == length { break }
    texts = texts.flatMap { text in alphabet.map { text + [$0] } }
  }
}

struct Outcome: Equatable {
  var cells: [[String]] = []
  var lines: [Int] = []
  var error: TabularError?
}

func outcome(of bytes: [UInt8], cutAt cuts: [Int]) -> Outcome {
  do {
    let records = try read(bytes, cutAt: cuts)
    return Outcome(cells: records.map(\.texts), lines: records.map(\.line))
  } catch {
    return Outcome(error: error as? TabularError)
  }
}

@Suite struct CSVReaderErrorTests {
  private func error(_ bytes: [UInt8]) -> TabularError? {
    do {
      _ = try read(bytes)
      return nil
    } catch {
      return error as? TabularError
    }
  }

  @Test func `an unclosed quote is told where it was opened`() {
    let error = error(Array("a,b\n1,\"2\n3,4\n".utf8))
    #expect(error == TabularError(.unclosedQuote, line: 2, column: 2))
    #expect(
      error?.description
        == "2:2: the quote opened here is never closed; "
        + "close the quote, or double it (\"\") if it belongs to the text")
  }

  @Test func `an unclosed quote in a long file ends at the limit of a record`() {
    let text = Array("a,\"".utf8) + [UInt8](repeating: 0x61, count: 2 << 20)
    #expect(error(text) == TabularError(.unclosedQuote, line: 1, column: 2))
  }

  @Test func `a record over a mebibyte is refused`() {
    let text = [UInt8](repeating: 0x61, count: 1 << 20)
    #expect(error(text) == nil)
    #expect(error([0x61] + text) == TabularError(.longRecord(limit: 1 << 20), line: 1, column: 1))
  }

  @Test func `more than 4096 columns are refused`() {
    let text = Array("a\n".utf8) + [UInt8](repeating: 0x2C, count: 4095)
    #expect(error(text) == nil)
    #expect(error(text + [0x2C]) == TabularError(.manyColumns(limit: 4096), line: 2, column: 4097))
  }

  @Test func `a NUL byte is located`() {
    #expect(error(Array("a\nb,c\0d\n".utf8)) == TabularError(.nulByte, line: 2, column: 2))
    #expect(error(Array("a\nb,\"\nc\0d\"\n".utf8)) == TabularError(.nulByte, line: 3, column: 2))
  }

  @Test func `bytes that are not UTF-8 are located, far from the beginning too`() {
    let gbk: [UInt8] = [0xB5, 0xE3, 0xBF, 0xA8]
    #expect(error(Array("a\nb,".utf8) + gbk) == TabularError(.invalidUTF8, line: 2, column: 2))
    #expect(error(Array("a\nb,点".utf8.dropLast())) == TabularError(.invalidUTF8, line: 2, column: 2))
  }
}
