import { groupBy } from '#core/collections.ts';
import type { HistoryReport } from '#core/views/history-view.ts';
import { dayMs, portalNow } from '../support/account.ts';
import { hourMs, type Said } from './history-support.ts';

/**
 * The report computed straight over all emails, from what the test wrote into the account: with none of the
 * scan's windows, pages or notes. Times fall on no edge of working time, so an answer after 5 hours is in
 * time and one after a month is not.
 */

const companyOf = (contactId: string) => 501 + ((Number(contactId) - 1_001) % 3);

const ownDeals: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['1001', [portalNow - 200 * dayMs, portalNow - 40 * dayMs]],
  ['1003', [portalNow - 200 * dayMs, portalNow - 40 * dayMs]],
  ['1004', [portalNow - 200 * dayMs, portalNow - 40 * dayMs]],
  ['1005', [portalNow - 20 * dayMs, Infinity]],
]);

const monthOf = (at: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit' }).format(
    at,
  );

const kinds = ['seat-expansion', 'new-need', 'pricing', 'renewal'] as const;

function valueOf(text: string): number {
  if (text.includes('EUR1200')) return 120;
  return text.includes('GBP900') ? 108 : 5_000;
}

function isKnown({ contactId, sentAt }: Said): boolean {
  const [from, to] = ownDeals.get(contactId) ?? [Infinity, -Infinity];
  return from <= sentAt + 60 * dayMs && to >= sentAt;
}

/** Ten calendar days are always more than 24 working hours. */
function isSilent(mail: Said, all: readonly Said[]): boolean {
  if (mail.sentAt > portalNow - 10 * dayMs) throw new Error('too young for the straight computation');
  const answers = all
    .filter(({ contactId }) => contactId === mail.contactId)
    .flatMap(({ sentAt, answeredAfter }) =>
      answeredAfter === undefined ? [] : sentAt + answeredAfter * hourMs,
    );
  return !answers.some((at) => at > mail.sentAt && at <= mail.sentAt + deadlineMs(mail.sentAt));
}

/** Summer time of 2026 in Paris. */
const summer = [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)] as const;

/** 24 hours of nine-hour days, Monday to Friday, from an instant on, in Paris. */
function deadlineMs(from: number): number {
  let minutes = 24 * 60;
  for (let at = from; ; at += 60_000) {
    const wall = new Date(at + (at >= summer[0] && at < summer[1] ? 2 : 1) * hourMs);
    const minute = wall.getUTCHours() * 60 + wall.getUTCMinutes();
    if (wall.getUTCDay() % 6 !== 0 && minute >= 540 && minute < 1_080) minutes -= 1;
    if (minutes === 0) return at + 60_000 - from;
  }
}

export function straightReport(mails: readonly Said[], months: readonly string[]): HistoryReport {
  const buying = mails.filter(({ text }) => kinds.some((kind) => text.split(' ').includes(kind)));
  const buyers = [...groupBy(buying, ({ contactId, sentAt }) => `${monthOf(sentAt)} ${contactId}`)].map(
    ([key, group]) => {
      const value = Math.max(...group.map(({ text }) => valueOf(text)));
      const lead = group.find(({ text }) => valueOf(text) === value);
      return {
        month: key.slice(0, 7),
        industry: companyOf(key.slice(8)) === 502 ? '' : 'BANKING',
        kind: kinds.find((kind) => lead?.text.includes(kind)) ?? 'pricing',
        value,
        isKnown: group.some(isKnown),
        isSilent: group.every((mail) => isSilent(mail, mails)),
      };
    },
  );
  const invisible = buyers.filter(({ isKnown }) => !isKnown);
  const worth = (some: readonly { readonly value: number }[]) =>
    Math.round(some.reduce((sum, { value }) => sum + value, 0) * 100) / 100;
  const count = <Row extends { readonly value: number }>(some: readonly Row[]) => ({
    count: some.length,
    value: worth(some),
  });
  const byValue = (a: { count: number; value: number }, b: { count: number; value: number }) =>
    b.value - a.value || b.count - a.count;
  return {
    currency: 'EUR',
    months: months.map((month) => {
      const own = invisible.filter((one) => one.month === month);
      const silent = own.filter(({ isSilent }) => isSilent);
      return {
        month,
        emails: mails.filter(({ sentAt }) => monthOf(sentAt) === month).length,
        ...{ invisible: own.length, invisibleValue: worth(own) },
        ...{ silent: silent.length, silentValue: worth(silent) },
        covered: buyers.filter((one) => one.month === month && one.isKnown).length,
      };
    }),
    byKind: [...groupBy(invisible, ({ kind }) => kind)]
      .map(([kind, some]) => ({ kind, ...count(some) }))
      .sort(byValue),
    byIndustry: [...groupBy(invisible, ({ industry }) => industry)]
      .map(([industry, some]) => ({ industry, ...count(some) }))
      .sort(byValue),
    total: { emails: mails.length, invisible: invisible.length, value: worth(invisible) },
    invisibleShare: buyers.length < 20 ? null : Math.round((invisible.length / buyers.length) * 1e4) / 1e4,
  };
}
