import Demand
import Intake
import Tabular

/// What became of a file.
struct Outcome<Value> {
  var taken: [Value] = []
  var rejects: [Reject] = []
  var counts = RowCounts()
  var columns: ColumnUse?
  var remarks: [String] = []

  var ignoredHeaders: [String] { columns?.unused ?? [] }

  /// `line:column: what is wrong; what would mend it` of each reject.
  var complaints: [String] { rejects.map(\.description) }
}

/// Reads a text in chunks of at most so many bytes.
func intake<Parser: RowParser>(
  _ parser: Parser.Type, _ text: String, map overrides: [String: String] = [:], chunk: Int = .max,
  settings: Parser.Settings = Parser.defaults
) throws -> Outcome<Parser.Value> {
  let bytes = Array(text.utf8)
  let cuts = Array(stride(from: chunk, to: bytes.count, by: chunk))
  return try intake(parser, bytes, cutAt: chunk == .max ? [] : cuts, map: overrides, settings: settings)
}

func intake<Parser: RowParser>(
  _ parser: Parser.Type, _ bytes: [UInt8], cutAt cuts: [Int], map overrides: [String: String] = [:],
  settings: Parser.Settings = Parser.defaults
) throws -> Outcome<Parser.Value> {
  var outcome = Outcome<Parser.Value>()
  let overrides = overrides.sorted { $0.key < $1.key }.map { HeaderOverride(field: $0.key, header: $0.value) }
  var intake = TableIntake<Parser>(delimiter: .comma, overrides: overrides, settings: settings)
  for (start, end) in zip([0] + cuts, cuts + [bytes.count]) {
    try bytes[start..<end].withUnsafeBytes { chunk in
      try intake.read(chunk) {
        outcome.taken.append($0)
      } reject: {
        outcome.rejects.append($0)
      }
    }
  }
  try intake.read(nil) {
    outcome.taken.append($0)
  } reject: {
    outcome.rejects.append($0)
  }
  outcome.counts = intake.counts
  outcome.columns = intake.columns
  outcome.remarks = intake.remarks.map(\.description)
  return outcome
}

/// A day that the test's author wrote; the day 0 would show a slip.
func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

func units(_ count: Int) -> Quantity { Quantity(units: count) }

func fen(_ amount: Int64) -> Money { Money(minorUnits: amount) }

/// What becomes of a buyer under the key of work in memory.
func hashed(_ buyer: String) -> UInt64? {
  Array(buyer.utf8).withUnsafeBytes { CustomerKey.zero.customer($0) }
}
