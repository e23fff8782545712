/// One record of a table: its cells as UTF-8 bytes, and where it stands.
///
/// All cells lie in one buffer; no `String` is made until ``text(_:)`` asks for it. A reader reuses
/// the buffer for the next record, so keep a copy of the record only where it is needed later.
package struct Record: Sendable {
  /// The line of the file on which the record begins, from 1.
  package internal(set) var line = 1
  /// The place among the records of the file, from 1; the header, if there is one, is record 1.
  package internal(set) var number = 0

  /// The cells one after another.
  var bytes: [UInt8] = []
  /// For each cell, the end of its bytes.
  var ends: [Int] = []

  /// The number of cells, at least 1.
  package var count: Int { ends.count }

  /// The bytes of a cell, without its quotes.
  ///
  /// - Precondition: `0 <= column && column < count`.
  package func bytes(_ column: Int) -> ArraySlice<UInt8> {
    bytes[(column == 0 ? 0 : ends[column - 1])..<ends[column]]
  }

  /// The text of a cell, without its quotes.
  ///
  /// - Precondition: `0 <= column && column < count`.
  package func text(_ column: Int) -> String {
    String(decoding: bytes(column), as: UTF8.self)
  }

  /// The texts of all cells.
  package var texts: [String] { (0..<count).map(text) }
}
