/// A ZIP archive (PKWARE APPNOTE 6.3) of entries that are stored as they are. The same entries give the same bytes:
/// all are dated 1980-01-01, the first day the format knows.
///
///     var archive = ZipArchive()
///     archive.add("hello.txt", Array("Hello".utf8))
///     archive.finished()
package struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// 1980-01-01 in the date of MS-DOS: year - 1980 in bits 9 to 15, month in 5 to 8, day in 0 to 4.
  private static let date: UInt16 = 1 << 5 | 1
  /// 2.0: a file in a folder.
  private static let version: UInt16 = 20

  package init() {}

  /// - Parameter name: in ASCII, with `/` between folders.
  /// - Precondition: the archive stays below 4 GiB, and 65,535 entries.
  package mutating func add(_ name: String, _ content: [UInt8]) {
    let start = UInt32(bytes.count)
    let (size, checksum) = (UInt32(content.count), CRC32.of(content))
    var header: [UInt8] = []
    // Version, flags, method (0: stored), time, date, checksum, compressed and plain size, lengths of name and extra.
    for field in [Self.version, 0, 0, 0, Self.date] { header.append(littleEndian: field) }
    for field in [checksum, size, size] { header.append(littleEndian: field) }
    header.append(littleEndian: UInt16(name.utf8.count))
    header.append(littleEndian: UInt16(0))
    bytes += Self.localSignature + header + Array(name.utf8) + content

    directory += Self.entrySignature
    directory.append(littleEndian: Self.version)
    directory += header
    // Length of the comment, disk, attributes inside and outside, and where the entry starts.
    for field in [UInt16(0), 0, 0] { directory.append(littleEndian: field) }
    for field in [UInt32(0), start] { directory.append(littleEndian: field) }
    directory += Array(name.utf8)
    count += 1
  }

  /// The archive with its directory behind the entries.
  package func finished() -> [UInt8] {
    var end = Self.endSignature
    for field in [UInt16(0), 0, count, count] { end.append(littleEndian: field) }
    for field in [UInt32(directory.count), UInt32(bytes.count)] { end.append(littleEndian: field) }
    end.append(littleEndian: UInt16(0))
    return bytes + directory + end
  }

  private static let localSignature: [UInt8] = [0x50, 0x4B, 3, 4]
  private static let entrySignature: [UInt8] = [0x50, 0x4B, 1, 2]
  private static let endSignature: [UInt8] = [0x50, 0x4B, 5, 6]
}

extension [UInt8] {
  fileprivate mutating func append<Word: FixedWidthInteger>(littleEndian word: Word) {
    for shift in stride(from: 0, to: Word.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: word >> Word(shift)))
    }
  }
}
