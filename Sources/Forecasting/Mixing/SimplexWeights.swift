/// The weights, none negative and adding up to 1, that make a weighted sum of errors smallest in mean square:
/// the minimum of `w' G w` over the simplex, `G` being the errors' matrix of products (Bates and Granger 1969,
/// "The combination of forecasts", without their negative weights).
///
/// Weight is moved between the two members that gain most by it until no move gains, as in sequential minimal
/// optimisation (Platt 1998); the function is convex, so that is the minimum.
///
///     simplexWeights([[1, 0], [0, 3]])    // [0.75, 0.25]: independent errors weigh by their inverse squares
///     simplexWeights([[1, 1], [1, 2]])    // [1, 0]: what only adds noise gets nothing
///
/// - Parameter products: symmetric, positive semidefinite; members by members.
package func simplexWeights(_ products: [[Double]]) -> [Double] {
  let members = products.indices
  var weights = [Double](repeating: 1 / Double(max(1, members.count)), count: members.count)
  var gradient = members.map { row in zip(products[row], weights).reduce(0) { $0 + $1.0 * $1.1 } }
  let tolerance = 1e-9 * (members.map { products[$0][$0] }.max() ?? 0)
  for _ in 0..<200 {
    guard let best = members.min(by: { gradient[$0] < gradient[$1] }),
      let worst = members.filter({ weights[$0] > 0 }).max(by: { gradient[$0] < gradient[$1] }),
      gradient[worst] - gradient[best] > tolerance
    else { break }
    let curvature = products[best][best] + products[worst][worst] - 2 * products[best][worst]
    let wanted = curvature > 0 ? (gradient[worst] - gradient[best]) / curvature : .infinity
    let step = min(wanted, weights[worst])
    weights[best] += step
    weights[worst] = wanted >= weights[worst] ? 0 : weights[worst] - step
    for row in members { gradient[row] += step * (products[row][best] - products[row][worst]) }
  }
  return weights
}
