import Files
import Testing

/// The text of the bytes, given in two chunks.
private func convert(_ bytes: [UInt8], from encoding: String, cutAt cut: Int = 0) throws -> String {
  var transcoder = try Transcoder(from: encoding, path: "a.csv")
  var text: [UInt8] = []
  for part in [Array(bytes[..<cut]), Array(bytes[cut...])] {
    try part.withUnsafeBytes { try transcoder.convert($0) { text += $0 } }
  }
  try transcoder.finish()
  return String(decoding: text, as: UTF8.self)
}

private func damage(_ bytes: [UInt8], from encoding: String) -> FilesError? {
  do {
    _ = try convert(bytes, from: encoding)
    return nil
  } catch {
    return error as? FilesError
  }
}

/// Made with Python 3.11.7: `'日期,类别\n2026-01-01,点卡𠮷\n'.encode(...)`, in Big5 without 𠮷.
private let text = "日期,类别\n2026-01-01,点卡𠮷\n"
private let gb18030: [UInt8] = [
  0xC8, 0xD5, 0xC6, 0xDA, 0x2C, 0xC0, 0xE0, 0xB1, 0xF0, 0x0A, 0x32, 0x30, 0x32, 0x36, 0x2D, 0x30, 0x31,
  0x2D, 0x30, 0x31, 0x2C, 0xB5, 0xE3, 0xBF, 0xA8, 0x95, 0x34, 0xB2, 0x35, 0x0A,
]

@Suite struct TranscoderTests {
  @Test func `GB18030 is converted, cut at every byte`() throws {
    for cut in 0...gb18030.count { #expect(try convert(gb18030, from: "GB18030", cutAt: cut) == text) }
  }

  @Test func `UTF-16 is converted, cut at every byte`() throws {
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    for cut in 0...little.count {
      #expect(try convert(little, from: "UTF-16LE", cutAt: cut) == text)
      #expect(try convert(big, from: "UTF-16BE", cutAt: cut) == text)
    }
  }

  @Test func `Big5 is converted, cut at every byte`() throws {
    // '點卡,許功蓋'.encode('big5'); 許功蓋 have a backslash, or a bar, for their second byte.
    let big5: [UInt8] = [0xC2, 0x49, 0xA5, 0x64, 0x2C, 0xB3, 0x5C, 0xA5, 0x5C, 0xBB, 0x5C]
    for cut in 0...big5.count { #expect(try convert(big5, from: "BIG5", cutAt: cut) == "點卡,許功蓋") }
  }

  @Test func `a text many times the buffer is converted whole`() throws {
    let many = Array(repeatElement(gb18030, count: 20_000).joined())
    #expect(try convert(many, from: "GB18030", cutAt: 65_537) == String(repeating: text, count: 20_000))
  }

  @Test func `damaged bytes are located`() {
    let error = damage(Array("a\r\nb\rc\nd".utf8) + [0xB5, 0xE3, 0xFF, 0x41], from: "GB18030")
    #expect(error?.line == 4)
    #expect(
      error?.description == "a.csv:4: these bytes are not GB18030 text (byte 11 of the file); "
        + "name the encoding the file was saved in with --encoding, or save it again as UTF-8")
  }

  @Test func `a character cut off by the end of the file is located`() {
    let error = damage(Array("a\nb".utf8) + [0xB5], from: "GB18030")
    #expect(error?.line == 2)
    #expect(error?.what == "the last character is cut off (byte 4 of the file)")
  }

  @Test func `an encoding that the system does not know is refused`() {
    #expect(damage([], from: "KLINGON")?.what == "the system cannot convert from KLINGON")
  }
}

@Suite struct TextSourceTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func read(_ path: String, encoding: String?, detected: String) throws -> (String, String) {
    var source = try TextSource.open(path, encoding: encoding) { _ in detected }
    var bytes: [UInt8] = []
    try source.forEachChunk { bytes += $0 }
    return (String(decoding: source.prefix, as: UTF8.self), String(decoding: bytes, as: UTF8.self))
  }

  @Test func `the text and its beginning are UTF-8`() throws {
    let path = try scratch.file("a.csv", gb18030)
    #expect(try read(path, encoding: nil, detected: "GB18030") == (text, text))
  }

  @Test func `what the user says overrules what was detected`() throws {
    let path = try scratch.file("a.csv", gb18030)
    #expect(try read(path, encoding: "GB18030", detected: "UTF-8") == (text, text))
  }

  @Test func `UTF-8 is handed on as it is`() throws {
    let path = try scratch.file("a.csv", Array("\u{FEFF}点卡".utf8))
    #expect(try read(path, encoding: nil, detected: "UTF-8").1 == "\u{FEFF}点卡")
  }

  @Test func `a long text goes on after its beginning`() throws {
    let path = try scratch.file("a.csv", Array(repeatElement(gb18030, count: 5_000).joined()))
    let (prefix, whole) = try read(path, encoding: "GB18030", detected: "")
    #expect(whole == String(repeating: text, count: 5_000))
    #expect(whole.utf8.starts(with: prefix.utf8))
    #expect(prefix.utf8.count > 60_000)
  }

  @Test func `the detector sees the bytes as they are and may refuse them`() throws {
    struct Refusal: Error {}
    let path = try scratch.file("a.xlsx", [0x50, 0x4B, 3, 4])
    #expect(throws: Refusal.self) {
      _ = try TextSource.open(path, encoding: "UTF-8") { prefix in
        #expect(Array(prefix) == [0x50, 0x4B, 3, 4])
        throw Refusal()
      }
    }
  }
}
