import Foundation

/// The package's root directory, found from where this file lies.
let packageRoot = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The release build of the program.
let cardstock = packageRoot.appending(path: ".build/release/cardstock")

/// What a program left behind.
struct Outcome: Equatable {
  var status: Int32
  var output: String
  var errors: String
}

/// Runs a program without input and with nothing in its environment but `PATH` and a UTF-8 locale.
///
/// Output goes to files: a pipe that nobody empties stops the program when it is full.
func run(_ program: URL, _ arguments: String..., in directory: URL) throws -> Outcome {
  try withScratchDirectory { scratch in
    let outputFile = scratch.appending(path: "output")
    let errorFile = scratch.appending(path: "errors")
    try Data().write(to: outputFile)
    try Data().write(to: errorFile)

    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = directory
    process.environment = [
      "LC_ALL": "C.UTF-8", "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()

    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
  }
}

/// Lends a new directory to `body` and removes it afterwards.
func withScratchDirectory<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let directory = FileManager.default.temporaryDirectory.appending(path: "cardstock-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
  defer { try? FileManager.default.removeItem(at: directory) }
  return try body(directory)
}
