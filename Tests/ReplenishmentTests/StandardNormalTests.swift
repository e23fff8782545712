import Testing

import Forecasting
import Replenishment

struct StandardNormalTests {
  // scipy 1.17.1: scipy.stats.norm.ppf(p)
  @Test(arguments: [
    (1e-300, -37.0470962993612), (1e-10, -6.361340902404056), (0.001, -3.090232306167813),
    (0.025, -1.9599639845400545), (0.5, 0), (0.9, 1.2815515655446004), (0.95, 1.6448536269514722),
    (0.999, 3.090232306167813), (0.9999999999, 6.361340889697422),
  ])
  func `quantiles agree with scipy to the last digits`(_ probability: Double, _ expected: Double) {
    let quantile = StandardNormal.quantile(probability)
    #expect(isClose(quantile, expected, within: 4e-15 * max(1, expected.magnitude)))
  }

  @Test func `the chances 0 and 1 have no finite quantile`() {
    #expect(StandardNormal.quantile(0) == -.infinity)
    #expect(StandardNormal.quantile(1) == .infinity)
  }

  @Test func `the distribution function undoes the quantile`() {
    for thousandth in 1...999 {
      let probability = Double(thousandth) / 1000
      #expect(
        isClose(StandardNormal.cumulative(StandardNormal.quantile(probability)), probability, within: 1e-14))
    }
  }

  // stockpyl 1.0.2, standard_normal_loss: 0 and .3. The others scipy 1.17.1:
  // integrate.quad(lambda x: (x - z) * norm.pdf(x), z, z + 40, epsabs=0, epsrel=1e-13)
  @Test(arguments: [
    (0, 0.3989423), (0.3, 0.2667612), (-3, 3.0003822), (-0.5, 0.6977966), (1, 0.0833155), (4, 0.0000071),
  ])
  func `the loss function has its tabled values`(_ z: Double, _ expected: Double) {
    #expect(isClose(StandardNormal.loss(z), expected, within: 5e-8))
  }

  @Test func `loss keeps its identity L(-z) = L(z) + z and dies out without leaving the numbers`() {
    for z in [0.1, 1, 5, 30, 1e300] {
      #expect(isClose(StandardNormal.loss(-z), StandardNormal.loss(z) + z, within: 1e-14 * max(1, z)))
    }
    #expect(StandardNormal.loss(.infinity) == 0)
  }

  @Test func `the argument undoes the loss function`() {
    for z in stride(from: -3.0, through: 6, by: 0.25) {
      #expect(isClose(StandardNormal.argument(ofLoss: StandardNormal.loss(z)), z, within: 1e-5))
    }
  }
}
