/// The state machine of CSV: it tells where cells and records end, and neither allocates nor reads.
///
/// The grammar is RFC 4180 with the tolerance of Python's `csv` module: a line ends at CR LF, LF or
/// CR; a quote inside an unquoted cell is text; what follows a closing quote is text (`"ab"c` is
/// `abc`). Blank lines are no records. Bytes may come in chunks cut anywhere, even between the two
/// quotes of `""` or between CR and LF.
///
/// In any encoding that keeps ASCII bytes for ASCII characters the machine is right; UTF-8 does,
/// GB18030, Big5 and UTF-16 do not and must be converted first.
struct CSVMachine {
  enum Event {
    /// The text goes on, after a doubled quote or in the next chunk.
    case text
    case cellEnd
    case recordEnd
    case nulByte
  }

  /// A stretch of the chunk that belongs to the present cell, and what comes after it.
  struct Step {
    let text: Range<Int>
    let event: Event
  }

  enum Ending {
    case nothing
    case recordEnd
    case unclosedQuote
  }

  /// The line of the next byte, from 1.
  private(set) var line = 1
  /// The line on which the present record began.
  private(set) var recordLine = 1
  /// The line on which the last quoted cell began.
  private(set) var quoteLine = 1

  private enum State {
    case recordStart
    case recordStartAfterReturn
    case cellStart
    case unquoted
    case quoted
    case quotedAfterReturn
    case quoteInQuoted
  }

  private var state = State.recordStart

  /// Whether the next byte belongs to a quoted cell.
  var isInQuotes: Bool { state == .quoted || state == .quotedAfterReturn }

  /// Passes what may lie between two records: the LF of a CR LF, and blank lines.
  ///
  /// - Returns: true at the first byte of a record; false within one, and at the end of the chunk.
  mutating func reachesRecord(in bytes: UnsafeRawBufferPointer, from offset: inout Int) -> Bool {
    while offset < bytes.count {
      let byte = bytes[offset]
      switch state {
      case .recordStartAfterReturn:
        if byte == ASCII.lineFeed { offset += 1 }
        state = .recordStart
      case .recordStart where byte == ASCII.lineFeed || byte == ASCII.carriageReturn:
        offset += 1
        endLine(with: byte)
      case .recordStart:
        recordLine = line
        return true
      default:
        return false
      }
    }
    return false
  }

  /// Takes note that a record was read past the machine, as far as the beginning of one of its cells.
  mutating func enterCell() { state = .cellStart }

  /// Takes note that a record was read past the machine, its line end included.
  mutating func endLine(with byte: UInt8) {
    line += 1
    state = byte == ASCII.carriageReturn ? .recordStartAfterReturn : .recordStart
  }

  /// Reads on to the next event.
  ///
  /// - Parameter offset: where to begin in the scanner's bytes; moved to the first byte not yet read.
  ///   Call until it reaches the end of the chunk. A NUL byte is not passed.
  mutating func next(_ stops: inout StopScanner, from offset: inout Int) -> Step {
    let bytes = stops.bytes
    while offset < bytes.count {
      let byte = bytes[offset]
      switch state {
      case .recordStart, .recordStartAfterReturn:
        if reachesRecord(in: bytes, from: &offset) { state = .cellStart }
      case .cellStart where byte == ASCII.quote:
        offset += 1
        quoteLine = line
        state = .quoted
      case .cellStart, .unquoted:
        return unquoted(&stops, from: &offset)
      case .quoted:
        return quoted(&stops, textFrom: offset, from: &offset)
      case .quotedAfterReturn:
        let start = offset
        if byte == ASCII.lineFeed { offset += 1 }
        return quoted(&stops, textFrom: start, from: &offset)
      case .quoteInQuoted where byte == ASCII.quote:
        // The second of two quotes is itself the text, so it opens the next stretch.
        let start = offset
        offset += 1
        return quoted(&stops, textFrom: start, from: &offset)
      case .quoteInQuoted:
        state = .unquoted
      }
    }
    return Step(text: offset..<offset, event: .text)
  }

  /// Tells what the end of the input means here, and makes ready for another input.
  mutating func finish() -> Ending {
    defer { state = .recordStart }
    return switch state {
    case .recordStart, .recordStartAfterReturn: .nothing
    case .cellStart, .unquoted, .quoteInQuoted: .recordEnd
    case .quoted, .quotedAfterReturn: .unclosedQuote
    }
  }

  private mutating func unquoted(_ stops: inout StopScanner, from offset: inout Int) -> Step {
    let start = offset
    offset = stops.first(from: start, passing: ASCII.quote)
    let text = start..<offset
    guard offset < stops.bytes.count else {
      state = .unquoted
      return Step(text: text, event: .text)
    }
    let byte = stops.bytes[offset]
    if byte == ASCII.nul { return Step(text: text, event: .nulByte) }
    offset += 1
    if byte == ASCII.lineFeed || byte == ASCII.carriageReturn {
      endLine(with: byte)
      return Step(text: text, event: .recordEnd)
    }
    state = .cellStart
    return Step(text: text, event: .cellEnd)
  }

  private mutating func quoted(
    _ stops: inout StopScanner, textFrom start: Int, from offset: inout Int
  ) -> Step {
    let bytes = stops.bytes
    state = .quoted
    while true {
      offset = stops.first(from: offset, passing: stops.delimiter.rawValue)
      let text = start..<offset
      guard offset < bytes.count else { return Step(text: text, event: .text) }
      switch bytes[offset] {
      case ASCII.nul:
        return Step(text: text, event: .nulByte)
      case ASCII.quote:
        offset += 1
        state = .quoteInQuoted
        return Step(text: text, event: .text)
      case ASCII.carriageReturn:
        line += 1
        offset += 1
        guard offset < bytes.count else {
          state = .quotedAfterReturn
          return Step(text: start..<offset, event: .text)
        }
        if bytes[offset] == ASCII.lineFeed { offset += 1 }
      default:
        line += 1
        offset += 1
      }
    }
  }
}
