/// A pattern over names: `*` stands for any run of characters, `?` for exactly one, all else for itself.
///
///     Glob("王者荣耀*").matches("王者荣耀点券")
package struct Glob: Hashable, Sendable {
  package let pattern: String

  package init(_ pattern: String) { self.pattern = pattern }

  /// True when the pattern covers the whole name. Runs in O(pattern x name) at worst, so a hostile pattern
  /// cannot hang the program.
  package func matches(_ name: String) -> Bool {
    let pattern = Array(self.pattern.unicodeScalars)
    let name = Array(name.unicodeScalars)
    var (atPattern, atName) = (0, 0)
    // Where the last `*` was, and how much of the name it has swallowed so far.
    var star: (pattern: Int, name: Int)?
    while atName < name.count {
      if atPattern < pattern.count, pattern[atPattern] == "*" {
        star = (atPattern, atName)
        atPattern += 1
      } else if atPattern < pattern.count, pattern[atPattern] == "?" || pattern[atPattern] == name[atName] {
        atPattern += 1
        atName += 1
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        atPattern = last.pattern + 1
        atName = last.name + 1
      } else {
        return false
      }
    }
    return pattern[atPattern...].allSatisfy { $0 == "*" }
  }
}
