/** What the server counts. Labels hold names and codes of our own, never ids, addresses or words. */
export type Labels = Readonly<Record<string, string>>;

/** Things that happened. Every name, its labels and its meaning stand in docs/server/metrics.md. */
export type CounterName =
  | 'webhook_requests_total' // outcome: accepted | refused | failed
  | 'webhook_events_total' // outcome: stored | repeated | foreign | ignored
  | 'events_processed_total' // kind
  | 'events_dead_total' // kind
  | 'batches_total' // outcome
  | 'api_calls_total' // lane, outcome: ok | limited | failed
  | 'card_requests_total' // handler, outcome
  | 'access_refused_total' // reason
  | 'token_refreshes_total' // outcome
  | 'jobs_total' // job, outcome
  | 'installs_total' // outcome
  | 'app_events_total' // outcome
  | 'log_lines_dropped_total';

/** Durations in seconds. */
export type HistogramName =
  | 'http_request_seconds' // route, status
  | 'webhook_seconds'
  | 'event_age_seconds' // from HubSpot's own time of the event to its effect; kind
  | 'batch_seconds'
  | 'job_seconds' // job
  | 'api_call_seconds' // lane
  | 'database_seconds'; // as: portal | operator

/** States of the moment, asked for when somebody looks. */
export type GaugeName =
  | 'events_waiting'
  | 'events_oldest_seconds'
  | 'events_dead'
  | 'installations_active'
  | 'database_connections';

export interface Meter {
  add(name: CounterName, labels?: Labels, by?: number): void;
  observe(name: HistogramName, seconds: number, labels?: Labels): void;
  /** Asked for at each look; one that fails is left out. */
  gauge(name: GaugeName, read: () => Promise<number> | number): void;
}

/** For tests and tools that count nothing. */
export const noMeter: Meter = { add: () => undefined, observe: () => undefined, gauge: () => undefined };
