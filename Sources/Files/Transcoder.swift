import Glibc
import Wording

/// Converts text to UTF-8 in chunks cut anywhere, by glibc's `iconv(3)`.
///
/// Bytes that are no text in the encoding are an error with their place, never replaced: a product
/// whose name is half lost would become a product of its own.
package struct Transcoder: ~Copyable {
  private let path: String
  private let encoding: String
  private let descriptor: iconv_t
  /// The beginning of a character cut by the end of a chunk.
  private var pending: [UInt8] = []
  /// How many bytes were converted.
  private var offset = 0
  private var lines = LineCounter()

  /// - Parameters:
  ///   - encoding: a name that iconv knows, such as `GB18030`; `iconv -l` lists them.
  ///   - path: the file, for messages.
  package init(from encoding: String, path: String) throws(FilesError) {
    // iconv_open answers -1 for failure, a pointer that cannot be one.
    guard let descriptor = iconv_open("UTF-8", encoding), descriptor != iconv_t(bitPattern: -1) else {
      throw FilesError(
        path: path, what: "the system cannot convert from \(encoding)",
        mend: "choose one of the encodings that iconv -l lists, or convert the file to UTF-8")
    }
    self.descriptor = descriptor
    self.encoding = encoding
    self.path = path
  }

  deinit {
    iconv_close(descriptor)
  }

  /// Converts a chunk and hands out the text of all characters that end in it.
  package mutating func convert(
    _ chunk: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var input = pending + chunk
    var output = [UInt8](repeating: 0, count: 1 << 16)
    var start = 0
    while start < input.count {
      let (read, written, code) = convert(&input, from: start, to: &output)
      start += read
      offset += read
      let text = output[..<written]
      lines.count(text)
      try text.withUnsafeBytes(body)
      switch code {
      case 0, E2BIG: continue
      case EINVAL: break
      default: throw damage("these bytes are not \(encoding) text")
      }
      break
    }
    pending = Array(input[start...])
  }

  /// Ends the text; a character cut off at the end is an error.
  package func finish() throws(FilesError) {
    guard pending.isEmpty else { throw damage("the last character is cut off") }
  }

  /// One call of `iconv(3)`.
  private func convert(
    _ input: inout [UInt8], from start: Int, to output: inout [UInt8]
  ) -> (read: Int, written: Int, code: Int32) {
    input.withUnsafeMutableBytes { input in
      output.withUnsafeMutableBytes { output in
        var inputLeft = input.count - start
        var outputLeft = output.count
        var source = input.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
        var target = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        let result = iconv(descriptor, &source, &inputLeft, &target, &outputLeft)
        let code = result == -1 ? errno : 0
        return (input.count - start - inputLeft, output.count - outputLeft, code)
      }
    }
  }

  private func damage(_ what: Phrase) -> FilesError {
    FilesError(
      path: path, line: lines.line, what: "\(what) (byte \(offset + 1) of the file)",
      mend: "name the encoding the file was saved in with --encoding, or save it again as UTF-8")
  }
}

/// Counts lines that end with CR LF, LF or CR.
private struct LineCounter {
  private(set) var line = 1
  private var last: UInt8 = 0

  mutating func count(_ text: ArraySlice<UInt8>) {
    for byte in text {
      if byte == 0x0D || (byte == 0x0A && last != 0x0D) { line += 1 }
      last = byte
    }
  }
}
