import Files
import Ledger
import Wording

extension NightImports {
  /// Of the bytes as they are.
  static func fingerprint(of path: String) throws -> String {
    var file = try InputFile.open(path)
    var fingerprint = Fingerprint()
    try file.forEachChunk { fingerprint.add($0) }
    return fingerprint.description
  }

  /// True where a file is to blame, so that it is put aside and the night goes on; false where the database, the disk or
  /// the machine is, which must be seen to first.
  static func isOfFile(_ error: any Error, _ path: String) -> Bool {
    switch error {
    case let error as LedgerError:
      switch error.problem {
      case .importedBefore, .tooLarge, .undated, .otherCurrency: true
      default: false
      }
    case let error as FilesError: error.path == path
    case is StillWritten: false
    default: true
    }
  }
}

extension LedgerError {
  /// True for sales that nothing but their file tells apart, when it comes a second time.
  var isOfKnownFile: Bool {
    if case .importedBefore = problem { true } else { false }
  }
}

/// A file of which neither its name nor its header says what it is.
struct UnknownKind: PhrasedError {
  let file: String

  var phrase: Phrase {
    """
    \(file): what is it? let its name begin with sales, stock, offers, events, catalog, suppliers, overrides or \
    receipts, or put it into a folder of that name in the inbox
    """
  }
}

/// A file that is not all there yet.
struct StillWritten: PhrasedError {
  let file: String

  var phrase: Phrase { "\(file): is still being written, and was left for the next run" }
}
