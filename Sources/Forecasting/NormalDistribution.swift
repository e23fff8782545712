import func Glibc.log

/// The quantile of the standard normal distribution: P. J. Acklam's rational approximation (2003), relative error
/// below 1.15e-9.
///
///     standardNormalQuantile(0.95) is 1.644854
func standardNormalQuantile(_ probability: Double) -> Double {
  precondition(probability > 0 && probability < 1, "a probability between 0 and 1")
  if probability < 0.02425 { return tail((-2 * log(probability)).squareRoot()) }
  if probability > 1 - 0.02425 { return -tail((-2 * log(1 - probability)).squareRoot()) }
  let q = probability - 0.5
  let r = q * q
  let numerator = horner(
    r, -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.3577518672690, -30.66479806614716,
    2.506628277459239)
  let denominator = horner(
    r, -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1)
  return q * numerator / denominator
}

private func tail(_ q: Double) -> Double {
  horner(
    q, -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783)
    / horner(q, 0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1)
}

/// A polynomial, its highest coefficient first.
private func horner(_ x: Double, _ coefficients: Double...) -> Double {
  coefficients.reduce(0) { $0 * x + $1 }
}
