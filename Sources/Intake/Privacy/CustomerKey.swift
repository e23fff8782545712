import Demand

/// What turns a buyer's name, number or address into a number that tells one buyer from another, and from
/// which nobody without the key comes back to the buyer. The same buyer has the same number as long as the
/// key is the same.
package struct CustomerKey: Sendable {
  /// In bytes.
  package static let length = 16

  /// For work in memory, where no customer outlives the process.
  package static let zero = CustomerKey(hash: SipHash(key: (0, 0)))

  private let hash: SipHash

  private init(hash: SipHash) { self.hash = hash }

  /// - Parameter bytes: ``length`` random bytes; nil for any other number of them.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
    hash = SipHash(key: (word(bytes[..<8]), word(bytes[8...])))
  }

  /// The number of a buyer by what a file calls them, whatever the case of its letters; nil for what files
  /// write where they do not know the buyer. What was exported as a ``CustomerHash`` stays the number it is.
  ///
  /// - Parameter text: without space around it.
  package func customer(_ text: UnsafeRawBufferPointer) -> UInt64? {
    if let hash = CustomerHash.read(text) { return hash }
    guard !text.contains(where: { $0 >= 0x41 }) else { return customer(inAnyCase: text) }
    return number(text)
  }

  private func customer(inAnyCase text: UnsafeRawBufferPointer) -> UInt64? {
    guard text.allSatisfy({ $0 < 0x80 }) else {
      return Array(String(decoding: text, as: UTF8.self).lowercased().utf8).withUnsafeBytes(number)
    }
    return withUnsafeTemporaryAllocation(byteCount: text.count, alignment: 1) { small in
      for (place, byte) in text.enumerated() {
        small[place] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      }
      return number(UnsafeRawBufferPointer(small))
    }
  }

  private func number(_ name: UnsafeRawBufferPointer) -> UInt64? {
    name.isEmpty || Self.isNobody(name) ? nil : hash.hash(of: name)
  }

  private static func isNobody(_ name: UnsafeRawBufferPointer) -> Bool {
    switch name[0] {
    case 0x2D, 0x30, 0x5C, 0x61, 0x67, 0x6E, 0x80...: nobody.contains { name.elementsEqual($0) }
    default: false
    }
  }

  /// ``isNobody(_:)`` looks here only for what begins as one of these does.
  private static let nobody = [
    "-", "--", "0", "null", "\\n", "none", "n/a", "guest", "anonymous", "游客", "匿名", "无",
  ].map { Array($0.utf8) }
}

extension CustomerKey: CustomStringConvertible {
  /// Nothing of the key, which a message or a log must not tell.
  package var description: String { "CustomerKey" }
}
