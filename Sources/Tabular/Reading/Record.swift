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
  private let storage: UnsafeMutableRawBufferPointer
  private var length = 0
  /// Room for the end of each cell's bytes; `count` are in use.
  private let ends: UnsafeMutableBufferPointer<Int>

  /// What a record may hold before the file is taken to be broken rather than large.
  package struct Limits: Sendable {
    package var bytes = 1 << 20
    package var columns = 4096

    package init() {}
  }

  init(limits: Limits) {
    storage = .allocate(byteCount: limits.bytes, alignment: 1)
    ends = .allocate(capacity: limits.columns)
    ends.initialize(repeating: 0)
  }

  deinit {
    storage.deallocate()
    ends.deallocate()
  }

  /// The bytes of a cell, without its quotes; good as long as the record is lent.
  ///
  /// - Precondition: `0 <= column && column < count`.
  package func cell(_ column: Int) -> UnsafeRawBufferPointer {
    precondition(column >= 0 && column < count, "the record has no such column")
    return UnsafeRawBufferPointer(rebasing: storage[(column == 0 ? 0 : ends[column - 1])..<ends[column]])
  }

  /// The text of a cell, without its quotes.
  ///
  /// - Precondition: `0 <= column && column < count`.
  package func text(_ column: Int) -> String {
    String(decoding: cell(column), as: UTF8.self)
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
    let filling = { () -> Filling in
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
    }()
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
