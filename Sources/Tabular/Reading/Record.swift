/// One record of a table: its cells as UTF-8 bytes, and where it stands.
///
/// The cells lie where the reader found them, or in a buffer that it fills anew for each record; no `String` is
/// made until ``text(_:)`` asks for it. A record cannot be copied, so that nobody keeps one by mistake.
@usableFromInline
package struct Record: ~Copyable {
  /// The line of the file on which the record begins, from 1.
  package internal(set) var line = 1
  /// The place among the records of the file, from 1; the header, if there is one, is record 1.
  package internal(set) var number = 0
  /// The number of cells, at least 1.
  @usableFromInline package private(set) var count = 0

  /// Where the cells lie: one after another, with one byte between any two.
  @usableFromInline var base: UnsafeRawPointer
  /// The offset from `base` at which each cell ends, `count` of them, after a -1: a cell begins a byte after the
  /// end of the one before it.
  @usableFromInline let ends: UnsafeMutablePointer<Int>

  /// Room for cells that cannot stay where they were found; `length` bytes are in use.
  private let storage: UnsafeMutableRawPointer
  private var length = 0
  private let limits: Limits

  /// What a record may hold before the file is taken to be broken rather than large.
  package struct Limits: Sendable {
    package var bytes = 1 << 20
    package var columns = 4096

    package init() {}
  }

  init(limits: Limits) {
    storage = .allocate(byteCount: limits.bytes + limits.columns, alignment: 1)
    base = UnsafeRawPointer(storage)
    ends = .allocate(capacity: limits.columns + 1)
    ends.initialize(to: -1)
    self.limits = limits
  }

  deinit {
    storage.deallocate()
    ends.deallocate()
  }

  /// The bytes of a cell, without its quotes; good as long as the record is lent.
  ///
  /// - Precondition: `0 <= column && column < count`.
  @inlinable package func cell(_ column: Int) -> UnsafeRawBufferPointer {
    // Other targets get this body, and need not call it for each cell, only if the whole type is usable from inline.
    precondition(column >= 0 && column < count, "the record has no such column")
    let start = ends[column] &+ 1
    return UnsafeRawBufferPointer(start: base + start, count: ends[column &+ 1] &- start)
  }

  /// The text of a cell, without its quotes.
  ///
  /// - Precondition: `0 <= column && column < count`.
  package func text(_ column: Int) -> String {
    String(cell: cell(column))
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
    base = UnsafeRawPointer(storage)
    length = 0
    count = 0
  }

  /// Takes cells from the chunk up to the end of the record or of the chunk.
  mutating func fill(
    from stops: inout StopScanner, at offset: inout Int, by machine: inout CSVMachine
  ) -> Filling {
    if machine.reachesRecord(in: stops.bytes, from: &offset) {
      if let lineEnd = takePlainCells(&stops, from: &offset) {
        machine.endLine(with: lineEnd)
        return .complete
      }
      machine.enterCell()
    }
    return copyCells(&stops, from: &offset, by: &machine)
  }

  /// Takes the cells of a new record as they lie in the chunk, if all of them are plain: not quoted, nor cut off by
  /// the end of the chunk, nor beyond what a record may hold. Else those before the first that is not are copied,
  /// and `offset` is moved to that one.
  ///
  /// - Returns: the byte that ended the record, which `offset` has passed; nil if some of it is left.
  private mutating func takePlainCells(_ stops: inout StopScanner, from offset: inout Int) -> UInt8? {
    guard let chunk = stops.bytes.baseAddress else { return nil }
    // A copy can stay in the processor's registers.
    var scanner = stops
    defer { stops = scanner }
    let start = offset
    var (count, stop) = (0, start)
    scan: while count < limits.columns {
      stop = scanner.first(from: stop)
      guard stop < scanner.bytes.count, stop &- start <= limits.bytes else { break }
      let byte = scanner.bytes[stop]
      switch byte {
      case ASCII.quote where stop != offset:
        stop &+= 1
        continue
      case ASCII.quote, ASCII.nul:
        break scan
      default:
        count &+= 1
        ends[count] = stop &- start
        stop &+= 1
        offset = stop
        if byte == scanner.delimiter.rawValue { continue }
        self.count = count
        base = chunk + start
        return byte
      }
    }
    self.count = count
    length = offset &- start
    storage.copyMemory(from: chunk + start, byteCount: length)
    return nil
  }

  /// Takes cells as the machine tells them, and copies their text.
  private mutating func copyCells(
    _ stops: inout StopScanner, from offset: inout Int, by machine: inout CSVMachine
  ) -> Filling {
    guard let chunk = stops.bytes.baseAddress else { return .hungry }
    while offset < stops.bytes.count {
      let step = machine.next(&stops, from: &offset)
      let textLength = length - count
      guard step.text.count <= limits.bytes - textLength else { return .tooLong }
      (storage + length).copyMemory(from: chunk + step.text.lowerBound, byteCount: step.text.count)
      length += step.text.count
      switch step.event {
      case .text: break
      case .nulByte: return .nulByte
      case .cellEnd, .recordEnd:
        guard endCell() else { return .tooManyColumns }
        if step.event == .recordEnd { return .complete }
      }
    }
    return .hungry
  }

  /// Ends the present cell; false if that is a column too many.
  mutating func endCell() -> Bool {
    guard count < limits.columns else { return false }
    count += 1
    ends[count] = length
    length += 1
    return true
  }
}
