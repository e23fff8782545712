import Forecasting
import Testing

/// LightGBM 4.7.0 is the oracle, on `TreeSamples.Formula`, made in Python alike:
///
///     p = dict(objective="regression", num_threads=1, min_data_in_bin=1, feature_pre_filter=False,
///              min_sum_hessian_in_leaf=0, lambda_l2=1., bagging_freq=1, num_leaves=15, learning_rate=...,
///              min_data_in_leaf=...)
///     data = lightgbm.Dataset(x, y, weight=w, categorical_feature=[3], params=p)
///     lightgbm.train(p, data, rounds).predict(later)
///
/// Two habits of LightGBM are not shared, and the cases are such that they make no difference: below a node
/// at which a feature gains nothing it never tries that feature again, and it rounds the rows of weighted
/// bins one by one.
@Suite struct TreeOracleTests {
  private static let known = TreeSamples.Formula(first: 0, count: 2000)

  struct Case: Sendable {
    let isWeighted: Bool
    let rounds: Int
    let minimumRows: Int
    let learningRate: Double
    /// Of the eight rows after those that were learned from.
    let predictions: [Double]
  }

  private static let cases = [
    Case(
      isWeighted: false, rounds: 1, minimumRows: 20, learningRate: 1,
      predictions: [
        6.62032043, 3.12578707, 3.9536753, 3.9536753, 0.984902295, 6.62032043, 6.61600055, 0.984902295,
      ]),
    Case(
      isWeighted: false, rounds: 10, minimumRows: 20, learningRate: 0.1,
      predictions: [
        5.71544963, 3.52657163, 3.99531492, 4.29800014, 2.81470713, 5.64432656, 5.38178236, 2.13490755,
      ]),
    Case(
      isWeighted: false, rounds: 10, minimumRows: 1, learningRate: 0.3,
      predictions: [
        6.35664861, 3.72445863, 3.84017356, 4.48127335, 1.99017693, 6.02958636, 6.11121549, 1.56280393,
      ]),
    Case(
      isWeighted: true, rounds: 1, minimumRows: 20, learningRate: 1,
      predictions: [
        6.67412761, 2.90619287, 3.95928867, 3.95928867, 2.90619287, 6.67412761, 6.76686687, 1.05355564,
      ]),
    Case(
      isWeighted: true, rounds: 10, minimumRows: 5, learningRate: 0.1,
      predictions: [
        5.77077555, 3.60731583, 4.00641832, 4.25478786, 2.82626627, 5.58926558, 5.53918144, 2.09675451,
      ]),
    Case(
      isWeighted: true, rounds: 20, minimumRows: 1, learningRate: 0.1,
      predictions: [
        6.14916129, 3.65808517, 4.07280262, 4.45653529, 2.42798408, 5.9486041, 5.86337889, 1.6411097,
      ]),
  ]

  @Test(arguments: cases)
  func `predictions equal LightGBM's`(example: Case) {
    let parameters = TreeSamples.parameters {
      $0.rounds = example.rounds
      $0.leaves = 15
      $0.minimumRows = example.minimumRows
      $0.learningRate = example.learningRate
    }
    let trees = BoostedTrees.fit(
      Self.known.table, rows: 0..<2000, targets: Self.known.targets,
      weights: example.isWeighted ? Self.known.weights : nil, parameters: parameters)
    let predictions = trees.predict(TreeSamples.Formula(first: 2000, count: 8).columns)
    for (prediction, expected) in zip(predictions, example.predictions) {
      expect(prediction, near: expected, within: 1e-5)
    }
  }

  /// 200 rounds at rate 0.1 with `feature_fraction=.75, bagging_fraction=.7, min_data_in_leaf=20`, weighted:
  /// LightGBM's root mean square errors on the next 2000 rows with seeds 1 to 5 are .32922, .33231, .32546,
  /// .32538 and .32763.
  @Test func `with sampling the error on later rows equals LightGBM's`() {
    let later = TreeSamples.Formula(first: 2000, count: 2000)
    let errors = (1...5).map { seed in
      let parameters = TreeSamples.parameters {
        $0.rounds = 200
        $0.leaves = 15
        $0.featureFraction = 0.75
        $0.rowFraction = 0.7
        $0.seed = UInt64(seed)
      }
      let trees = BoostedTrees.fit(
        Self.known.table, rows: 0..<2000, targets: Self.known.targets, weights: Self.known.weights,
        parameters: parameters)
      return TreeSamples.rootMeanSquare(trees.predict(later.columns), later.targets)
    }
    expect(errors.reduce(0, +) / 5, near: 0.32800, within: 0.02 * 0.32800)
  }
}
