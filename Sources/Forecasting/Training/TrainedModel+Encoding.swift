import Demand

/// The bytes of a model: "CSMD", the version, its parts in the order of their declaration, and a checksum of all
/// that. Numbers are little-endian, lists and texts have their length before them.
extension TrainedModel {
  private static let magic: [UInt8] = Array("CSMD".utf8)
  /// Of the bytes and of what they mean: models of another version are not understood.
  private static let version: UInt32 = 1

  package var encoded: [UInt8] {
    var bytes = Self.magic
    bytes.append(Self.version)
    bytes.append(day.number)
    bytes.append(fingerprint.value)
    bytes.append(list: categories) { $0.append($1) }
    bytes.append(list: columns) { $0.append($1) }
    bytes.append(list: coefficients) { bytes, own in
      bytes.append(list: own ?? []) { $0.append($1) }
    }
    bytes.append(list: subjects.kinds) { $0.append($1.name) }
    bytes.append(list: subjects.names) { $0.append($1) }
    for trees in [trees?.onSales, trees?.onResiduals] {
      let encoded = trees?.encoded ?? []
      bytes.append(count: encoded.count)
      bytes += encoded
    }
    bytes.append(list: members) { $0.append($1) }
    for weight in weights.joined() { bytes.append(weight) }
    bytes.append(count: past.horizon)
    bytes.append(list: pastOrigins) { $0.append($1.number) }
    for position in pastOrigins.indices {
      for series in categories.indices {
        for step in 0..<past.horizon { bytes.append(past[position, series, step]) }
      }
    }
    bytes.append(Self.checksum(bytes[...]))
    return bytes
  }

  /// The model that `encoded` tells of; nil if the bytes are damaged or of another version.
  package init?(encoded: [UInt8]) {
    guard encoded.starts(with: Self.magic), encoded.count > Self.magic.count + 8 else { return nil }
    var end = ByteReader(encoded.suffix(8))
    guard end.next() == Self.checksum(encoded.dropLast(8)) else { return nil }
    var reader = ByteReader(encoded.dropLast(8).dropFirst(Self.magic.count))
    guard reader.next() == Self.version, let day: Int32 = reader.next(), let mark: UInt64 = reader.next(),
      let categories = reader.list({ $0.text() }), let columns = reader.list({ $0.eventColumn() }),
      let coefficients = reader.list({ $0.list { $0.double() } }), coefficients.count == categories.count,
      let kinds = reader.list({ $0.text() }), let names = reader.list({ $0.text() }),
      let onSales = reader.trees(), let onResiduals = reader.trees(),
      let members = reader.list({ $0.text() })
    else { return nil }
    let weights = reader.list(categories.count) { reader in
      let own = reader.list(members.count) { $0.double() }
      return own.count == members.count ? own : nil
    }
    guard weights.count == categories.count, let past = reader.past(seriesCount: categories.count),
      reader.count == 0,
      coefficients.allSatisfy({ $0.isEmpty || $0.count == CalendarFeatures.baseColumns + columns.count })
    else { return nil }
    guard coefficients.allSatisfy({ $0.allSatisfy(\.isFinite) }),
      weights.allSatisfy({ $0.allSatisfy { (0...1).contains($0) } })
    else { return nil }
    self.init(
      day: Day(number: day), fingerprint: HistoryFingerprint(value: mark), categories: categories,
      columns: columns, coefficients: coefficients.map { $0.isEmpty ? nil : $0 },
      subjects: EventSubjects(kinds: kinds.map { Event.Kind($0) }, names: names),
      trees: onSales.flatMap { sales in
        onResiduals.map { StackedTrees(onSales: sales, onResiduals: $0) }
      },
      members: members, weights: weights, past: past.grid, pastOrigins: past.days)
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ column: EventColumns.Column) {
    append(column.kind.name)
    append(column.name)
    append(Int32(column.offset))
    append(Int32(column.weekday ?? -1))
  }
}

extension ByteReader {
  fileprivate mutating func eventColumn() -> EventColumns.Column? {
    guard let kind = text(), let name = text(), let offset: Int32 = next(), let weekday: Int32 = next() else {
      return nil
    }
    return EventColumns.Column(
      kind: Event.Kind(kind), name: name, offset: Int(offset), weekday: weekday < 0 ? nil : Int(weekday))
  }

  /// Trees, or none; nil where they cannot be read.
  fileprivate mutating func trees() -> BoostedTrees?? {
    guard let size = count(), let bytes = rest(size) else { return nil }
    guard size > 0 else { return .some(nil) }
    return BoostedTrees(encoded: Array(bytes)).map { .some($0) }
  }

  /// Forecasts with the days they were made on. Their positions stand in for the places of these days, which only a
  /// history can tell.
  fileprivate mutating func past(seriesCount: Int) -> (grid: ForecastGrid, days: [Day])? {
    guard let horizon = count(Forecaster.longestHorizon), horizon > 0,
      let numbers = list({ $0.next() as Int32? }), count == 8 * numbers.count * seriesCount * horizon
    else { return nil }
    var grid = ForecastGrid(origins: Array(numbers.indices), seriesCount: seriesCount, horizon: horizon)
    for position in numbers.indices {
      for series in 0..<seriesCount {
        for step in 0..<horizon { grid[position, series, step] = double() ?? .nan }
      }
    }
    return (grid, numbers.map { Day(number: $0) })
  }
}
