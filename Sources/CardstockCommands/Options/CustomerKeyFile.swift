import Files
import Intake

/// The key by which buyers become numbers: in a file beside the database, for its owner only.
struct CustomerKeyFile: Sendable {
  let path: String

  init(database: String) { path = database + ".key" }

  /// The key, made now if there is none yet.
  func readOrCreate() throws -> (key: CustomerKey, isNew: Bool) {
    let (bytes, isNew) = try KeyFile(path, length: CustomerKey.length).readOrCreate()
    guard let key = CustomerKey(bytes: bytes) else { preconditionFailure("a key file has a key's length") }
    return (key, isNew)
  }
}
