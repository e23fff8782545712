import Testing

import Tabular

@Suite struct DialectTests {
  private func delimiter(_ text: String) -> Delimiter { Dialect.sniff(Array(text.utf8)).delimiter }

  @Test(arguments: Delimiter.allCases)
  func `the delimiter that splits every line alike is found`(delimiter expected: Delimiter) {
    let mark = String(UnicodeScalar(expected.rawValue))
    #expect(delimiter("日期 类别 数量\n2026-01-01 CA 3\n2026-01-02 CB 4\n".replacing(" ", with: mark)) == expected)
  }

  @Test func `decimal commas do not hide a semicolon`() {
    #expect(delimiter("day;sold\n2026-01-01;1,5\n2026-01-02;2,5\n") == .semicolon)
  }

  @Test func `delimiters inside quotes do not count`() {
    #expect(delimiter("name;units\n\"a,b,c\";1\n\"d,e,f\";2\n") == .semicolon)
  }

  @Test func `tabs win over commas within titles`() {
    #expect(delimiter("item, title\tunits\nAA, 10 yuan\t3\nBB, boxed, new\t4\n") == .tab)
  }

  @Test func `one column and no text are taken for commas`() {
    #expect(delimiter("category\nCA\n") == .comma)
    #expect(delimiter("") == .comma)
    #expect(delimiter("a;b") == .semicolon)
  }
}

@Suite struct TextEncodingTests {
  @Test func `a byte order mark decides`() {
    #expect(TextEncoding.detect([0xFF, 0xFE, 0x61, 0x00]) == .utf16LittleEndian)
    #expect(TextEncoding.detect([0xFE, 0xFF, 0x00, 0x61]) == .utf16BigEndian)
    #expect(TextEncoding.detect([0xEF, 0xBB, 0xBF, 0x61]) == .utf8)
  }

  @Test func `UTF-16 without a mark shows in its NUL bytes`() {
    let units = Array("日期,类别,数量\n2026-01-01,一一一一一,3\n".utf16)
    let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(TextEncoding.detect(little) == .utf16LittleEndian)
    #expect(TextEncoding.detect(big) == .utf16BigEndian)
  }

  @Test func `UTF-8 cut within a character is still UTF-8`() {
    let bytes = Array("日期,类别".utf8)
    for count in 0...bytes.count { #expect(TextEncoding.detect(Array(bytes[..<count])) == .utf8) }
  }

  @Test func `a stray NUL byte does not make UTF-16 of a short table`() {
    let bytes = Array("date,category,quantity\n2026-01-01,a\0b,1\n".utf8)
    #expect(TextEncoding.detect(bytes) == .utf8)
    #expect(TextEncoding.detect([0x20] + bytes) == .utf8)
  }

  @Test func `other bytes are taken for GB18030`() {
    // 点卡 in GBK.
    #expect(TextEncoding.detect([0xB5, 0xE3, 0xBF, 0xA8]) == .gb18030)
  }

  @Test func `the usual names are known`() {
    #expect(TextEncoding(named: "GBK") == .gb18030)
    #expect(TextEncoding(named: "latin-9") == nil)
    for encoding in TextEncoding.allCases { #expect(TextEncoding(named: encoding.rawValue) == encoding) }
  }
}

@Suite struct FileSignatureTests {
  @Test func `workbooks, archives and pages are not taken for text`() {
    #expect(FileSignature([0x1F, 0x8B, 0x08]) == .gzip)
    #expect(FileSignature(Array("PK\u{3}\u{4}\u{14}".utf8)) == .zip)
    #expect(FileSignature([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .compoundFile)
    #expect(FileSignature(Array("SQLite format 3\0".utf8)) == .sqlite)
    #expect(FileSignature(Array("%PDF-1.7".utf8)) == .pdf)
    #expect(FileSignature(Array("<!DOCTYPE HTML>".utf8)) == .html)
    #expect(FileSignature(Array("日期,类别\n".utf8)) == nil)
    #expect(FileSignature([]) == nil)
  }
}
