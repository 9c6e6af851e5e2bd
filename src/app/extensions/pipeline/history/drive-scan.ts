import type { HistoryProgress, HistoryRequest, HistoryView } from '#core/views/history-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';

/** Where another page or the schedule reads, and where nothing moves, the next look waits so long; milliseconds. */
const idleMs = 3_000;
/** Waits before the calls after one that failed for a while; after the last a person decides. */
const patienceMs = [2_000, 5_000, 10_000];

interface Driver {
  /** Takes each answer, and says whether to go on. */
  readonly show: (view: HistoryView) => boolean;
  /** Whether anybody still wants it read, also while a call is on its way. */
  readonly isWanted: () => boolean;
  readonly pause: (ms: number) => Promise<void>;
}

/**
 * Has past mail read call by call until it is done, somebody pauses it, or calls keep failing. Each call works for as
 * long as one may last; what a lost one did is kept, so that the next goes on.
 * @returns why it broke off; null where it came to an end or was stopped
 */
export async function driveScan(first: HistoryRequest, driver: Driver): Promise<Failure | null> {
  let request = first;
  let before: HistoryProgress | null = null;
  let failures = 0;
  while (driver.isWanted()) {
    const answer = await callFunction('history-scan', request);
    if (!answer.ok) {
      const wait = answer.failure.retryable ? patienceMs[failures] : undefined;
      // Whoever pressed a button waits for no second try.
      if (request.action !== 'continue' || wait === undefined) return answer.failure;
      failures += 1;
      await driver.pause(wait);
      continue;
    }
    failures = 0;
    request = { action: 'continue' };
    const { progress } = answer.view;
    if (!driver.show(answer.view) || !isUnderWay(progress)) return null;
    const isIdle = before?.phase === progress.phase && before.read === progress.read;
    before = progress;
    if (isIdle || progress.isRunning) await driver.pause(idleMs);
  }
  return null;
}

export function isUnderWay({ phase }: Pick<HistoryProgress, 'phase'>): boolean {
  return phase === 'counting' || phase === 'reading';
}
