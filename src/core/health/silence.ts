import type { Baselines } from '#core/baselines/baselines.ts';
import { enoughStays } from '#core/baselines/stage-range.ts';
import type { EmailTrace } from '#core/deals/deal-details.ts';
import type { Signal } from '#core/signals/signal.ts';
import { hourMs, latest, wholeDays } from './days.ts';
import type { HealthFinding } from './health.ts';
import type { HealthContext, HealthInput } from './input.ts';

export interface Silence {
  /** The newest incoming email or signal, or a call or meeting after all emails. */
  readonly lastWordAt: number | null;
  /** Whole days since then, or since the deal's creation: no silence is older than its deal. */
  readonly days: number;
  readonly since: number;
  /** Days after which silence is unusual, and the number of answers it was learned from (0: the setting). */
  readonly usual: number;
  readonly n: number;
  /** The buyer's own email is the newest word: the next one is ours. */
  readonly isOurTurn: boolean;
}

/** A call or meeting; the last contact of HubSpot that is no later than an email is that email. */
const contactGraceMs = hourMs;

/** Where the points for contact end, in usual silences. */
const worstFactor = 3;

/** How long the buyer has been silent. @param signals of this deal */
export function measureSilence(
  { deal, emails }: HealthInput,
  signals: readonly Signal[],
  { now, baselines, settings }: HealthContext,
): Silence {
  const sent = newestByDirection(emails ?? [], now);
  const incoming = latest([sent.incoming, ...signals.map(({ sentAt }) => sentAt)], now);
  const lastEmail = latest([incoming, sent.outgoing], now);
  const contact = latest([deal.lastContactedAt], now);
  const talk = contact !== null && contact > (lastEmail ?? 0) + contactGraceMs ? contact : null;
  const lastWordAt = latest([incoming, talk], now);
  const since = Math.max(lastWordAt ?? -Infinity, Math.min(deal.createdAt, now));
  return {
    lastWordAt,
    days: wholeDays(now - since),
    since,
    ...usualSilence(baselines, settings.silenceDays),
    isOurTurn: incoming !== null && talk === null && incoming >= (sent.outgoing ?? 0),
  };
}

/** The slowest tenth of answers that were worth waiting for, but never under half the setting. */
export function usualSilence(
  baselines: Pick<Baselines, 'replyDays'> | null,
  silenceDays: number,
): { usual: number; n: number } {
  const learned = baselines?.replyDays;
  if (!learned || learned.n < enoughStays) return { usual: silenceDays, n: 0 };
  return { usual: Math.max(learned.p90, silenceDays / 2), n: learned.n };
}

function newestByDirection(emails: readonly EmailTrace[], now: number) {
  let incoming: number | null = null;
  let outgoing: number | null = null;
  for (const { direction, sentAt } of emails) {
    if (sentAt > now) continue;
    if (direction === 'INCOMING' && sentAt > (incoming ?? -Infinity)) incoming = sentAt;
    if (direction === 'OUTGOING' && sentAt > (outgoing ?? -Infinity)) outgoing = sentAt;
  }
  return { incoming, outgoing };
}

export function isBeyondUsual({ days, usual }: Silence): boolean {
  return days > usual;
}

/** Silent when the buyer's turn has lasted longer than usual. */
export function readSilence(silence: Silence): HealthFinding | null {
  if (silence.isOurTurn || !isBeyondUsual(silence)) return null;
  const { days, usual, n, since } = silence;
  return { kind: 'silent', days, usual, n, since };
}

/** What is left of the points for contact, 1 to 0: whole up to the usual silence, nothing from three times it on. */
export function contactShare({ days, usual, isOurTurn }: Silence): number {
  if (isOurTurn || days <= usual) return 1;
  const worst = usual * worstFactor;
  return Math.max(0, (worst - days) / (worst - usual));
}
