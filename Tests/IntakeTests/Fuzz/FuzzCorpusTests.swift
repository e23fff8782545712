import Foundation
import Testing

/// The inputs that `Scripts/fuzz.sh` found worth keeping: together they go every way through the reading of tables
/// that it has found so far.
@Suite struct FuzzCorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Fixtures/fuzz-corpus").standardizedFileURL

  private func inputs(_ kind: String) throws -> [(name: String, input: FuzzInput)] {
    let folder = Self.folder.appending(path: kind)
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let inputs = try files.compactMap { file in
      FuzzInput(Array(try Data(contentsOf: file))).map { (file.lastPathComponent, $0) }
    }
    #expect(inputs.count > 20)
    return inputs
  }

  @Test func `every text that the fuzzer kept reads alike in any chunks, and again once written`() throws {
    for (name, input) in try inputs("reading") + inputs("intake") {
      #expect(ReadingProperties(input: input).violation() == nil, "\(name)")
    }
  }

  @Test func `the rows of every text that the fuzzer kept are all accounted for`() throws {
    for (name, input) in try inputs("reading") + inputs("intake") {
      #expect(IntakeProperties(input: input).violation() == nil, "\(name)")
    }
  }
}
