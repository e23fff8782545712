/// What a piece of a table's text is meant to be to the eye. How it looks, and whether it looks like anything, is for
/// whoever knows the terminal: see ``TableOptions/paint``.
package enum TextStyle: Sendable {
  /// A column's name.
  case heading
  /// What needs somebody now.
  case alarm
  /// What needs somebody soon.
  case warning
  /// As it should be.
  case good
  /// More than is needed.
  case surplus
  /// What the table is read for.
  case strong
  /// What is there to be looked up, not to be read.
  case faint
}
