/// One record of a table: its cells as UTF-8 bytes, and where it stands.
///
/// The cells lie where the reader found them, or in a buffer that it fills anew for each record; no `String`
/// is made until ``text(_:)`` asks for it. A record cannot be copied, so that nobody keeps one by mistake.
@usableFromInline
package struct Record: ~Copyable {
  /// The line of the file on which the record begins, from 1.
  package internal(set) var line = 1
  /// The place among the records of the file, from 1; the header, if there is one, is record 1.
  package internal(set) var number = 0
  /// The number of cells, at least 1.
  @usableFromInline package private(set) var count = 0

  /// Where the cells lie.
  @usableFromInline var base: UnsafeRawPointer
  /// The place of each cell's text as offsets from `base`; `count` are in use.
  @usableFromInline let places: UnsafeMutablePointer<Range<Int>>

  /// Room for the text of cells that cannot stay where they were found; `length` bytes are in use.
  private let storage: UnsafeMutableRawPointer
  private var length = 0
  /// Where in the storage the cell begins that is not yet ended.
  private var cellStart = 0
  private let limits: Limits

  /// What a record may hold before the file is taken to be broken rather than large.
  package struct Limits: Sendable {
    package var bytes = 1 << 20
    package var columns = 4096

    package init() {}
  }

  init(limits: Limits) {
    storage = .allocate(byteCount: limits.bytes, alignment: 1)
    base = UnsafeRawPointer(storage)
    places = .allocate(capacity: limits.columns)
    self.limits = limits
  }

  deinit {
    storage.deallocate()
    places.deallocate()
  }

  /// The bytes of a cell, without its quotes; good as long as the record is lent.
  ///
  /// - Precondition: `0 <= column && column < count`.
  @inlinable package func cell(_ column: Int) -> UnsafeRawBufferPointer {
    // Other targets get this body, and need not call it for each cell, only if the whole type is usable from
    // inline.
    precondition(column >= 0 && column < count, "the record has no such column")
    let place = places[column]
    return UnsafeRawBufferPointer(start: base + place.lowerBound, count: place.count)
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
    cellStart = 0
    count = 0
  }

  /// Takes cells from the chunk up to the end of the record or of the chunk.
  mutating func fill(
    from stops: inout StopScanner, at offset: inout Int, by machine: inout CSVMachine
  ) -> Filling {
    if machine.reachesRecord(in: stops.bytes, from: &offset) {
      if let lineEnd = takeCellsInPlace(&stops, from: &offset) {
        machine.endLine(with: lineEnd)
        return .complete
      }
      machine.enterCell()
    }
    return copyCells(&stops, from: &offset, by: &machine)
  }

  /// Takes the cells of a new record as they lie in the chunk, if all of them can stay there: those cannot
  /// that are cut off by the end of the chunk, that hold a line end or a doubled quote, or that are beyond
  /// what a record may hold. The cells before the first such one are copied, and `offset` is moved to that
  /// one.
  ///
  /// - Returns: the byte that ended the record, which `offset` has passed; nil if some of it is left.
  private mutating func takeCellsInPlace(_ stops: inout StopScanner, from offset: inout Int) -> UInt8? {
    guard let chunk = stops.bytes.baseAddress else { return nil }
    // A copy can stay in the processor's registers.
    var scanner = stops
    defer { stops = scanner }
    let (bytes, delimiter, start) = (scanner.bytes, scanner.delimiter.rawValue, offset)
    var count = 0
    while count < limits.columns, offset < bytes.count {
      let isQuoted = bytes[offset] == ASCII.quote
      let textStart = isQuoted ? offset &+ 1 : offset
      let textEnd = scanner.first(from: textStart, passing: isQuoted ? delimiter : ASCII.quote)
      let end = isQuoted ? textEnd &+ 1 : textEnd
      guard end < bytes.count, end &- start <= limits.bytes, !isQuoted || bytes[textEnd] == ASCII.quote else {
        break
      }
      let byte = bytes[end]
      let isLineEnd = byte == ASCII.lineFeed || byte == ASCII.carriageReturn
      guard isLineEnd || byte == delimiter else { break }
      places[count] = Range(uncheckedBounds: (textStart &- start, textEnd &- start))
      count &+= 1
      offset = end &+ 1
      if isLineEnd {
        self.count = count
        base = chunk + start
        return byte
      }
    }
    copyCells(count, from: chunk + start)
    return nil
  }

  private mutating func copyCells(_ count: Int, from chunk: UnsafeRawPointer) {
    while self.count < count {
      let place = places[self.count]
      append(chunk + place.lowerBound, count: place.count)
      _ = endCell()
    }
  }

  /// Takes cells as the machine tells them, and copies their text.
  private mutating func copyCells(
    _ stops: inout StopScanner, from offset: inout Int, by machine: inout CSVMachine
  ) -> Filling {
    guard let chunk = stops.bytes.baseAddress else { return .hungry }
    while offset < stops.bytes.count {
      let step = machine.next(&stops, from: &offset)
      guard step.text.count <= limits.bytes - length else { return .tooLong }
      append(chunk + step.text.lowerBound, count: step.text.count)
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

  private mutating func append(_ text: UnsafeRawPointer, count: Int) {
    (storage + length).copyMemory(from: text, byteCount: count)
    length += count
  }

  /// Ends the present cell; false if that is a column too many.
  mutating func endCell() -> Bool {
    guard count < limits.columns else { return false }
    places[count] = cellStart..<length
    cellStart = length
    count += 1
    return true
  }
}
