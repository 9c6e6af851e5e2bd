import type { CheckResult } from '../../views/installation-view.ts';
import type { InstallationReadings } from '../readings.ts';
import { judgeReading, result } from '../result.ts';

const dayMs = 86_400_000;

/** A decision on a card is proof of it for so long. */
const proofMs = 30 * dayMs;

/** The newest mails that tell; older ones may be from before the webhooks. */
const newest = 20;

/** One or two of them may have come in a form that cannot be read. */
const enough = 0.9;

/**
 * Whether mail is read when it comes in. HubSpot tells an app nothing of its webhooks: that the newest mail of all has
 * been read, on contacts whose card nobody opened, is their trace.
 */
export function checkWebhooks({ incoming }: InstallationReadings): CheckResult {
  return judgeReading('webhooks', incoming, ({ mails }) => {
    const told = [...mails].sort((a, b) => b.sentAt - a.sentAt).slice(0, newest);
    const [last] = told;
    if (!last) return result('webhooks', 'unknown', { reason: 'no-mail' });
    const scored = told.filter(({ isScored }) => isScored);
    const facts = {
      ...{ read: scored.length, total: told.length, newestAt: last.sentAt },
      ...(scored[0] ? { newestReadAt: scored[0].sentAt } : {}),
    };
    return result('webhooks', scored.length >= told.length * enough ? 'ok' : 'attention', facts);
  });
}

/** Whether the cards stand on records: HubSpot does not say, but a decision was taken on one. */
export function checkCards({ lastDecisionAt }: InstallationReadings, now: number): CheckResult {
  return judgeReading('cards', lastDecisionAt, (at) => {
    if (at === null) return result('cards', 'unknown', { reason: 'no-trace' });
    return result('cards', now - at <= proofMs ? 'ok' : 'unknown', { reason: 'old-trace', usedAt: at });
  });
}
