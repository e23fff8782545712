/// Where a program's settings are: in a file that is named, else in one of the usual name, if there is one.
package struct SettingsSource: Sendable {
  let usualPath: String
  let read: @Sendable (String) throws -> String?

  /// - Parameters:
  ///   - usualPath: looked for where no file is named.
  ///   - read: the text of a file; nil where there is none.
  package init(usualPath: String, read: @escaping @Sendable (String) throws -> String?) {
    self.usualPath = usualPath
    self.read = read
  }

  /// - Parameters:
  ///   - named: the file asked for, which must be there.
  ///   - program: its commands are the sections there may be.
  func settings(named: String?, for program: CommandPath) throws -> Settings {
    let path = named ?? usualPath
    guard let text = try read(path) else {
      guard named == nil else { throw UsageError("\(path): there is no such file of settings") }
      return .none
    }
    let settings = try SettingsParser.parse(text, path: path)
    try settings.check(against: program)
    return settings
  }
}
