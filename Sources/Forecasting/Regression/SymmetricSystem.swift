/// A symmetric positive definite system of linear equations, solved by Cholesky's factorisation
/// (Golub and Van Loan, "Matrix Computations", algorithm 4.2.1).
///
/// The lower triangle is packed by rows: element (i, j), j <= i, is at `i * (i + 1) / 2 + j`. Rows are contiguous,
/// so the inner loop is a dot product of two runs of memory.
package struct SymmetricSystem {
  package let size: Int
  /// The lower triangle; 0 until it is filled.
  package var matrix: [Double]

  package init(size: Int) {
    self.size = size
    matrix = [Double](repeating: 0, count: Self.packedCount(size))
  }

  static func packedCount(_ size: Int) -> Int { size * (size + 1) / 2 }

  package mutating func addToDiagonal(_ values: [Double]) {
    for row in 0..<size { matrix[row * (row + 1) / 2 + row] += values[row] }
  }

  /// The product of the matrix, before it is factorised, with a vector.
  package func times(_ vector: [Double]) -> [Double] {
    var product = [Double](repeating: 0, count: size)
    matrix.withUnsafeBufferPointer { matrix in
      for row in 0..<size {
        let start = row * (row + 1) / 2
        for column in 0..<row {
          product[row] += matrix[start + column] * vector[column]
          product[column] += matrix[start + column] * vector[row]
        }
        product[row] += matrix[start + row] * vector[row]
      }
    }
    return product
  }

  /// Solves for a right-hand side; the matrix is overwritten by its factor.
  ///
  /// - Precondition: the matrix is positive definite, as a Gram matrix with a positive ridge always is.
  package mutating func solve(_ rightHandSide: [Double]) -> [Double] {
    var solution = rightHandSide
    matrix.withUnsafeMutableBufferPointer { matrix in
      solution.withUnsafeMutableBufferPointer { solution in
        guard let factor = matrix.baseAddress, let x = solution.baseAddress else { return }
        Self.factorise(factor, size: size)
        for row in 0..<size {
          let start = factor + row * (row + 1) / 2
          x[row] = (x[row] - dotProduct(start, x, count: row)) / start[row]
        }
        for row in stride(from: size - 1, through: 0, by: -1) {
          let start = factor + row * (row + 1) / 2
          x[row] /= start[row]
          for column in 0..<row { x[column] -= start[column] * x[row] }
        }
      }
    }
    return solution
  }

  private static func factorise(_ factor: UnsafeMutablePointer<Double>, size: Int) {
    for row in 0..<size {
      let current = factor + row * (row + 1) / 2
      for column in 0..<row {
        let other = factor + column * (column + 1) / 2
        current[column] = (current[column] - dotProduct(current, other, count: column)) / other[column]
      }
      let pivot = current[row] - dotProduct(current, current, count: row)
      precondition(pivot > 0, "the matrix is not positive definite")
      current[row] = pivot.squareRoot()
    }
  }
}

/// The inner product of two runs of numbers, eight lanes at a time.
func dotProduct(_ left: UnsafePointer<Double>, _ right: UnsafePointer<Double>, count: Int) -> Double {
  var lanes = SIMD8<Double>.zero
  var index = 0
  while index + 8 <= count {
    let a = UnsafeRawPointer(left + index).loadUnaligned(as: SIMD8<Double>.self)
    let b = UnsafeRawPointer(right + index).loadUnaligned(as: SIMD8<Double>.self)
    lanes += a * b
    index += 8
  }
  var sum = lanes.sum()
  while index < count {
    sum += left[index] * right[index]
    index += 1
  }
  return sum
}
