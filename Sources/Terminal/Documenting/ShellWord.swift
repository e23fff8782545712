/// A file name as one word of a POSIX shell: as it is where the shell has nothing to read into it, else in
/// single quotes.
///
///     ShellWord(file: "sales.csv.gz").description  // sales.csv.gz
///     ShellWord(file: "it's mine.gz").description  // 'it'\''s mine.gz'
package struct ShellWord: CustomStringConvertible {
  package let description: String

  package init(file name: String) {
    // Otherwise it would be taken for an option.
    let path = name.hasPrefix("-") ? "./" + name : name
    let isPlain = !path.isEmpty && path.unicodeScalars.allSatisfy(Self.isPlain)
    description = isPlain ? path : "'" + path.unicodeScalars.map(Self.quoted).joined() + "'"
  }

  /// A quote cannot stand in quotes: it ends them, stands by itself, and opens them again.
  private static func quoted(_ sign: Unicode.Scalar) -> String {
    sign == "'" ? "'\\''" : String(sign)
  }

  /// Letters of other scripts are no more to a shell than English ones.
  private static func isPlain(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "-", "_", "+", ",", ":", "@", "%": true
    default: sign.properties.isAlphabetic
    }
  }
}
