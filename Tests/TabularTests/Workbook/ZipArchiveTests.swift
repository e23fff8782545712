import Tabular
import Testing

@Suite struct ZipArchiveTests {
  /// The check value of CRC-32/ISO-HDLC in the catalogue of CRC algorithms, and Python 3.11's
  /// `zlib.crc32(b'The quick brown fox jumps over the lazy dog')`.
  @Test(arguments: [
    ("", 0), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926),
    ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
  ])
  func `checksums are those of the standard`(text: String, checksum: UInt32) {
    #expect(CRC32.of(text.utf8) == checksum)
  }

  /// Python 3.11: `z = zipfile.ZipFile(f, 'w'); i = zipfile.ZipInfo('a/b.txt'); z.writestr(i, 'Hello')`, with
  /// `i.create_system = 0`; but for the permissions that it adds to the directory.
  @Test func `an archive of one entry is what Python writes`() {
    var archive = ZipArchive()
    archive.add("a/b.txt", Array("Hello".utf8))
    let entry: [UInt8] = [
      20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0, 0x82, 0x89, 0xD1, 0xF7, 5, 0, 0, 0, 5, 0, 0, 0, 7, 0, 0, 0,
    ]
    let name = Array("a/b.txt".utf8)
    #expect(
      archive.finished()
        == [0x50, 0x4B, 3, 4] + entry + name + Array("Hello".utf8)
        + [0x50, 0x4B, 1, 2, 20, 0] + entry + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + name
        + [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 53, 0, 0, 0, 42, 0, 0, 0, 0, 0])
  }
}
