import * as z from 'zod/mini';
import type { SignalSummary } from '#core/records.ts';
import { scoredEmailsProperty, summaryProperties as names } from '../app-properties.ts';
import type { SummaryUpdate } from '../crm.ts';
import { dateTime, number, text } from './values.ts';

/** People can edit these properties: what they broke counts as empty, the next write mends it. */
export const summaryShape = {
  [names.openSignals]: z.catch(number, null),
  [names.lastSignalAt]: z.catch(dateTime, null),
  [names.lastSignalKind]: text,
  [names.expectedValue]: z.catch(number, null),
} as const;

export function toSummary(properties: {
  readonly [names.openSignals]: number | null;
  readonly [names.lastSignalAt]: number | null;
  readonly [names.lastSignalKind]: string | null;
  readonly [names.expectedValue]: number | null;
}): SignalSummary {
  return {
    openSignals: properties[names.openSignals] ?? 0,
    lastSignalAt: properties[names.lastSignalAt],
    lastSignalKind: properties[names.lastSignalKind],
    expectedValue: properties[names.expectedValue],
  };
}

/** What to write for an update; '' empties a property. */
export function updateToProperties(update: SummaryUpdate): Record<string, string> {
  const properties: Record<string, string> = {};
  if (update.summary) {
    const { openSignals, lastSignalAt, lastSignalKind, expectedValue } = update.summary;
    properties[names.openSignals] = String(openSignals);
    properties[names.lastSignalAt] = lastSignalAt === null ? '' : new Date(lastSignalAt).toISOString();
    properties[names.lastSignalKind] = lastSignalKind ?? '';
    properties[names.expectedValue] = expectedValue === null ? '' : expectedValue.toFixed(2);
  }
  if (update.scoredEmailIds) properties[scoredEmailsProperty] = joinIds(update.scoredEmailIds);
  return properties;
}

/** HubSpot's text properties hold 65,536 characters; the oldest ids go first. */
const longestIdList = 60_000;

function joinIds(ids: readonly string[]): string {
  let length = 0;
  let start = ids.length;
  while (start > 0) {
    length += (ids[start - 1]?.length ?? 0) + 1;
    if (length > longestIdList) break;
    start -= 1;
  }
  return ids.slice(start).join(',');
}

export function splitIds(list: string | null): string[] {
  return (list ?? '').split(',').filter((id) => /^\d{1,20}$/.test(id));
}
