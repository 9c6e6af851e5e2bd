import type { Checked } from '#core/traces/traces.ts';
import type { UseCaseContext } from './context.ts';
import { readKnowledge } from './facts/account-knowledge.ts';
import { createChecks } from './scan/checks.ts';
import { gatherContacts } from './scan/gather-contacts.ts';
import { gatherDeals } from './scan/gather-deals.ts';
import { listTouchedContacts, listTouchedDeals } from './scan/list-touched.ts';
import { planPage, type CheckedRecord, type PageOutcome } from './scan/plan-page.ts';

/** Records that a webhook named, each once; at most a hundred together. */
export interface RecordEvents {
  readonly dealIds: readonly string[];
  readonly contactIds: readonly string[];
}

/** What became of them. */
export interface RecordCounts {
  readonly checked: number;
  /** On which something changed. */
  readonly written: number;
  /** Deleted meanwhile, or not readable. */
  readonly gone: number;
}

/** Most API calls for up to a hundred deals, and as many for up to a hundred contacts. */
export const recordCallBudget = 10;

/** One call each for contacts, signals, emails and deals that are read along. */
const limits = {
  contacts: { each: 20, together: 100 },
  deals: { each: 20, together: 100 },
  signals: 100,
  siblings: 0,
};

/**
 * Checks records anew that were created or changed, and only these. Where the emails of many deals would cost too much,
 * the deals' health stays as it is until the next scan; what only a scan looks for, such as duplicates, always does.
 * Doing it twice writes nothing.
 * @throws CrmError
 */
export async function processRecordEvents(
  { dealIds, contactIds }: RecordEvents,
  context: UseCaseContext,
): Promise<RecordCounts> {
  if (dealIds.length + contactIds.length === 0) return { checked: 0, written: 0, gone: 0 };
  const knowledge = await readKnowledge(context);
  const checks = createChecks(knowledge, context);
  const touched = await listTouchedDeals(dealIds, context, knowledge.baselines !== null);
  const readings = await gatherDeals(touched.deals, context, { ...limits, emails: touched.emails });
  const deals = readings.map((facts, at) => {
    const { health, ...checked } = checks.deal(facts);
    const seen = touched.isWhole && health ? { ...checked, health } : checked;
    return toRecord(touched.deals[at], leave(seen, 'deal-duplicate-open'));
  });
  const people = await listTouchedContacts(contactIds, context);
  const facts = await gatherContacts(people, context, limits);
  const contacts = facts.map((one, at) =>
    toRecord(people[at], leave(checks.contact(one), 'contact-duplicate')),
  );
  const outcomes = [
    planPage('deal', deals.flat(), context.now()),
    planPage('contact', contacts.flat(), context.now()),
  ];
  const counts = {
    checked: deals.length + contacts.length,
    written: await write(outcomes, context),
    gone: dealIds.length + contactIds.length - deals.length - contacts.length,
  };
  context.log('records-checked', { ...counts });
  return counts;
}

type Touched = Omit<CheckedRecord, 'id' | 'checked'> & { readonly record: { readonly id: string } };

function toRecord(touched: Touched | undefined, checked: Checked): readonly CheckedRecord[] {
  return touched ? [{ id: touched.record.id, traces: touched.traces, checked }] : [];
}

function leave(checked: Checked, ruleId: string): Checked {
  return { ...checked, unasked: [...(checked.unasked ?? []), ruleId] };
}

async function write(outcomes: readonly PageOutcome[], { crm }: UseCaseContext): Promise<number> {
  const due = outcomes.flatMap(({ writes }) => writes).filter(({ updates }) => updates.length > 0);
  await Promise.all(due.map(({ type, updates }) => crm.updateTraces(type, updates)));
  return due.reduce((sum, { updates }) => sum + updates.length, 0);
}
