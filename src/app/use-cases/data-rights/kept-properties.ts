import { asksProperties } from '#core/asks/ask-properties.ts';
import { formatLedger, parseLedger, type ErasedMark } from '#core/plan/ledger.ts';
import { summaryProperties } from '#core/signals/summary-properties.ts';
import type { KeptCounts } from '#core/views/data-rights-view.ts';
import { repairsProperty, scoredEmailsProperty, statedProperty } from '#crm/app-properties.ts';
import type { KeptRecord } from '#crm/kept/kept-data.ts';
import { splitEntries } from '#crm/mappers/summary.ts';

type Properties = KeptRecord['properties'];

const ledgerNames: readonly string[] = [scoredEmailsProperty, statedProperty, asksProperties.ledger];

/** How many of the app's properties hold something; that something was erased, and that no signal is open, is nothing. */
export function countProperties(
  properties: Properties,
): Pick<KeptCounts, 'summaries' | 'ledgers' | 'repairLogs'> {
  const held = Object.keys(properties).filter((name) => !isEmpty(name, properties[name] ?? ''));
  const ledgers = held.filter((name) => ledgerNames.includes(name)).length;
  const repairLogs = held.filter((name) => name === repairsProperty).length;
  return { summaries: held.length - ledgers - repairLogs, ledgers, repairLogs };
}

/** The same together. */
export function totalOfProperties(properties: Properties): number {
  return Object.values(countProperties(properties)).reduce((sum, count) => sum + count, 0);
}

export function isAnythingKept(properties: Properties): boolean {
  return totalOfProperties(properties) > 0;
}

function isEmpty(name: string, value: string): boolean {
  if (name === summaryProperties.openSignals) return Number(value) === 0;
  return name === scoredEmailsProperty && markToText(ledgerOf(value).erased) === value;
}

/** What was erased of the contact before. */
export function markOf(properties: Properties): ErasedMark | null {
  return ledgerOf(properties[scoredEmailsProperty] ?? '').erased;
}

/** The ledger of a contact of which nothing is kept but that it was erased. */
export function markToProperties(mark: ErasedMark): Record<string, string> {
  return { [scoredEmailsProperty]: markToText(mark) };
}

function markToText(erased: ErasedMark | null): string {
  return formatLedger({ ...parseLedger([]), erased }).join(' ');
}

function ledgerOf(text: string) {
  return parseLedger(splitEntries(text));
}
