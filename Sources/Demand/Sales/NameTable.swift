/// Numbers distinct names 1, 2, 3 ... in the order they first appear; 0 is no name.
///
///     var names = NameTable()
///     names.number(of: "原神") == 1
///     names.number(of: "Q币") == 2
///     names.number(of: "原神") == 1
///     names.number(of: "") == 0
///
/// An open-addressing hash table over one array of bytes. A file of a million lines names the same few hundred
/// products over and over: to find one again makes no `String`. Names are compared by their bytes, as SQLite compares
/// them, where Swift holds two spellings of "é" equal.
package struct NameTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each name ends in `bytes`; it begins where the one before ends.
  private var ends: [Int] = []
  private var hashes: [Int] = []
  /// The number of a name, or 0 in a free slot. The count is a power of two, at least half of it free.
  private var slots = [UInt32](repeating: 0, count: 64)

  package init() {}

  package var count: Int { ends.count }

  /// The names with numbers above a number, in their order.
  package func names(after number: Int) -> [String] {
    (number..<count).map { String(decoding: bytes[start($0)..<ends[$0]], as: UTF8.self) }
  }

  package mutating func number(of name: String) -> UInt32 {
    var name = name
    return name.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
  }

  /// - Parameter name: in UTF-8.
  package mutating func number(of name: UnsafeRawBufferPointer) -> UInt32 {
    guard !name.isEmpty else { return 0 }
    let hash = Self.hash(name)
    let slot = slot(of: name, hash: hash)
    return slots[slot] == 0 ? insert(name, hash, slot) : slots[slot]
  }

  private mutating func insert(_ name: UnsafeRawBufferPointer, _ hash: Int, _ slot: Int) -> UInt32 {
    bytes.append(contentsOf: name)
    ends.append(bytes.count)
    hashes.append(hash)
    let number = UInt32(count)
    slots[slot] = number
    if count * 2 > slots.count { grow() }
    return number
  }

  /// Eight bytes at a time, each folded in by a multiplication to 128 bits (as in wyhash, Wang Yi 2019): a third of
  /// the time of `Hasher`, and secret numbers of each process keep a file from being written to collide.
  private static func hash(_ name: UnsafeRawBufferPointer) -> Int {
    var hash = secrets.0 ^ UInt64(name.count)
    var offset = 0
    while offset &+ 8 <= name.count {
      hash = fold(hash ^ name.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset &+= 8
    }
    var rest: UInt64 = 0
    while offset < name.count {
      rest = rest << 8 | UInt64(name[offset])
      offset &+= 1
    }
    return Int(truncatingIfNeeded: fold(hash ^ rest))
  }

  private static func fold(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: secrets.1)
    return product.high ^ product.low
  }

  private static let secrets: (UInt64, UInt64) = {
    func secret(_ number: Int) -> UInt64 {
      var hasher = Hasher()
      hasher.combine(number)
      return UInt64(truncatingIfNeeded: Int64(hasher.finalize()))
    }
    return (secret(0), secret(1) | 1)
  }()

  /// The slot that holds the name, or the free one it belongs in.
  private func slot(of name: UnsafeRawBufferPointer, hash: Int) -> Int {
    slots.withUnsafeBufferPointer { slots in
      var slot = hash & (slots.count &- 1)
      while slots[slot] != 0, !isEqual(Int(slots[slot]) &- 1, name, hash) {
        slot = (slot &+ 1) & (slots.count &- 1)
      }
      return slot
    }
  }

  private func isEqual(_ index: Int, _ name: UnsafeRawBufferPointer, _ hash: Int) -> Bool {
    guard hashes[index] == hash else { return false }
    let start = start(index)
    guard ends[index] - start == name.count else { return false }
    return bytes.withUnsafeBytes {
      UnsafeRawBufferPointer(rebasing: $0[start..<ends[index]]).elementsEqual(name)
    }
  }

  private func start(_ index: Int) -> Int { index == 0 ? 0 : ends[index - 1] }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = hash & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }
}
