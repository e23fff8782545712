/// Puts the values of a column into their bins.
extension FeatureBins {
  /// Adds to each row's byte its bin times a stride.
  ///
  /// - Parameter bytes: as many as there are values.
  func add(_ values: [Float], times stride: Int, to bytes: UnsafeMutablePointer<UInt8>) {
    switch self {
    case .numeric(let edges, _): Self.addNumeric(values, edges, UInt8(count - 1), UInt8(stride), bytes)
    case .categories(let ids): Self.addCategories(values, ids, UInt8(stride), bytes)
    }
  }

  /// A search by halves without branches: the edges are padded to one less than a power of two.
  private static func addNumeric(
    _ values: [Float], _ edges: [Float], _ missing: UInt8, _ stride: UInt8,
    _ bytes: UnsafeMutablePointer<UInt8>
  ) {
    var width = 1
    while width - 1 < edges.count { width *= 2 }
    let padded = edges + [Float](repeating: .infinity, count: width - 1 - edges.count)
    padded.withUnsafeBufferPointer { padded in
      for row in values.indices {
        let value = values[row]
        var bin = 0
        var step = width / 2
        while step > 0 {
          bin += padded[bin + step - 1] < value ? step : 0
          step /= 2
        }
        bytes[row] &+= (value.isNaN ? missing : UInt8(truncatingIfNeeded: bin)) &* stride
      }
    }
  }

  private static func addCategories(
    _ values: [Float], _ ids: [Int32], _ stride: UInt8, _ bytes: UnsafeMutablePointer<UInt8>
  ) {
    var binOfCategory = [UInt8](repeating: 0, count: Int(ids.max() ?? 0) + 1)
    for (place, id) in ids.enumerated() { binOfCategory[Int(id)] = UInt8(place + 1) }
    for (row, value) in values.enumerated() where value >= 0 && value < Float(binOfCategory.count) {
      bytes[row] &+= binOfCategory[Int(value)] &* stride
    }
  }
}
