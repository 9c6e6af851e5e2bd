import * as z from 'zod/mini';
import { askLedgerOf } from '#core/asks/ask-ledger.ts';
import type { SignalSummary } from '#core/records.ts';
import { scoredEmailsProperty, statedProperty, summaryProperties as names } from '../app-properties.ts';
import type { SummaryUpdate } from '../crm.ts';
import { askLedgerToProperties } from './asks.ts';
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
  if (update.stated) properties[statedProperty] = JSON.stringify(update.stated);
  if (update.scoredEmailIds) properties[scoredEmailsProperty] = update.scoredEmailIds.join(' ');
  return update.asks ? { ...properties, ...askLedgerToProperties(askLedgerOf(update)) } : properties;
}

/** The ledger's entries, which hold no space. */
export function splitEntries(list: string | null): string[] {
  return (list ?? '').split(' ').filter((entry) => entry !== '');
}
