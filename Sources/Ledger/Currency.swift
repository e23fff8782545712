extension Ledger {
  /// The currency of all money in the ledger, such as `CNY`; nil before any was recorded.
  package var currency: String? {
    get throws {
      try connection.prepare("SELECT value FROM setting WHERE key = 'currency'").first { $0[0] }
    }
  }

  /// Records the currency of the money about to be imported.
  ///
  /// - Throws: `LedgerError` when the ledger's money is in another, for the two would be added up.
  package func setCurrency(_ code: String) throws {
    try write {
      if let recorded = try currency {
        guard recorded != code else { return }
        let problem = LedgerError.Problem.otherCurrency(recorded: recorded, given: code)
        throw LedgerError(path: connection.path, problem: problem)
      }
      try connection.prepare("INSERT INTO setting (key, value) VALUES ('currency', ?)").run(code)
    }
  }
}
