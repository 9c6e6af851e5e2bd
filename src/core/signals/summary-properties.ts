/** Names of the summary properties, the same on contact, company and deal. */
export const summaryProperties = {
  openSignals: 'invisible_pipeline_open_signals',
  lastSignalAt: 'invisible_pipeline_last_signal_at',
  lastSignalKind: 'invisible_pipeline_last_signal_kind',
  expectedValue: 'invisible_pipeline_expected_value',
} as const;
