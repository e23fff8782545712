/// Numbers distinct strings of bytes 0, 1, 2 ... in the order they are inserted.
///
/// An open-addressing hash table over one array of bytes. A million order numbers take a fraction of the
/// memory of a dictionary of `String`, and are compared as SQLite compares them: by their bytes, where
/// Swift holds two spellings of "é" equal.
struct ByteTable {
  private var bytes: [UInt8] = []
  /// Where each string ends in `bytes`; it begins where the one before ends.
  private var ends: [Int] = []
  private var hashes: [Int] = []
  /// The number of a string plus 1, or 0 in a free slot. The count is a power of two, at least half of it
  /// free.
  private var slots = [UInt32](repeating: 0, count: 16)

  var count: Int { ends.count }

  /// The number of a string; nil when it was never inserted.
  func index(of key: UnsafeRawBufferPointer) -> Int? {
    let number = slots[slot(of: key, hash: Self.hash(key))]
    return number == 0 ? nil : Int(number) - 1
  }

  /// The number of a string, which is new when it was never inserted before.
  mutating func insert(_ key: UnsafeRawBufferPointer) -> (index: Int, isNew: Bool) {
    let hash = Self.hash(key)
    let slot = slot(of: key, hash: hash)
    guard slots[slot] == 0 else { return (Int(slots[slot]) - 1, false) }
    bytes.append(contentsOf: key)
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return (count - 1, true)
  }

  /// Seeded anew in every process, so that no file can be written to collide.
  private static func hash(_ key: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: key)
    return hasher.finalize()
  }

  /// The slot that holds the string, or the free one it belongs in.
  private func slot(of key: UnsafeRawBufferPointer, hash: Int) -> Int {
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0, !isEqual(Int(slots[slot]) - 1, key, hash) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isEqual(_ index: Int, _ key: UnsafeRawBufferPointer, _ hash: Int) -> Bool {
    guard hashes[index] == hash else { return false }
    let start = index == 0 ? 0 : ends[index - 1]
    return bytes[start..<ends[index]].elementsEqual(key)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = hash & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }
}
