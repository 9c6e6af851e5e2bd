import type { FunctionResult } from '#core/views/signals-view.ts';
import type { ScanRequest, ScanView } from '#core/views/scan-view.ts';
import { CrmError } from '#crm/crm.ts';
import { succeeded, type UseCaseContext } from '../context.ts';
import { readKnowledge, type AccountKnowledge } from '../facts/account-knowledge.ts';
import { isHeldByOther, leaseFor } from '../lease.ts';
import { learnAccount } from '../learn-account.ts';
import { createChecks, type Checks } from './checks.ts';
import { scanPages } from './scan-pages.ts';
import {
  beginScan,
  scanKey,
  toScanState,
  toScanView,
  type ScanState,
  type ScanTotals,
} from './scan-state.ts';

/** Nobody else works on a scan for so long after each page; a process that was killed blocks it no longer. */
export const leaseMs = 30_000;

const dayMs = 86_400_000;

export interface ScanContext extends UseCaseContext {
  /** Tells this run from all others. */
  readonly runner: string;
  /** Default: the app's own rules. */
  readonly createChecks?: (knowledge: AccountKnowledge) => Checks;
}

/**
 * Checks every deal, company and contact of the account and leaves what it sees on them, for as long as one call may
 * last. A step costs 4 calls beside its pages, the first one 3 more and what learning takes.
 *
 * A page costs 1 call to list it, 1 to note it and 1 per 100 records that are read along or written: see docs/native-traces.md.
 * Two runs at once come to the same end: each notes a place with the counts that belong to it, and neither writes what
 * stands there already.
 * @throws CrmError
 */
export async function scanAccount(
  request: ScanRequest,
  context: ScanContext,
): Promise<FunctionResult<ScanView>> {
  const stored = toScanState((await context.notes.read([scanKey])).get(scanKey));
  const now = context.now();
  if (request.action === 'status' || isHeldByOther(stored?.lease, context))
    return succeeded(toScanView(stored, now));
  const begun = request.action === 'start' ? await startOf(stored, context) : stored;
  if (!begun || begun.phase === 'done') return succeeded(toScanView(begun, now));
  return succeeded(toScanView(await work(begun, request, context), context.now()));
}

async function startOf(stored: ScanState | null, context: ScanContext): Promise<ScanState> {
  const now = context.now();
  const isLeft = stored && stored.phase !== 'done' && now - stored.movedAt < dayMs;
  return isLeft ? stored : beginScan(await countAll(context), now);
}

async function countAll({ crm }: ScanContext): Promise<ScanTotals> {
  const [deals, companies, contacts] = await Promise.all([
    crm.countRecords('deal'),
    crm.countRecords('company'),
    crm.countRecords('contact'),
  ]);
  return { deals, companies, contacts };
}

/** The last state that was noted. A failure that passes ends the step, if it came to anything; the next one goes on. */
async function work(begun: ScanState, request: ScanRequest, context: ScanContext): Promise<ScanState> {
  const note = (state: ScanState) =>
    context.notes.write(scanKey, {
      ...state,
      lease: leaseFor(context, leaseMs),
    });
  let noted = begun;
  let pages = 0;
  await note(begun);
  try {
    const { state, knowledge } = await learn(begun, request, context);
    const checks = context.createChecks?.(knowledge) ?? createChecks(knowledge, context);
    await scanPages(state, { ...context, knowledge, checks, totals: state.totals, note }, (next) => {
      noted = next;
      pages += 1;
    });
  } catch (error) {
    if (pages === 0 || !(error instanceof CrmError) || !isPassing(error)) throw error;
    context.log('scan-interrupted', { category: error.category });
    return noted;
  }
  const free = { ...noted, lease: null };
  await context.notes.write(scanKey, free);
  const { phase, written } = free;
  context.log('scan-step', { phase, pages, written });
  return free;
}

function isPassing({ category, retryable }: CrmError): boolean {
  return retryable || category === 'timeout' || category === 'rate-limited' || category === 'unavailable';
}

/** What is usual in the account is learned first, unless somebody did within the day. */
async function learn(
  state: ScanState,
  { timeZone }: ScanRequest,
  context: ScanContext,
): Promise<{ readonly state: ScanState; readonly knowledge: AccountKnowledge }> {
  const knowledge = await readKnowledge(context);
  if (state.phase !== 'learning') return { state, knowledge };
  const learned = { ...state, phase: 'deals' as const };
  const learnedAt = knowledge.baselines?.learnedAt ?? -Infinity;
  if (context.now() - learnedAt < dayMs) return { state: learned, knowledge };
  await learnAccount(timeZone === undefined ? {} : { timeZone }, context);
  return { state: learned, knowledge: await readKnowledge(context) };
}
