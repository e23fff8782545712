import Foundation
import Testing
import Wording

/// For each scalar, what Python's unicodedata says of it: `?` unassigned, else its width.
private let script = """
  import sys, unicodedata as u
  def width(c):
      category = u.category(c)
      if category in ('Cn', 'Cs', 'Cc'): return '?'
      if category in ('Mn', 'Me') or category == 'Cf' and c != '\\u00ad': return '0'
      return '2' if u.east_asian_width(c) in 'WF' else '1'
  sys.stdout.write(''.join(width(chr(c)) for c in range(0x110000)))
  """

/// What Python prints for a script, or nil if there is no Python.
private func pythonOutput(of script: String) throws -> Data? {
  let printed = FileManager.default.temporaryDirectory.appending(path: "cardstock-\(UUID())")
  try Data().write(to: printed)
  defer { try? FileManager.default.removeItem(at: printed) }
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3", "-c", script]
  process.standardOutput = try FileHandle(forWritingTo: printed)
  process.standardError = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  return process.terminationStatus == 0 ? try Data(contentsOf: printed) : nil
}

@Suite struct DisplayWidthTests {
  @Test func `every assigned character is as wide as Python's unicodedata says`() throws {
    guard let answer = try pythonOutput(of: script) else { return }
    #expect(answer.count == 0x110000)
    var differing: [String] = []
    for (value, width) in answer.enumerated() where width != UInt8(ascii: "?") {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      if DisplayWidth.of(scalar) != Int(width - UInt8(ascii: "0")) {
        differing.append(String(value, radix: 16))
      }
    }
    // Characters whose category or width a later Unicode than one of the two changed.
    #expect(differing.count < 32, "\(differing)")
  }

  @Test func `Chinese takes two columns and a combining mark none`() {
    #expect(DisplayWidth.of("点卡 A") == 6)
    #expect(DisplayWidth.of("ｋ（元）") == 8)
    #expect(DisplayWidth.of("e\u{301}") == 1)
    #expect(DisplayWidth.of("🎮") == 2)
    #expect(DisplayWidth.of("") == 0)
  }

  @Test func `a text is shortened between characters`() {
    #expect(DisplayWidth.shorten("点卡点卡", to: 8) == "点卡点卡")
    #expect(DisplayWidth.shorten("点卡点卡", to: 7) == "点卡点…")
    #expect(DisplayWidth.shorten("点卡点卡", to: 6) == "点卡…")
    #expect(DisplayWidth.shorten("e\u{301}e\u{301}e\u{301}", to: 2) == "e\u{301}…")
    for width in 1...12 { #expect(DisplayWidth.of(DisplayWidth.shorten("a点b卡c点d卡", to: width)) <= width) }
  }
}
