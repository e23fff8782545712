import Glibc

import Terminal

/// A small program that has one of everything. `sell` prints what it was given.
enum Shop {
  enum Format: String, CaseIterable, OptionValue { case csv, tsv, json }

  struct Failure: Error, CustomStringConvertible { let description: String }

  static let level = Key<Double>.option(
    "level", short: "l", "FRACTION", default: 0.95, where: .strictlyBetween(0, 1),
    "Chance of not running out before the next delivery comes in.")
  static let days = Key<Int>.option("days", "DAYS", default: 7, where: .within(1...28), "Days to look ahead.")
  static let format = Key<Format>.option("format", short: "f", "FORMAT", default: .csv, "How to write rows.")
  static let limit = Key<Int?>.option("limit", "ROWS", "Write no more rows.")
  static let bold = Key<Bool>.flag("bold", short: "b", "Be bold.")
  static let map = Key<[String]>.repeated("map", short: "m", "FIELD=HEADER", "Name a column.")
  static let database = Key<String>.option(
    "db", "PATH", default: "shop.db", environment: "SHOP_DB", completing: .files, "The database."
  ).common
  static let files = Key<[String]>.arguments(
    "FILE", completing: .files, "Tables to read; - is standard input.")

  static let sell = Command(
    "sell", "Sell what is there.", section: "Trade",
    discussion: "Sales leave the shop.\n\n  .kept as it is\n\nUntil it is empty.",
    examples: ["Sell for a fortnight": "shop sell --days 14"],
    takes: level, days, format, limit, bold, map, database, files
  ) { console, level, days, format, limit, bold, map, database, files in
    let shown = limit.map(String.init) ?? "nil"
    try console.output.write("\(level) \(days) \(format) \(shown) \(bold) \(map) \(database) \(files)\n")
  }

  static let stock = Command(
    "stock", "Read stock counts.",
    takes: Key<String>.argument("KIND", where: .oneOf(["cards", "keys"]), "What.")
  ) { console, kind in
    console.note("reading")
    console.warning("\(kind) are dusty")
    try console.output.write(kind + "\n")
  }

  static let fail = Command("fail", "Fail.", takes: Key<String?>.argument("HOW", "The way to fail.")) {
    console, how in
    try console.output.write("half a row")
    switch how {
    case "usage": throw UsageError("--days and --limit exclude each other")
    case "pipe": throw OutputError.brokenPipe
    default: throw Failure(description: "sales.csv:3:1: no such day\u{1B}[31m\nsecond line")
    }
  }

  static let flood = Command(
    "flood", "Write many rows.", takes: Key<Int>.option("rows", "ROWS", default: 100_000, "How many.")
  ) { console, rows in
    for row in 0..<rows { try console.output.write("row \(row)\n") }
  }

  static let program = Program(
    "shop", version: "1.2", "Keep a shop.",
    commands: [sell, Command("import", "Bring things in.", section: "Trade", commands: [stock]), fail, flood])
}

/// What came of a run.
struct Outcome: Equatable {
  let status: Int32
  let output: String
  let errors: String
}

func run(_ arguments: String..., environment: Variables = [:]) -> Outcome {
  run(arguments, environment: environment)
}

func run(_ arguments: [String], environment: Variables = [:]) -> Outcome {
  run(Shop.program, arguments, environment: environment)
}

func run(_ program: Program, _ arguments: [String], environment: Variables = [:]) -> Outcome {
  let output = Scratch()
  let errors = Scratch()
  let status = program.run(
    arguments: arguments, environment: environment, output: output.duplicate(), errors: errors.descriptor)
  return Outcome(status: status.rawValue, output: output.text, errors: errors.text)
}

/// A nameless file, gone when nothing refers to it.
final class Scratch {
  let descriptor: Int32

  init() {
    var name = Array("/tmp/scratch-XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    unlink(name)
  }

  deinit { close(descriptor) }

  func duplicate() -> Int32 { dup(descriptor) }

  var text: String {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = pread(descriptor, buffer.baseAddress, size, 0)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
