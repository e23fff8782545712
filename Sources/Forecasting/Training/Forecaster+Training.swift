import Demand

extension Forecaster {
  /// What was learned to make this forecast, to be kept; nil for a forecast from a model.
  ///
  /// - Parameters:
  ///   - history: that of the forecast.
  ///   - calendar: likewise.
  package func trainedModel(_ history: DemandHistory, calendar: EventCalendar) -> TrainedModel? {
    rolling.map { TrainedModel($0, fingerprint: HistoryFingerprint(history, calendar)) }
  }
}
