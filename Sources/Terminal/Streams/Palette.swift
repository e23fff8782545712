import Glibc

/// The one place where colour is decided: on a terminal that can show it, unless `NO_COLOR` is set
/// (https://no-color.org) or `--no-color` was typed.
package struct Palette: Sendable {
  package enum Style: Int, Sendable {
    case bold = 1
    case dim = 2
    case red = 31
    case green = 32
    case yellow = 33
    case cyan = 36
  }

  package let isEnabled: Bool

  init(isEnabled: Bool) { self.isEnabled = isEnabled }

  package init(descriptor: Int32, environment: Variables, isRefused: Bool) {
    let isDeclined = isRefused || environment["NO_COLOR"] != nil || environment["TERM"] == "dumb"
    isEnabled = !isDeclined && isatty(descriptor) == 1
  }

  /// `text` in a style, or as it is when colour is off.
  package func paint(_ text: String, _ style: Style) -> String {
    isEnabled ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
