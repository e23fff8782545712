import Wording

/// Nouns whose plural is not made with an s.
enum CountedWords {
  static func categories(_ number: Int) -> Phrase { number == 1 ? "1 category" : "\(number) categories" }
  static func coreCategories(_ number: Int) -> Phrase {
    number == 1 ? "1 core category" : "\(number) core categories"
  }
}
