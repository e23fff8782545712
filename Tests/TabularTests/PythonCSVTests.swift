import Foundation
import Tabular
import Testing

/// Python's `csv` module as an independent reader, asked once for all texts.
///
/// Where the two are meant to differ, Python's answer is bent: it gives a blank line as a record of
/// no cells, and reads an unclosed quote to the end of the text.
private let script = """
  import csv, io, json, sys
  def read(text, delimiter=","):
      try:
          return [row for row in csv.reader(io.StringIO(text, newline=''), delimiter=delimiter) if row]
      except csv.Error:
          return None
  json.dump([read(*text) if isinstance(text, list) else read(text) for text in json.load(sys.stdin)], sys.stdout)
  """

/// Python writes random tables, each with one of the delimiters, line ends and ways to quote.
private let writing = """
  import csv, io, json, random, sys
  signs = ['a', 'Z', '7', '.', '-', '=', "'", ' ', '  ', ',', ';', '\\t', '|', '"', '""', '\\n', '\\r', '\\r\\n',
           '订单', '點卡', '\\u3000', '\\ufeff', 'é', '😀']
  chance = random.Random(20260920)
  def table(number):
      width = chance.randint(1, 7)
      def cell():
          return ''.join(chance.choice(signs) for _ in range(chance.choice([0, 0, 1, 2, 3, 8, 40])))
      # A mark at the very beginning of a text is no part of it.
      rows = [['first' + cell()] + [cell() for _ in range(width - 1)]]
      rows += [[cell() for _ in range(width)] for _ in range(chance.randint(0, 20))]
      text = io.StringIO(newline='')
      delimiter = ',;\\t|'[number % 4]
      # Before 3.13 it quotes, where it must, only the line ends it writes.
      quoting, end = [(csv.QUOTE_MINIMAL, '\\r\\n'), (csv.QUOTE_ALL, '\\r\\n'), (csv.QUOTE_ALL, '\\n'),
                      (csv.QUOTE_ALL, '\\r')][number // 4 % 4]
      writer = csv.writer(text, delimiter=delimiter, quoting=quoting, lineterminator=end)
      writer.writerows(rows)
      return {'delimiter': delimiter, 'text': text.getvalue(), 'rows': rows}
  json.dump([table(number) for number in range(json.load(sys.stdin))], sys.stdout)
  """

private let python = "/usr/bin/env"

/// What Python prints for a script and an input, or nil if there is no Python.
func pythonOutput(of script: String, input: Data) throws -> Data? {
  let folder = FileManager.default.temporaryDirectory.appending(path: "cardstock-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let (given, printed) = (folder.appending(path: "input"), folder.appending(path: "output"))
  try input.write(to: given)
  try Data().write(to: printed)
  // Files rather than pipes: a full pipe would hold both sides for ever.
  let process = Process()
  process.executableURL = URL(filePath: python)
  process.arguments = ["python3", "-c", script]
  process.standardInput = try FileHandle(forReadingFrom: given)
  process.standardOutput = try FileHandle(forWritingTo: printed)
  process.standardError = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  return process.terminationStatus == 0 ? try Data(contentsOf: printed) : nil
}

@Suite struct PythonCSVTests {
  @Test func `every text of six bytes reads as Python's csv module reads it`() throws {
    var texts: [String] = []
    forEachText(upTo: 6) { texts.append(String(decoding: $0, as: UTF8.self)) }
    guard let answer = try pythonOutput(of: script, input: JSONEncoder().encode(texts)) else { return }
    let expected = try JSONDecoder().decode([[[String]]?].self, from: answer)
    #expect(expected.count == 19_531)
    for (text, rows) in zip(texts, expected) {
      let outcome = outcome(of: Array(text.utf8), cutAt: [])
      if outcome.error?.problem == .unclosedQuote { continue }
      try #require(outcome.cells == rows, "\(text.debugDescription)")
    }
  }

  @Test func `tables that Python writes are read as they were`() throws {
    guard let answer = try pythonOutput(of: writing, input: JSONEncoder().encode(720)) else { return }
    let tables = try JSONDecoder().decode([PythonTable].self, from: answer)
    #expect(tables.reduce(0) { $0 + $1.rows.count } > 7000)
    for table in tables {
      let delimiter = try #require(Delimiter(table.delimiter))
      let records = try read(Array(table.text.utf8), delimiter: delimiter)
      try #require(records.map(\.texts) == table.rows, "\(table.text.debugDescription)")
    }
  }

  @Test func `what is no proper CSV is read as Python's csv module reads it`() throws {
    let signs = ["a", "7", " ", ",", ";", "\t", "|", "\"", "\"", "\n", "\r", "\r\n", "订", "點"]
    var generator = SplitMix(state: 20_260_920)
    let texts = (0..<4000).map { number in
      let length = Int.random(in: 7...60, using: &generator)
      let text = (0..<length).map { _ in signs[Int.random(in: 0..<signs.count, using: &generator)] }.joined()
      // A quote at the end closes many of the cells that would not be closed.
      return [number % 4 == 0 ? text : text + "\"", [",", ";", "\t", "|"][number / 4 % 4]]
    }
    guard let answer = try pythonOutput(of: script, input: JSONEncoder().encode(texts)) else { return }
    let expected = try JSONDecoder().decode([[[String]]?].self, from: answer)
    var compared = 0
    for (text, rows) in zip(texts, expected) {
      let delimiter = try #require(Delimiter(text[1]))
      guard let records = try? read(Array(text[0].utf8), delimiter: delimiter) else { continue }
      try #require(records.map(\.texts) == rows, "\(text)")
      compared += 1
    }
    #expect(compared > 1500)
  }
}

private struct PythonTable: Decodable {
  let delimiter: String
  let text: String
  let rows: [[String]]
}

extension Delimiter {
  fileprivate init?(_ text: String) {
    guard let byte = text.utf8.first else { return nil }
    self.init(rawValue: byte)
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same texts every time.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
