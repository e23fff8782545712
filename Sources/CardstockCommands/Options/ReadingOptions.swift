import Tabular
import Terminal

/// How files are read: what their columns and their encoding are where the program cannot tell, and how many
/// bad rows are too many.
struct ReadingOptions: Sendable {
  let overrides: [HeaderOverride]
  let encoding: TextEncoding?
  let mostRejects: Share

  static let key = Key<ReadingOptions>.group(
    Key<[HeaderOverride]>.repeated(
      "map", "FIELD=HEADER", "A field's column, by its header."),
    Key<TextEncoding?>.option("encoding", "NAME", "The encoding of the file, when it is guessed wrong."),
    Key<Share>.option(
      "max-rejects", "SHARE", default: Share(fraction: 0.01),
      "Import nothing if more rows are bad.")
  ) { overrides, encoding, mostRejects in
    ReadingOptions(overrides: overrides, encoding: encoding, mostRejects: mostRejects)
  }

  /// As files are read of which nothing is known.
  static let none = ReadingOptions(overrides: [], encoding: nil, mostRejects: Share(fraction: 0))

  /// The same, with what a mapping adds.
  func with(_ sales: SalesReading) -> ReadingOptions {
    ReadingOptions(overrides: sales.overrides, encoding: sales.encoding, mostRejects: mostRejects)
  }

  /// The same, for a file whose columns the user did not name.
  var withoutOverrides: ReadingOptions {
    ReadingOptions(overrides: [], encoding: encoding, mostRejects: mostRejects)
  }
}
