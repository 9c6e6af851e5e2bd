import { compareIds } from '#core/collections.ts';
import type { ContactRecord } from '#core/records.ts';
import type { Ask, AskLedger, Reply } from './ask.ts';
import { emptyAskLedger, keptAsks, keptReplies } from './ask.ts';

const dayMs = 86_400_000;

/** Within it, two times that HubSpot keeps of one activity are the same. Milliseconds. */
const sameMomentMs = 60_000;

/** Mail of one contact that was read just now. */
export interface ContactMail {
  readonly asks: readonly Pick<Ask, 'emailId' | 'threadId' | 'askedAt'>[];
  readonly replies: readonly Reply[];
  /** Times of mail that answers nothing. */
  readonly heard: readonly number[];
}

export function askLedgerOf({ asks, answering }: Pick<ContactRecord, 'asks' | 'answering'>): AskLedger {
  return { ...emptyAskLedger, asks: asks ?? [], ...answering };
}

/** The ledger as a contact's fields. */
export function toRecordFields({ asks, replies, heardAt }: AskLedger) {
  return { asks, answering: { replies, heardAt } };
}

/**
 * Enters mail into a contact's ledger. Doing it twice changes nothing, and once there is an ask, mail may come in any
 * order: an ask is answered by the earliest reply after it that is known. What a mail answered stays answered. A ledger
 * without asks is empty.
 * @param now epoch milliseconds; asks that are too old by then are dropped
 */
export function enterMail(ledger: AskLedger, mail: ContactMail, now: number): AskLedger {
  const replies = latestReplies([...ledger.replies, ...mail.replies]);
  const known = new Map(ledger.asks.map((ask) => [ask.emailId, reopenMistaken(ask, mail.heard)]));
  for (const ask of mail.asks) {
    if (!known.has(ask.emailId)) known.set(ask.emailId, { ...ask, answeredAt: null, answeredBy: null });
  }
  const all = [...mail.replies, ...replies];
  const asks = latestAsks([...known.values()], now).map((ask) => answerBy(ask, all));
  if (asks.length === 0) return emptyAskLedger;
  const heardAt = latest([ledger.heardAt ?? -Infinity, ...mail.heard]);
  return { asks, replies, heardAt: heardAt === -Infinity ? null : heardAt };
}

/**
 * Settles asks by what HubSpot counts as the contact's last call, email or meeting. The count includes the contact's own
 * mail, so a time that belongs to one, or lies before one, proves nothing. A call before their next mail that nobody
 * looked at in between is therefore not seen.
 */
export function settleByActivity(
  ledger: AskLedger,
  { lastContactedAt, lastReplyAt }: Pick<ContactRecord, 'lastContactedAt' | 'lastReplyAt'>,
  now: number,
): AskLedger {
  const [at, own] = [lastContactedAt ?? null, lastReplyAt ?? null];
  if (at === null || at > now || at < (ledger.heardAt ?? -Infinity) + sameMomentMs) return ledger;
  if (own !== null && isSameMoment(at, own)) return ledger;
  if (!ledger.asks.some((ask) => isOpen(ask) && ask.askedAt < at)) return ledger;
  const settle = (ask: Ask): Ask =>
    isOpen(ask) && ask.askedAt < at ? { ...ask, answeredAt: at, answeredBy: 'activity' } : ask;
  return { ...ledger, asks: ledger.asks.map(settle) };
}

export function isOpen({ answeredAt }: Pick<Ask, 'answeredAt'>): boolean {
  return answeredAt === null;
}

/** When the oldest ask that nobody answered was sent; null when none is open. */
export function unansweredSince({ asks }: Pick<AskLedger, 'asks'>): number | null {
  return asks.filter(isOpen).reduce<number | null>((oldest, { askedAt }) => {
    return oldest === null ? askedAt : Math.min(oldest, askedAt);
  }, null);
}

export function isSameAskLedger(a: AskLedger, b: AskLedger): boolean {
  return JSON.stringify(toRow(a)) === JSON.stringify(toRow(b));
}

function toRow({ asks, replies, heardAt }: AskLedger) {
  return [
    asks.map((ask) => [ask.emailId, ask.threadId, ask.askedAt, ask.answeredAt, ask.answeredBy]),
    replies.map(({ at, threadId }) => [at, threadId]),
    heardAt,
  ];
}

/** What counted as a call or a meeting turns out to be a mail that answers nothing. */
function reopenMistaken(ask: Ask, heard: readonly number[]): Ask {
  const { answeredAt, answeredBy } = ask;
  if (answeredBy !== 'activity' || answeredAt === null) return ask;
  return heard.some((at) => isSameMoment(at, answeredAt))
    ? { ...ask, answeredAt: null, answeredBy: null }
    : ask;
}

function isSameMoment(a: number, b: number): boolean {
  return Math.abs(a - b) < sameMomentMs;
}

/** At the same time a mail is the better proof. */
function answerBy(ask: Ask, replies: readonly Reply[]): Ask {
  let answered = ask;
  for (const { at, threadId } of replies) {
    if (at <= ask.askedAt || (threadId !== null && threadId !== ask.threadId)) continue;
    const isBetter =
      answered.answeredBy === 'email' ? at < answered.answeredAt! : at <= (answered.answeredAt ?? at);
    if (isBetter) answered = { ...ask, answeredAt: at, answeredBy: 'email' };
  }
  return answered;
}

function latestAsks(asks: readonly Ask[], now: number): readonly Ask[] {
  return asks
    .filter(({ askedAt }) => now - askedAt <= keptAsks.days * dayMs)
    .sort((a, b) => a.askedAt - b.askedAt || compareIds(a.emailId, b.emailId))
    .slice(-keptAsks.count);
}

function latestReplies(replies: readonly Reply[]): readonly Reply[] {
  const unique = new Map(replies.map((reply) => [`${reply.at} ${reply.threadId ?? ''}`, reply]));
  return [...unique.values()]
    .sort((a, b) => a.at - b.at || compareThreads(a.threadId ?? '', b.threadId ?? ''))
    .slice(-keptReplies);
}

function compareThreads(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function latest(times: readonly number[]): number {
  return times.reduce((most, at) => Math.max(most, at), -Infinity);
}
