import Foundation
import Tabular
import Testing

/// Python's `csv` module as an independent reader, asked once for all texts.
///
/// Where the two are meant to differ, Python's answer is bent: it gives a blank line as a record of
/// no cells, and reads an unclosed quote to the end of the text.
private let script = """
  import csv, io, json, sys
  def read(text):
      try:
          return [row for row in csv.reader(io.StringIO(text, newline='')) if row]
      except csv.Error:
          return None
  json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
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
}
