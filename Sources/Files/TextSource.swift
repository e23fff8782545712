/// A text file read as UTF-8, whatever it was saved in.
///
/// This room opens files and does not judge them: which encoding the bytes look like is the
/// caller's `detect` to say.
///
/// ```swift
/// var source = try TextSource.open("sales.csv", encoding: nil) { prefix in "GB18030" }
/// try source.forEachChunk { utf8 in … }
/// ```
package struct TextSource: ~Copyable {
  /// The beginning of the text in UTF-8, to tell its delimiter by; whole characters only if it was
  /// converted.
  package let prefix: [UInt8]
  /// The name of the encoding it is converted from.
  package let encoding: String
  /// The path for messages: `standard input` for `-`.
  package var path: String { file.path }

  /// True for a file on a disk, false for a pipe.
  package var canBeReadAgain: Bool { file.canBeReadAgain }

  /// How many bytes it has, in its own encoding; nil for a pipe.
  package var byteCount: Int? { file.byteCount }

  private var file: InputFile

  private static let prefixSize = 1 << 16

  /// - Parameters:
  ///   - path: a path, or `-` for standard input.
  ///   - encoding: an encoding by iconv's name, or nil to ask `detect`.
  ///   - detect: tells iconv's name for the encoding from the first bytes of the file, as they are;
  ///     it may throw, such as for a file that is no text at all. It is asked in either case, for
  ///     that very reason, and overruled by `encoding`.
  package static func open(
    _ path: String, encoding: String?, detect: (UnsafeRawBufferPointer) throws -> String
  ) throws -> TextSource {
    var file = try InputFile.open(path)
    let bytes = try file.prefix(prefixSize)
    let detected = try bytes.withUnsafeBytes(detect)
    return try TextSource(file: file, bytes: bytes, encoding: encoding ?? detected)
  }

  private init(file: consuming InputFile, bytes: [UInt8], encoding: String) throws {
    var prefix = bytes
    if !Self.isUTF8(encoding) {
      prefix = []
      var transcoder = try Transcoder(from: encoding, path: file.path)
      try bytes.withUnsafeBytes { try transcoder.convert($0) { prefix += $0 } }
    }
    self.file = file
    self.prefix = prefix
    self.encoding = encoding
  }

  /// Hands out the text from its beginning. A byte order mark is part of it, and UTF-8 is handed on
  /// unchecked: both are the business of whoever reads the text.
  ///
  /// - Parameter taken: is told how many bytes of the file each chunk was.
  package mutating func forEachChunk(
    taken: (Int) -> Void = { _ in }, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    guard !Self.isUTF8(encoding) else {
      return try file.forEachChunk { chunk in
        try body(chunk)
        taken(chunk.count)
      }
    }
    var transcoder = try Transcoder(from: encoding, path: file.path)
    try file.forEachChunk { chunk in
      try transcoder.convert(chunk, body)
      taken(chunk.count)
    }
    try transcoder.finish()
  }

  private static func isUTF8(_ encoding: String) -> Bool {
    ["utf-8", "utf8"].contains(encoding.lowercased())
  }
}
