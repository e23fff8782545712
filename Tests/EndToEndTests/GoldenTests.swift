import Foundation
import Testing

/// Runs the cases of `Fixtures/golden` as `make golden` does, and compares with what was recorded.
struct GoldenTests {
  @Test func `there are golden cases`() {
    #expect(!Self.cases.isEmpty)
  }

  @Test(arguments: cases)
  func `a golden case gives what was recorded`(name: String) throws {
    let recorded = packageRoot.appending(path: "Fixtures/golden/\(name)")
    try withScratchDirectory { results in
      let runner = packageRoot.appending(path: "Scripts/run-golden-case.sh")
      let outcome = try run(runner, recorded.path(), results.path(), in: packageRoot)
      #expect(outcome == Outcome(status: 0, output: "", errors: ""))
      for file in ["expout", "experr", "status"] {
        let expected = try String(contentsOf: recorded.appending(path: file), encoding: .utf8)
        let actual = try String(contentsOf: results.appending(path: file), encoding: .utf8)
        #expect(actual == expected, "\(file)")
      }
    }
  }

  /// The names of the folders that hold a command line.
  static let cases: [String] = {
    let golden = packageRoot.appending(path: "Fixtures/golden")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: golden.path())) ?? []
    return names.filter { FileManager.default.fileExists(atPath: golden.appending(path: "\($0)/cmd").path()) }
      .sorted()
  }()
}
