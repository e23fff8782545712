import Files
import Intake
import Ledger
import Tabular
import Terminal
import Wording

/// A table in a file, opened and found out about: its encoding and its delimiter.
struct TableFile: ~Copyable {
  private var source: TextSource
  let delimiter: Delimiter
  private let path: String
  private let rejectsFile: String?
  /// True once its rows were read, if only in part.
  private(set) var isBegun = false
  /// The first bytes, in UTF-8.
  var beginning: [UInt8] { source.prefix }
  /// True for a file on a disk, false for a pipe.
  var canBeReadAgain: Bool { source.canBeReadAgain }
  /// Nil for a pipe.
  var byteCount: Int? { source.byteCount }

  /// - Parameter piped: the command line that reads the table from standard input, for when it must come that
  ///   way.
  init(_ path: String, encoding: TextEncoding?, piped: String) throws {
    source = try TextSource.open(path, encoding: encoding?.iconvName) { prefix in
      if let signature = FileSignature(prefix) {
        let (file, word) =
          path == "-" ? (InputFile.standardInput, "FILE") : (path, "\(ShellWord(file: path))")
        throw FilesError(path: file, what: signature.what, mend: signature.mend(file: word, command: piped))
      }
      return (encoding ?? TextEncoding.detect(prefix)).iconvName
    }
    delimiter = Dialect.sniff(source.prefix).delimiter
    self.path = source.path
    rejectsFile = path == "-" ? nil : path + ".rejects.csv"
  }

  /// Reads all rows and says what became of them.
  ///
  /// - Parameters:
  ///   - settings: what the user decided about the rows.
  ///   - taken: is told of each chunk how many bytes of the file it was.
  ///   - take: is given each record; what it throws ends the reading.
  ///   - reject: is given each row that cannot be read.
  mutating func read<Parser: RowParser>(
    _ parser: Parser.Type, _ options: ReadingOptions, _ settings: Parser.Settings,
    taken: (Int) -> Void, take: (Parser.Value) throws -> Void, reject: (Reject) throws -> Void
  ) throws -> TableReading {
    var intake = TableIntake<Parser>(
      delimiter: delimiter, overrides: options.overrides, settings: settings)
    var fingerprint = Fingerprint()
    isBegun = true
    do {
      try source.forEachChunk(taken: taken) { chunk in
        fingerprint.add(chunk)
        try intake.read(chunk, take: take, reject: reject)
      }
      try intake.read(nil, take: take, reject: reject)
    } catch let error as TabularError {
      throw LocatedError(path: path, error)
    } catch let error as CardSecretsFound {
      throw LocatedError(path: path, error)
    }
    guard let columns = intake.columns else {
      throw FilesError(
        path: path, what: "is empty", mend: "expected a header line such as date,category,quantity and rows")
    }
    return TableReading(
      source: ImportSource(name: path, fingerprint: fingerprint.description), counts: intake.counts,
      columns: columns, remarks: intake.remarks, rejectsFile: rejectsFile)
  }
}

/// What was found in a table.
struct TableReading {
  let source: ImportSource
  let counts: RowCounts
  let columns: ColumnUse
  /// What somebody should know of how the rows were read.
  let remarks: [Phrase]
  /// Where rows that were refused are put; nil where there is no file to put them beside.
  let rejectsFile: String?
}

extension TableReading {
  /// `sales.csv: 24589 rows read, 24580 imported, 0 rejected, 0.31 s`, with the parts between.
  func summary(_ parts: [Phrase], seconds: Double) -> Phrase {
    let all: [Phrase] =
      ["\(counts.read) rows read"] + parts
      + ["\(counts.rejected) rejected", "\(FixedDecimal.string(seconds, digits: 2)) s"]
    return "\(InputFile.title(of: source.name)): \(all.joined(separator: ", "))"
  }
}

extension RowCounts {
  /// `12 skipped as orders not paid`, the most frequent reason first.
  var skippedParts: [Phrase] {
    skipped.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      "\($0.value) skipped as \(Phrase(word: $0.key))"
    }
  }
}

/// An error with the file it is in.
struct LocatedError: PhrasedError {
  let phrase: Phrase

  init(path: String, _ error: TabularError) {
    let file = InputFile.title(of: path)
    phrase = error.line == nil ? "\(file): \(error.phrase)" : "\(file):\(error.phrase)"
  }

  init(path: String, _ error: CardSecretsFound) {
    phrase = "\(InputFile.title(of: path)):\(error.phrase)"
  }

  init(path: String, _ reject: Reject, _ also: Phrase) {
    phrase = "\(InputFile.title(of: path)):\(reject.phrase); \(also)"
  }
}
