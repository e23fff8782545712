import func Glibc.erfc
import func Glibc.exp
import func Glibc.log

/// The normal distribution with mean 0 and standard deviation 1.
package enum StandardNormal {
  package static func density(_ z: Double) -> Double { exp(-z * z / 2) * 0.398_942_280_401_432_7 }

  /// P(Z <= z). By the complementary error function, so that far tails keep their digits.
  package static func cumulative(_ z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }

  /// The expected excess over z, E[max(0, Z - z)] = density(z) - z P(Z > z): the standard loss function.
  ///
  /// Absolute error below 1e-15 for positive z.
  ///
  ///     StandardNormal.loss(0)     // .3989423
  ///     StandardNormal.loss(0.3)   // .2667612
  package static func loss(_ z: Double) -> Double {
    // Beyond this the tail is below the smallest double, and infinity times zero would be no number.
    if z > 38 { return 0 }
    if z < -38 { return -z }
    return max(0, density(z) - z * cumulative(-z))
  }

  /// The z at which the loss function has a value, by bisection to the last digits of a double.
  ///
  /// - Parameter loss: above 0. From L(0) = .3989423 upwards the answer is negative.
  package static func argument(ofLoss loss: Double) -> Double {
    // L(z) >= -z, so the answer is not below -loss; L(38) is 0.
    var (low, high) = (-loss, 38.0)
    for _ in 0..<80 {
      let centre = (low + high) / 2
      if Self.loss(centre) > loss { low = centre } else { high = centre }
    }
    return (low + high) / 2
  }

  /// The z that is not exceeded with a probability; infinite at 0 and 1.
  ///
  /// Wichura (1988), "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied Statistics
  /// 37(3), routine PPND16: relative error about 1e-16.
  ///
  ///     StandardNormal.quantile(0.95)   // 1.6448536
  package static func quantile(_ probability: Double) -> Double {
    guard probability > 0 else { return -.infinity }
    guard probability < 1 else { return .infinity }
    let offset = probability - 0.5
    if offset.magnitude <= 0.425 {
      return offset * centre.value(at: 0.180_625 - offset * offset)
    }
    let tail = (-log(offset < 0 ? probability : 1 - probability)).squareRoot()
    let distance = tail <= 5 ? shoulder.value(at: tail - 1.6) : farTail.value(at: tail - 5)
    return offset < 0 ? -distance : distance
  }

  /// A quotient of two polynomials; coefficients from the constant term upwards.
  private struct Rational {
    let above: [Double]
    let below: [Double]

    func value(at x: Double) -> Double { horner(above, x) / horner(below, x) }

    private func horner(_ coefficients: [Double], _ x: Double) -> Double {
      coefficients.reversed().reduce(0) { $0 * x + $1 }
    }
  }

  /// |p - 0.5| <= 0.425, in 0.425^2 - (p - 0.5)^2.
  private static let centre = Rational(
    above: [
      3.387_132_872_796_366_608_0, 1.331_416_678_917_843_774_5e2, 1.971_590_950_306_551_442_7e3,
      1.373_169_376_550_946_112_5e4, 4.592_195_393_154_987_145_7e4, 6.726_577_092_700_870_085_3e4,
      3.343_057_558_358_812_810_5e4, 2.509_080_928_730_122_672_7e3,
    ],
    below: [
      1.0, 4.231_333_070_160_091_125_2e1, 6.871_870_074_920_579_083_0e2,
      5.394_196_021_424_751_107_7e3, 2.121_379_430_158_659_586_7e4, 3.930_789_580_009_271_061_0e4,
      2.872_908_573_572_194_267_4e4, 5.226_495_278_852_854_561_0e3,
    ])

  /// sqrt(-log(tail probability)) <= 5, in that less 1.6.
  private static let shoulder = Rational(
    above: [
      1.423_437_110_749_683_577_34, 4.630_337_846_156_545_295_90, 5.769_497_221_460_691_405_50,
      3.647_848_324_763_204_605_04, 1.270_458_252_452_368_382_58, 2.417_807_251_774_506_117_70e-1,
      2.272_384_498_926_918_458_33e-2, 7.745_450_142_783_414_076_40e-4,
    ],
    below: [
      1.0, 2.053_191_626_637_758_821_87, 1.676_384_830_183_803_849_40,
      6.897_673_349_851_000_045_50e-1, 1.481_039_764_274_800_745_90e-1, 1.519_866_656_361_645_719_66e-2,
      5.475_938_084_995_344_946_00e-4, 1.050_750_071_644_416_843_24e-9,
    ])

  /// The rest, down to the smallest double, in that root less 5.
  private static let farTail = Rational(
    above: [
      6.657_904_643_501_103_777_20, 5.463_784_911_164_114_369_90, 1.784_826_539_917_291_335_80,
      2.965_605_718_285_048_912_30e-1, 2.653_218_952_657_612_309_30e-2, 1.242_660_947_388_078_438_60e-3,
      2.711_555_568_743_487_578_15e-5, 2.010_334_399_292_288_132_65e-7,
    ],
    below: [
      1.0, 5.998_322_065_558_879_376_90e-1, 1.369_298_809_227_358_053_10e-1,
      1.487_536_129_085_061_485_25e-2, 7.868_691_311_456_132_591_00e-4, 1.846_318_317_510_054_681_80e-5,
      1.421_511_758_316_445_888_70e-7, 2.044_263_103_389_939_785_64e-15,
    ])
}
