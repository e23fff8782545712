/// A name as the page has room for it: the middle of a long one is left out, for the ends tell names apart.
package enum ShortName {
  package static let longest = 48

  package static func text(_ name: String) -> String {
    guard name.utf8.count > longest, name.count > longest else { return name }
    return String(name.prefix(longest - 13)) + "…" + String(name.suffix(12))
  }
}
