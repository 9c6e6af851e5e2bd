import { addBuyers, type Buyer } from '#core/history/buyer.ts';
import { monthOf, spanStart } from '#core/history/months.ts';
import { toReport } from '#core/history/report.ts';
import { addEmails, addMonth, emptyTally, type Tally } from '#core/history/tally.ts';
import type { HistoryReport } from '#core/views/history-view.ts';

/** An account's mail that follows from numbers, so that a million emails take no memory. */
export interface SyntheticAccount {
  readonly mails: number;
  readonly from: number;
  readonly to: number;
  readonly timeZone: string;
}

const contacts = 40_000;
const firstMailId = 5_000_000_000;
const firstContactId = 7_000_000;

export function createSyntheticAccount(mails: number, now: number, months: number): SyntheticAccount {
  const timeZone = 'Europe/Paris';
  return { mails, from: spanStart(now, months, timeZone), to: now, timeZone };
}

/**
 * Not evenly: of a thousand emails each hundredth carries a hundred at one moment, as an import leaves
 * them.
 */
export function timeOf(number: number, { mails, from, to }: SyntheticAccount): number {
  const place = number % 1_000 < 100 ? number - (number % 1_000) : number;
  return from + Math.floor(((place + 0.5) * (to - from)) / mails);
}

/** The first number whose time is not before an instant. */
export function firstFrom(at: number, account: SyntheticAccount): number {
  let [low, high] = [0, account.mails];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timeOf(middle, account) >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const mailId = (number: number): string => String(firstMailId + number);
export const mailNumber = (id: string): number => Number(id) - firstMailId;
export const contactOf = (number: number): number => (number * 7_919 + (number >> 5)) % contacts;
export const contactId = (contact: number): string => String(firstContactId + contact);
export const contactNumber = (id: string): number => Number(id) - firstContactId;
export const addressOf = (contact: number): string => `buyer${contact}@buyer.example`;
export const companyOf = (contact: number): number => contact % 4_000;
export const industryOf = (company: number): string => `INDUSTRY_${company % 140}`;

/** Three of a hundred ask for something, and a fifth of the contacts have a deal that is open. */
export const isBuying = (number: number): boolean => number % 33 === 5;
export const hasDeal = (contact: number): boolean => contact % 5 === 0;

const padding =
  'We met your colleague at the fair and would like to come back to what was discussed there. '.repeat(14);

export function textOf(number: number): string {
  return isBuying(number) ? `pricing EUR${1_000 + (number % 977)} ${padding}` : padding;
}

/**
 * The report computed straight from the numbers. Nobody ever answers, so what is old enough was lost to
 * silence.
 */
export function straightReport(account: SyntheticAccount, silentBefore: number): HistoryReport {
  const { mails, from, to, timeZone } = account;
  const months = new Map<string, { emails: number; readonly buyers: Buyer[] }>();
  for (let number = 0; number < mails; number += 1) {
    const at = timeOf(number, account);
    const key = monthOf(at, timeZone);
    const month = months.get(key) ?? { emails: 0, buyers: [] };
    months.set(key, month);
    month.emails += 1;
    if (isBuying(number)) month.buyers.push(toBuyer(number, at < silentBefore));
  }
  const tally = [...months].reduce<Tally>((before, [month, { emails, buyers }]) => {
    return addMonth(addEmails(before, month, emails), month, addBuyers(new Map(), buyers).values());
  }, emptyTally);
  return toReport(tally, { first: monthOf(from, timeZone), last: monthOf(to - 1, timeZone) }, 'EUR');
}

function toBuyer(number: number, isSilent: boolean): Buyer {
  const contact = contactOf(number);
  return {
    ...{ contactId: contactId(contact), kind: 'pricing', industry: industryOf(companyOf(contact)) },
    cents: Math.round((1_000 + (number % 977)) * 10),
    ...{ isCovered: hasDeal(contact), isSilent: isSilent && !hasDeal(contact) },
  };
}
