/// The name most like `word`, or nil when none is like enough to be worth suggesting: one edit for every
/// three characters of the name, or a beginning of it that is at least three characters long.
/// The first of equals wins. Case is ignored.
///
///     nearestName(to: "forcast", among: ["forecast", "format"])  // "forecast"
package func nearestName(to word: String, among names: [String]) -> String? {
  let typed = Array(word.lowercased())
  var best: (name: String, distance: Int)?
  for name in names {
    let wanted = Array(name.lowercased())
    let limit = max(1, wanted.count / 3)
    let distance: Int
    if typed.count >= 3 && wanted.starts(with: typed) {
      distance = 1
    } else if abs(typed.count - wanted.count) <= limit {
      distance = editDistance(typed, wanted)
    } else {
      continue
    }
    if distance <= limit && distance < wanted.count && distance < best?.distance ?? .max {
      best = (name, distance)
    }
  }
  return best?.name
}

/// The least number of insertions, deletions, substitutions and swaps of neighbours that turn one word into
/// the other, no part being edited twice (Damerau 1964, in the form called optimal string alignment).
///
/// Complexity: O(*n* * *m*) time, O(*m*) space.
package func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...second.count)
  for i in first.indices {
    var current = [i + 1]
    for j in second.indices {
      let substitution = previous[j] + (first[i] == second[j] ? 0 : 1)
      var least = min(substitution, previous[j + 1] + 1, current[j] + 1)
      if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
        least = min(least, beforePrevious[j - 1] + 1)
      }
      current.append(least)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[second.count]
}
