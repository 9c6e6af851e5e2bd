import type { AuditContext } from '#core/audit/audited-deal.ts';
import { readFacts } from '#core/audit/read-facts.ts';
import { addDeal } from '#core/audit/table.ts';
import { lookBackMs } from '#core/baselines/learn-baselines.ts';
import { historyBatchSize } from '#crm/limits.ts';
import type { UseCaseContext } from '../context.ts';
import { fromTables, mostDeals, toTables, type AuditReading } from './audit-state.ts';
import { gatherClosed } from './gather-closed.ts';

/** Milliseconds for a page; none is begun later than this before the deadline. */
const pageMs = 3_000;

interface Steps extends Pick<UseCaseContext, 'crm' | 'store' | 'now' | 'deadline'> {
  readonly audit: AuditContext;
  /** HubSpot's original source by deal id. */
  readonly sources: ReadonlyMap<string, string | null>;
  /** Keeps the state where the next call finds it; null: there is nothing more to read. 1 call. */
  readonly note: (reading: AuditReading, isLast: boolean) => Promise<void>;
}

/** Reads on, page by page, until the deals or the time end: 22 calls a page at most. */
export async function readPages(start: AuditReading, steps: Steps): Promise<void> {
  let reading = start;
  for (let isFirst = true; isFirst || hasTime(steps); isFirst = false) {
    const next = await readPage(reading, steps);
    reading = next;
    const isLast = next.after === null || next.read >= mostDeals;
    await steps.note(next, isLast);
    if (isLast) return;
  }
}

async function readPage(reading: AuditReading, { crm, store, now, audit, sources }: Steps) {
  const limit = Math.min(historyBatchSize, mostDeals - reading.read);
  const { after } = reading;
  const page = await crm.readClosedDealDetails(audit.now - lookBackMs, {
    limit,
    ...(after === null ? {} : { after }),
  });
  const seen = new Set(reading.lastIds);
  const deals = page.deals.filter(({ id }) => !seen.has(id));
  const inputs = deals.length > 0 ? await gatherClosed(deals, sources, { crm, store }) : [];
  let tables = toTables(reading.tables);
  let { won, lost } = reading;
  for (const input of inputs) {
    const facts = readFacts(input, audit);
    if (!facts) continue;
    const isWon = input.deal.isClosedWon;
    tables = addDeal(tables, facts, isWon);
    if (isWon) won += 1;
    else lost += 1;
  }
  return {
    ...reading,
    ...{ won, lost, tables: fromTables(tables), read: reading.read + deals.length, after: page.after },
    lastIds: page.deals.map(({ id }) => id),
    movedAt: now(),
  };
}

function hasTime({ now, deadline }: Steps): boolean {
  return now() + pageMs < deadline;
}
