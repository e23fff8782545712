/// One record of a table: its cells as UTF-8 bytes, and where it stands.
///
/// All cells lie in one buffer, which the reader fills anew for each record; no `String` is made
/// until ``text(_:)`` asks for it. A record cannot be copied, so that nobody keeps one by mistake.
package struct Record: ~Copyable {
  /// The line of the file on which the record begins, from 1.
  package internal(set) var line = 1
  /// The place among the records of the file, from 1; the header, if there is one, is record 1.
  package internal(set) var number = 0
  /// The number of cells, at least 1.
  package private(set) var count = 0

  /// Room for the cells, one after another; `length` bytes are in use.
  private var storage: [UInt8]
  private var length = 0
  /// Room for the end of each cell's bytes; `count` are in use.
  private var ends: [Int]

  /// What a record may hold before the file is taken to be broken rather than large.
  package struct Limits: Sendable {
    package var bytes = 1 << 20
    package var columns = 4096

    package init() {}
  }

  init(limits: Limits) {
    storage = [UInt8](repeating: 0, count: limits.bytes)
    ends = [Int](repeating: 0, count: limits.columns)
  }

  /// The bytes of a cell, without its quotes.
  ///
  /// - Precondition: `0 <= column && column < count`.
  package func bytes(_ column: Int) -> ArraySlice<UInt8> {
    precondition(column < count, "the record has no such column")
    return storage[(column == 0 ? 0 : ends[column - 1])..<ends[column]]
  }

  /// The text of a cell, without its quotes.
  ///
  /// - Precondition: `0 <= column && column < count`.
  package func text(_ column: Int) -> String {
    String(decoding: bytes(column), as: UTF8.self)
  }

  /// The texts of all cells.
  package var texts: [String] { (0..<count).map { text($0) } }
}

extension Record {
  enum Filling {
    case hungry
    case complete
    case nulByte
    case tooLong
    case tooManyColumns
  }

  mutating func clear() {
    length = 0
    count = 0
  }

  /// Takes cells from the chunk up to the end of the record or of the chunk.
  mutating func fill(
    from chunk: UnsafeRawBufferPointer, at offset: inout Int, by machine: inout CSVMachine
  ) -> Filling {
    var (length, count) = (length, count)
    // Each array is opened once a record: to append cell by cell costs twice the time.
    let filling = storage.withUnsafeMutableBytes { storage in
      ends.withUnsafeMutableBufferPointer { ends in
        while offset < chunk.count {
          let step = machine.next(chunk, from: &offset)
          let text = UnsafeRawBufferPointer(rebasing: chunk[step.text])
          guard text.count <= storage.count - length else { return Filling.tooLong }
          UnsafeMutableRawBufferPointer(rebasing: storage[length...]).copyMemory(from: text)
          length += text.count
          if step.event == .text { continue }
          if step.event == .nulByte { return .nulByte }
          guard count < ends.count else { return .tooManyColumns }
          ends[count] = length
          count += 1
          if step.event == .recordEnd { return .complete }
        }
        return .hungry
      }
    }
    (self.length, self.count) = (length, count)
    return filling
  }

  /// Ends the last cell where the input ends; false if that is a column too many.
  mutating func endLastCell() -> Bool {
    guard count < ends.count else { return false }
    ends[count] = length
    count += 1
    return true
  }
}
