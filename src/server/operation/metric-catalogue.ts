import type { CounterName, GaugeName, HistogramName } from './meter.ts';

/** What is said of a metric, at `/metrics` and in docs/server/metrics.md. */
export interface MetricEntry {
  readonly help: string;
  /** Labels it may have, and what they say. Others are left out. */
  readonly labels?: Readonly<Record<string, string>>;
}

export interface HistogramEntry extends MetricEntry {
  /** Upper bounds, seconds. */
  readonly buckets: readonly number[];
}

/** Before every name: what others measure has names of its own. */
export const metricPrefix = 'pipeline_';

export const counterEntries: Readonly<Record<CounterName, MetricEntry>> = {
  webhook_requests_total: {
    help: 'Requests that bring webhooks',
    labels: { outcome: 'accepted, refused (signature or form) or failed (HubSpot sends again)' },
  },
  webhook_events_total: {
    help: 'Events in accepted requests',
    labels: { outcome: 'stored, repeated, foreign (no such installation) or ignored' },
  },
  events_processed_total: {
    help: 'Events that have had their effect',
    labels: { kind: 'email, deal, contact or erase-contact' },
  },
  events_dead_total: {
    help: 'Events that were given up until somebody replays them',
    labels: { kind: 'as above' },
  },
  batches_total: {
    help: 'Portions of an account’s events that were worked on',
    labels: { outcome: 'done, again, later, gone or failed' },
  },
  api_calls_total: {
    help: 'Calls to HubSpot’s API',
    labels: { lane: 'person, events or background', outcome: 'ok, limited (429) or failed' },
  },
  card_requests_total: {
    help: 'Requests of cards, page and settings',
    labels: { handler: 'the function that was called', outcome: 'ok, or the code of the failure' },
  },
  access_refused_total: {
    help: 'Requests of people who may not do what they asked for',
    labels: { reason: 'the code of the refusal' },
  },
  token_refreshes_total: {
    help: 'Access tokens that were asked for',
    labels: { outcome: 'renewed, refused (the account is uninstalled then), misconfigured or unavailable' },
  },
  jobs_total: {
    help: 'Pieces of planned work',
    labels: { job: 'its name', outcome: 'done, or what came instead' },
  },
  installs_total: { help: 'Attempts to install', labels: { outcome: 'installed, or why not' } },
  app_events_total: {
    help: 'Signals told to HubSpot’s timeline',
    labels: { outcome: 'sent, repeated or failed' },
  },
  log_lines_dropped_total: { help: 'Lines of the log that found no room: full disk, closed or stuck pipe' },
};

export const histogramEntries: Readonly<Record<HistogramName, HistogramEntry>> = {
  http_request_seconds: {
    help: 'From a request to its answer',
    labels: { route: 'the route’s pattern', status: 'HTTP status' },
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 5, 15],
  },
  webhook_seconds: {
    help: 'From a webhook request to its answer, events stored',
    buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1],
  },
  event_age_seconds: {
    help: 'From HubSpot’s time of an event to its effect',
    labels: { kind: 'email, deal, contact or erase-contact' },
    buckets: [0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30, 60, 300, 900, 3_600],
  },
  batch_seconds: {
    help: 'One portion of an account’s events',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30],
  },
  job_seconds: {
    help: 'One piece of planned work',
    labels: { job: 'its name' },
    buckets: [0.05, 0.25, 1, 5, 10, 30, 60, 300],
  },
  api_call_seconds: {
    help: 'One call to HubSpot’s API, waiting for the budget not included',
    labels: { lane: 'person, events or background' },
    buckets: [0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 1, 2, 5, 10],
  },
  database_seconds: {
    help: 'One transaction',
    labels: { as: 'portal or operator' },
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 15],
  },
};

/** Of the whole database, whichever process is asked. */
export const gaugeEntries: Readonly<Record<GaugeName, MetricEntry>> = {
  events_waiting: { help: 'Events that wait for their effect, counted up to 100,000' },
  events_oldest_seconds: { help: 'Age of the oldest event that waits' },
  events_dead: { help: 'Events that were given up and not replayed, up to 100,000' },
  installations_active: { help: 'Accounts that have the app installed' },
  database_connections: { help: 'Connections to the database, of all processes' },
};
