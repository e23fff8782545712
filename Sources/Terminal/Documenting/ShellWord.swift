/// One word of a POSIX shell: a text as it is where the shell has nothing to read into it, else in single
/// quotes.
///
///     ShellWord("--quiet").description              // --quiet
///     ShellWord(file: "it's mine.gz").description  // 'it'\''s mine.gz'
package struct ShellWord: CustomStringConvertible {
  package let description: String

  package init(_ text: String) {
    let isPlain = !text.isEmpty && text.unicodeScalars.allSatisfy(Self.isPlain)
    description = isPlain ? text : "'" + text.unicodeScalars.map(Self.quoted).joined() + "'"
  }

  /// A file that begins with a hyphen would be taken for an option.
  package init(file name: String) {
    self.init(name.hasPrefix("-") ? "./" + name : name)
  }

  /// A quote cannot stand in quotes: it ends them, stands by itself, and opens them again.
  private static func quoted(_ sign: Unicode.Scalar) -> String {
    sign == "'" ? "'\\''" : String(sign)
  }

  /// Letters of other scripts are no more to a shell than English ones.
  private static func isPlain(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "-", "_", "+", ",", ":", "@", "%", "=": true
    default: sign.properties.isAlphabetic
    }
  }
}
