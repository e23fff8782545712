extension Ledger {
  /// Imports records that each have a place in the ledger, in one transaction.
  ///
  /// - Parameters:
  ///   - stored: the record in the place of this one; nil when the place is free.
  ///   - store: puts the record in its place.
  func importRecords<Record: Hashable>(
    _ records: [Record], _ kind: SourceKind, source: ImportSource,
    stored: (Record) throws -> Record?, store: (Record) throws -> Void
  ) throws -> ImportTally {
    _ = try connection.record(source, kind)
    var tally = ImportTally(read: records.count)
    var seen: Set<Record> = []
    for record in records {
      guard seen.insert(record).inserted else {
        tally.duplicates += 1
        continue
      }
      let before = try stored(record)
      tally.count(record, before: before)
      if before != record { try store(record) }
    }
    return tally
  }
}
