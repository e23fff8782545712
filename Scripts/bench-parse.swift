import Glibc
import Tabular

/// Prints how fast CSVReader splits a file that lies in memory into records and cells: the best of five times, in
/// seconds of the processor, which other programs disturb less than those of the clock.
@main struct ParseBenchmark {
  static func main() throws {
    let bytes = try contents(of: CommandLine.arguments[1])
    defer { bytes.deallocate() }
    var best = Double.infinity
    var seen = Seen()
    for _ in 0..<5 {
      let start = processorSeconds()
      seen = try read(UnsafeRawBufferPointer(bytes))
      best = min(best, processorSeconds() - start)
    }
    print("\(Int(Double(bytes.count) / best / 1e6)) MB/s,", "\(seen.records) records, \(seen.cells) cells")
  }

  /// What was read; the bytes of all cells are added up, for a reader that hands out none could be fast.
  private struct Seen {
    var records = 0
    var cells = 0
    var cellBytes = 0

    mutating func count(_ record: borrowing Record) {
      records += 1
      cells += record.count
      for column in 0..<record.count { cellBytes &+= record.cell(column).count }
    }
  }

  private static let chunkSize = 1 << 18

  private static func read(_ bytes: UnsafeRawBufferPointer) throws -> Seen {
    var seen = Seen()
    var reader = CSVReader(delimiter: .comma)
    for start in stride(from: 0, to: bytes.count, by: chunkSize) {
      let chunk = bytes[start..<min(start + chunkSize, bytes.count)]
      try reader.read(UnsafeRawBufferPointer(rebasing: chunk)) { seen.count($0) }
    }
    try reader.finish { seen.count($0) }
    return seen
  }

  private static func contents(of path: String) throws -> UnsafeMutableRawBufferPointer {
    struct Unreadable: Error { let path: String }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Unreadable(path: path) }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
    var filled = 0
    while filled < size {
      let count = pread(descriptor, bytes.baseAddress.map { $0 + filled }, size - filled, filled)
      guard count > 0 else { throw Unreadable(path: path) }
      filled += count
    }
    return bytes
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
