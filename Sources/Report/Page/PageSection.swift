import Wording

/// A section of the page, with its heading and its place in the list of contents.
protocol PageSection {
  var id: String { get }
  var title: Phrase { get }
  /// A line below the heading that says what is shown.
  var lead: Phrase? { get }
  var content: Markup { get }
  var text: PageText { get }
}

extension PageSection {
  var markup: Markup {
    tag(
      "section", ["id": id, "aria-labelledby": "h-" + id],
      tag("h2", ["id": "h-" + id], text(title)),
      lead.map { tag("p", ["class": "lead"], text($0)) } ?? .nothing, content)
  }

  /// What is missing, and the line to type that mends it.
  func missing(_ what: Phrase, _ mend: Phrase? = nil, command: String? = nil) -> Markup {
    tag(
      "div", ["class": "missing", "role": "note"],
      tag("p", [:], text(what)),
      command.map { command in
        tag("p", [:], text(mend ?? "What mends it:"), " ", tag("code", [:], .text(command)))
      } ?? .nothing)
  }
}
