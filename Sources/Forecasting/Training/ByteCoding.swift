/// Numbers and texts as bytes, little-endian, for what is kept in files.
extension [UInt8] {
  mutating func append<Number: FixedWidthInteger>(_ number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> Number(shift)))
    }
  }

  mutating func append(count: Int) { append(UInt32(count)) }

  mutating func append(_ number: Double) { append(number.bitPattern) }

  mutating func append(_ text: String) {
    append(count: text.utf8.count)
    append(contentsOf: text.utf8)
  }

  mutating func append<Item>(list: [Item], _ write: (inout [UInt8], Item) -> Void) {
    append(count: list.count)
    for element in list { write(&self, element) }
  }
}

/// Takes numbers and texts from the front of bytes that anyone may have written.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  /// How many bytes are left.
  var count: Int { bytes.endIndex - place }

  /// The next number; nil if there are not enough bytes.
  mutating func next<Number: FixedWidthInteger>() -> Number? {
    let size = Number.bitWidth / 8
    guard count >= size else { return nil }
    var number: Number = 0
    for index in (place..<place + size).reversed() {
      number = number << 8 | Number(truncatingIfNeeded: bytes[index])
    }
    place += size
    return number
  }

  mutating func count(_ most: Int = .max) -> Int? {
    guard let number: UInt32 = next(), Int(number) <= most else { return nil }
    return Int(number)
  }

  mutating func double() -> Double? { (next() as UInt64?).map(Double.init(bitPattern:)) }

  mutating func text() -> String? {
    guard let size = count(count) else { return nil }
    defer { place += size }
    return String(validating: bytes[place..<place + size], as: UTF8.self)
  }

  mutating func rest(_ size: Int) -> ArraySlice<UInt8>? {
    guard size <= count else { return nil }
    defer { place += size }
    return bytes[place..<place + size]
  }

  /// As many elements as there are bytes for, up to a count.
  mutating func list<Element>(_ count: Int, _ read: (inout ByteReader) -> Element?) -> [Element] {
    var elements: [Element] = []
    elements.reserveCapacity(min(count, self.count))
    while elements.count < count, let element = read(&self) { elements.append(element) }
    return elements
  }

  /// A list with its length before it; nil where one element is not there.
  mutating func list<Element>(_ read: (inout ByteReader) -> Element?) -> [Element]? {
    guard let length = count(self.count) else { return nil }
    let elements = list(length, read)
    return elements.count == length ? elements : nil
  }
}
