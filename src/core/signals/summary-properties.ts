/** Names of the summary properties, the same on contact, company and deal. */
export const summaryProperties = {
  openSignals: 'invisible_pipeline_open_signals',
  lastSignalAt: 'invisible_pipeline_last_signal_at',
  lastSignalKind: 'invisible_pipeline_last_signal_kind',
  expectedValue: 'invisible_pipeline_expected_value',
} as const;

/** Names of the properties that tell what the checks found: the first two on deals, the others on all three. */
export const traceProperties = {
  health: 'invisible_pipeline_health',
  status: 'invisible_pipeline_health_status',
  codes: 'invisible_pipeline_quality_codes',
  count: 'invisible_pipeline_quality_count',
  checkedAt: 'invisible_pipeline_checked_at',
} as const;
