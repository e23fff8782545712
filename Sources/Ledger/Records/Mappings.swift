extension Ledger {
  /// The text kept under a mapping's name, or nil where there is none of the name.
  ///
  /// A mapping is how a user has files of one sort read; what its text means is theirs who wrote it.
  package func mapping(named name: String) throws -> String? {
    try connection.prepare("SELECT value FROM setting WHERE key = ?").first(Self.key(name)) { $0[0] }
  }

  /// The names of all mappings, in the order of their characters.
  package func mappingNames() throws -> [String] {
    var names: [String] = []
    try connection.prepare("SELECT key FROM setting WHERE key GLOB 'mapping.*' ORDER BY key").forEach {
      let key: String = $0[0]
      names.append(String(key.dropFirst(Self.key("").count)))
    }
    return names
  }

  /// Keeps a mapping; one of the same name gives way.
  package func setMapping(_ name: String, _ text: String) throws {
    try write {
      _ = try connection.prepare(
        """
        INSERT INTO setting (key, value) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value
        """
      ).run(Self.key(name), text)
    }
  }

  private static func key(_ name: String) -> String { "mapping." + name }
}
