import Foundation
import Testing

import Terminal

@Suite struct DocumentationTests {
  private let commands = ["sell", "import", "import stock", "fail", "flood", "help", "completion", "man"]

  private func help(_ command: String) -> String {
    run(["help"] + command.split(separator: " ").map(String.init)).output
  }

  /// The long options that the help of a command, or of the program, lists.
  private func options(_ command: String) -> [Substring] {
    help(command).split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("--") }
  }

  @Test func `the help of a command`() {
    #expect(
      run("help", "sell").output == """
        Usage: shop sell [options] [FILE ...]

        Sell what is there.

        Sales leave the shop.

          .kept as it is

        Until it is empty.

        Arguments:
          FILE ...                Tables to read; - is standard input.

        Options:
          -l, --level FRACTION    Chance of not running out before the next delivery
                                  comes in (above 0 and below 1; default: 0.95).
              --days DAYS         Days to look ahead (from 1 to 28; default: 7).
          -f, --format FORMAT     How to write rows (one of csv, tsv, json; default:
                                  csv).
              --limit ROWS        Write no more rows.
          -b, --bold              Be bold.
          -m, --map FIELD=HEADER  Name a column (may be repeated).

        Common options:
              --db PATH           The database (else $SHOP_DB; default: shop.db).
          -q, --quiet             Show no progress and no notes.
              --no-color          Use no colour, even on a terminal.
              --lang LANGUAGE     Speak English or Chinese; as the locale asks unless
                                  given (one of en, zh).
          -h, --help              Show this help.

        Examples:
          Sell for a fortnight:
            shop sell --days 14

        """)
  }

  @Test func `the help of the program`() {
    #expect(
      run("help").output == """
        Usage: shop <command> [options]

        Keep a shop.

        Trade:
          sell           Sell what is there.
          import         Bring things in.

        Commands:
          fail           Fail.
          flood          Write many rows.

        Documentation:
          help           Explain a command.
          completion     Write a script that completes commands and options in a shell.
          man            Write the manual page.

        Common options:
          -h, --help     Show this help.
              --version  Show the version.

        "shop help <command>" explains a command.

        """)
  }

  @Test func `no line of help is wider than 80 columns`() {
    for command in commands + [""] {
      for line in help(command).split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test func `the manual page has every command, option, variable and example`() {
    let page = run("man").output.replacing("\\-", with: "-")
    for command in commands {
      #expect(page.contains(".SS \(command)\n"))
      for option in options(command) { #expect(page.contains(option)) }
    }
    for text in ["shop sell --days 14", "SHOP_DB", "NO_COLOR", ".SH EXIT STATUS"] {
      #expect(page.contains(text))
    }
  }

  @Test func `roff obeys nothing in a text`() {
    let command = Command("c", ".TH \\n 'x' \"-\"", discussion: "'quoted", takes: Key<Bool>.flag("f", "")) {
      _, _ in
    }
    let page = run(Program("p", version: "1", "P.", commands: [command]), ["man"]).output
    #expect(page.contains("\n\\&.TH \\en \\(aqx\\(aq \\(dq\\-\\(dq\n"))
    #expect(page.contains("\n\\&\\(aqquoted\n"))
  }

  @Test(.enabled(if: isInstalled("groff")))
  func `the manual page is set without a warning`() throws {
    let result = try shell("groff -man -Tutf8 -ww -rLL=80n -P-cbou", input: run("man").output)
    #expect(result.errors == "" && result.status == 0)
    #expect(result.output.contains("       -l, --level FRACTION\n"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a completion script has every command and option`(shell: String) {
    let script = run("completion", shell).output
    for command in commands {
      for word in command.split(separator: " ") { #expect(script.contains(word)) }
      for option in options(command) {
        #expect(script.contains(shell == "fish" ? "-l " + option.dropFirst(2) : option))
      }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"].filter(isInstalled))
  func `a completion script is sound to its shell`(name: String) throws {
    let result = try shell("\(name) -n /dev/stdin", input: run("completion", name).output)
    #expect(result.errors == "" && result.status == 0)
  }
}

@Suite(.enabled(if: isInstalled("bash"))) struct BashCompletionTests {
  /// What bash offers for the last of `words`.
  private func offers(_ words: String...) throws -> [String] {
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let script =
      run("completion", "bash").output + """
        COMP_WORDS=(\(list)); COMP_CWORD=\(words.count - 1)
        _shop
        printf '%s\\n' "${COMPREPLY[@]}"
        """
    let result = try shell("bash", input: script)
    #expect(result.errors == "")
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test func `commands are offered`() throws {
    #expect(try offers("shop", "") == ["sell", "import", "fail", "flood", "help", "completion", "man"])
    #expect(try offers("shop", "se") == ["sell"])
    #expect(try offers("shop", "import", "") == ["stock"])
  }

  @Test func `options are offered where they belong`() throws {
    #expect(try offers("shop", "sell", "--d") == ["--days", "--db"])
    #expect(try offers("shop", "import", "stock", "--q") == ["--quiet"])
    #expect(try offers("shop", "--v") == ["--version"])
  }

  @Test func `choices of an option and a positional are offered`() throws {
    #expect(try offers("shop", "sell", "--format", "") == ["csv", "tsv", "json"])
    #expect(try offers("shop", "sell", "-f", "j") == ["json"])
    #expect(try offers("shop", "sell", "--format", "=", "t") == ["tsv"])
    #expect(try offers("shop", "sell", "--format", "=") == ["csv", "tsv", "json"])
    #expect(try offers("shop", "import", "stock", "c") == ["cards"])
    #expect(try offers("shop", "sell", "--days", "") == [])
  }

  @Test func `files are offered, with spaces in their names`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "completion \(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "sales of May.csv").path
    try Data().write(to: URL(filePath: file))
    #expect(try offers("shop", "sell", folder.path + "/s") == [file])
    #expect(try offers("shop", "sell", "--db", folder.path + "/") == [file])
  }
}

func isInstalled(_ program: String) -> Bool {
  ["/bin/", "/usr/bin/", "/usr/local/bin/"].contains {
    FileManager.default.isExecutableFile(atPath: $0 + program)
  }
}

/// Runs a line of `sh` with `input` on its standard input.
func shell(_ line: String, input: String) throws -> Outcome {
  let (source, output, errors) = (Scratch(), Scratch(), Scratch())
  let writer = Output(descriptor: source.duplicate())
  try writer.write(input)
  try writer.finish()
  lseek(source.descriptor, 0, SEEK_SET)
  let process = Process()
  process.executableURL = URL(filePath: "/bin/sh")
  process.arguments = ["-c", line]
  process.standardInput = FileHandle(fileDescriptor: source.duplicate(), closeOnDealloc: true)
  process.standardOutput = FileHandle(fileDescriptor: output.duplicate(), closeOnDealloc: true)
  process.standardError = FileHandle(fileDescriptor: errors.duplicate(), closeOnDealloc: true)
  try process.run()
  process.waitUntilExit()
  return Outcome(status: process.terminationStatus, output: output.text, errors: errors.text)
}
