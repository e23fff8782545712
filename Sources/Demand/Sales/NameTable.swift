/// Numbers distinct names 1, 2, 3 ... in the order they first appear; 0 is no name.
///
///     var names = NameTable()
///     names.number(of: "原神") == 1
///     names.number(of: "Q币") == 2
///     names.number(of: "原神") == 1
///     names.number(of: "") == 0
///
/// An open-addressing hash table over one array of bytes. A file of a million lines names the same few
/// hundred products over and over: to find one again makes no `String`. Names are compared by their bytes, as
/// SQLite compares them, where Swift holds two spellings of "é" equal.
package struct NameTable: Sendable {
  /// The bytes of all names, each filled up with zeros to a whole number of words.
  private var words: [UInt64] = []
  private var entries: [Entry] = []
  /// The number of a name, or 0 in a free slot. The count is a power of two, at least half of it free.
  private var slots = [UInt32](repeating: 0, count: 64)

  /// Where a name is.
  private struct Entry {
    let start: Int
    /// In bytes.
    let count: Int
    let hash: UInt64

    var wordCount: Int { (count + 7) / 8 }
  }

  package init() {}

  package var count: Int { entries.count }

  /// The names with numbers above a number, in their order.
  package func names(after number: Int) -> [String] {
    words.withUnsafeBytes { bytes in
      entries[number...].map { entry in
        String(decoding: bytes[(entry.start * 8)..<(entry.start * 8 + entry.count)], as: UTF8.self)
      }
    }
  }

  package mutating func number(of name: String) -> UInt32 {
    var name = name
    return name.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
  }

  /// - Parameter name: in UTF-8.
  package mutating func number(of name: UnsafeRawBufferPointer) -> UInt32 {
    guard !name.isEmpty else { return 0 }
    let hash = Self.hash(name)
    let slot = slot(of: name, hash)
    return slots[slot] == 0 ? insert(name, hash, slot) : slots[slot]
  }

  private mutating func insert(_ name: UnsafeRawBufferPointer, _ hash: UInt64, _ slot: Int) -> UInt32 {
    entries.append(Entry(start: words.count, count: name.count, hash: hash))
    for offset in stride(from: 0, to: name.count, by: 8) { words.append(Self.word(name, offset)) }
    let number = UInt32(count)
    slots[slot] = number
    if count * 2 > slots.count { grow() }
    return number
  }

  /// The slot that holds the name, or the free one it belongs in.
  private func slot(of name: UnsafeRawBufferPointer, _ hash: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      entries.withUnsafeBufferPointer { entries in
        words.withUnsafeBufferPointer { words in
          let mask = slots.count &- 1
          var slot = Int(truncatingIfNeeded: hash) & mask
          while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) &- 1]
            if entry.hash == hash, entry.count == name.count, Self.isEqual(words, entry.start, name) {
              return slot
            }
            slot = (slot &+ 1) & mask
          }
          return slot
        }
      }
    }
  }

  @inline(__always)
  private static func isEqual(
    _ words: UnsafeBufferPointer<UInt64>, _ start: Int, _ name: UnsafeRawBufferPointer
  ) -> Bool {
    var offset = 0
    while offset < name.count {
      if words[start &+ offset / 8] != word(name, offset) { return false }
      offset &+= 8
    }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }
}

extension NameTable {
  /// Eight bytes of a name; those beyond its end are 0.
  @inline(__always)
  private static func word(_ name: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    let rest = name.count &- offset
    if rest >= 8 { return name.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    // The last eight bytes of a longer name hold those that are left, and others that are shifted out.
    if name.count >= 8 {
      let last = name.loadUnaligned(fromByteOffset: name.count &- 8, as: UInt64.self)
      return UInt64(littleEndian: last) &>> UInt64(8 &* (8 &- rest))
    }
    var word: UInt64 = 0
    for place in 0..<rest { word |= UInt64(name[place]) &<< UInt64(8 &* place) }
    return word
  }

  /// Eight bytes at a time, each folded in by a multiplication to 128 bits (as in wyhash, Wang Yi 2019): a
  /// third of the time of `Hasher`, and secret numbers of each process keep a file from being written to
  /// collide.
  @inline(__always)
  private static func hash(_ name: UnsafeRawBufferPointer) -> UInt64 {
    var hash = secrets.0 ^ UInt64(name.count)
    var offset = 0
    while offset < name.count {
      hash = fold(hash ^ word(name, offset))
      offset &+= 8
    }
    return hash
  }

  @inline(__always)
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
}
