import { dayToInstant, instantToDay, knownTimeZone } from '#core/wording/calendar.ts';
import type { EmailTrace } from '#core/deals/deal-details.ts';
import { isOpportunityKind } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';
import { dayMs } from './days.ts';
import type { Pause } from './health.ts';
import type { HealthContext, HealthInput } from './input.ts';

/** How long "not now" without a date holds. */
const undatedDays = 30;

/** A date further away than this is a misreading or another deal. */
const longestDays = 366;

/**
 * Why nothing happening is all right: a meeting or task ahead, a snooze, a buyer who asked to wait, a season in which
 * nobody buys here. The longest first.
 * @param signals of this deal, newest first
 */
export function readPauses(
  { deal, emails }: HealthInput,
  signals: readonly Signal[],
  { now, timeZone, baselines }: HealthContext,
): readonly Pause[] {
  const pauses: (Pause | null)[] = [
    deal.nextActivityAt === null ? null : { kind: 'next-activity', until: deal.nextActivityAt },
    deal.snoozedUntil === null ? null : { kind: 'snoozed', until: deal.snoozedUntil },
    buyerSaid(signals, emails ?? [], timeZone),
    quietSeason(baselines?.quietMonths ?? [], now, timeZone),
  ];
  return pauses
    .filter((pause) => pause !== null)
    .filter(({ until }) => until > now)
    .sort((a, b) => b.until - a.until);
}

/** Only the newest request to wait counts: a later one replaces it. */
function buyerSaid(
  signals: readonly Signal[],
  emails: readonly EmailTrace[],
  timeZone: string,
): Pause | null {
  const stall = signals.find(({ kind }) => kind === 'stall');
  if (!stall || isTakenBack(stall, signals, emails)) return null;
  return { kind: 'buyer-said', until: endOfStall(stall, timeZone), quote: stall.quote, at: stall.sentAt };
}

/** A stated day ends the wait as it begins; without one, or with one that nobody can mean, a month does. */
function endOfStall({ facts, sentAt }: Signal, timeZone: string): number {
  const stated = statedInstant(facts.resumeDate ?? facts.date, timeZone);
  return stated !== null && stated - sentAt <= longestDays * dayMs ? stated : sentAt + undatedDays * dayMs;
}

function statedInstant(day: string | undefined, timeZone: string): number | null {
  if (day === undefined || Number.isNaN(Date.parse(day))) return null;
  return dayToInstant(day, knownTimeZone(timeZone));
}

/**
 * A buyer who writes again has not kept to "not now"; one who named a day has only come back when the later email asks
 * for something: thanks and greetings leave the day as it is.
 */
function isTakenBack(stall: Signal, signals: readonly Signal[], emails: readonly EmailTrace[]): boolean {
  const isLater = (emailId: string, sentAt: number) => sentAt > stall.sentAt && emailId !== stall.emailId;
  if (signals.some(({ kind, emailId, sentAt }) => isOpportunityKind(kind) && isLater(emailId, sentAt)))
    return true;
  if ((stall.facts.resumeDate ?? stall.facts.date) !== undefined) return false;
  return emails.some(({ id, direction, sentAt }) => direction === 'INCOMING' && isLater(id, sentAt));
}

/** Until the first day of the next month in which deals close here. */
function quietSeason(quietMonths: readonly number[], now: number, timeZone: string): Pause | null {
  if (quietMonths.length === 0 || quietMonths.length >= 12) return null;
  const zone = knownTimeZone(timeZone);
  const [year = 0, month = 0] = instantToDay(now, zone).split('-').map(Number);
  const ahead = Array.from({ length: 12 }, (_, index) => index).find(
    (months) => !quietMonths.includes(((month - 1 + months) % 12) + 1),
  );
  if (ahead === undefined || ahead === 0) return null;
  const firstDay = new Date(Date.UTC(year, month - 1 + ahead, 1)).toISOString().slice(0, 10);
  return { kind: 'quiet-season', until: dayToInstant(firstDay, zone) };
}
