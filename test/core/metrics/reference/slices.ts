import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import { monthsBefore } from '#core/periods/periods.ts';
import { type SegmentSlices, type Slice, type TrendPoint } from '#core/views/page-parts.ts';
import { ageBands, segmentDimensions } from '#core/views/record-query.ts';
import { instantToDay } from '#core/wording/calendar.ts';
import { numberOf, share } from './figures.ts';
import { counted, expected, type Email } from './opportunities.ts';
import { calendarOf, closedIn, day, dealsOf, isWon, keyOf, totalOrNull, wonIn, type World } from './world.ts';

export function ageOf({ lead }: Email, now: number): string {
  const days = (now - lead.sentAt) / day;
  if (days < 8) return ageBands[0];
  if (days < 31) return ageBands[1];
  return days < 91 ? ageBands[2] : ageBands[3];
}

export const basisOf = ({ lead }: Email) => lead.estimate?.basis ?? 'none';

const worth = (slice: Slice) => slice.value ?? -1e15;

/** A slice for each key, the most valuable first. */
function cut(emails: readonly Email[], toKey: (email: Email) => string, name: string): Slice[] {
  const keys = [...new Set(emails.map(toKey))];
  return keys
    .map((key) => {
      const own = emails.filter((email) => toKey(email) === key);
      const records = { list: 'invisible', [name]: key } as Slice['records'];
      return { key, count: own.length, value: totalOrNull(own.map(expected)), records };
    })
    .sort((a, b) => worth(b) - worth(a) || b.count - a.count || (a.key < b.key ? -1 : 1));
}

export const byKind = (world: World) => cut(counted(world), ({ lead }) => lead.kind, 'kind');
export const byBasis = (world: World) => cut(counted(world), basisOf, 'basis');

export function byAge(world: World): Slice[] {
  const slices = cut(counted(world), (email) => ageOf(email, world.now), 'age');
  return slices.sort((a, b) => ageBands.indexOf(a.key as never) - ageBands.indexOf(b.key as never));
}

/** The ten keys with the most, by the given order of keys; a key named `other` is never one of them. */
const firstTen = (slices: readonly Slice[]) =>
  slices
    .filter(({ key }) => key !== 'other')
    .slice(0, 10)
    .map(({ key }) => key);

export const largestOfEmails = (emails: readonly Email[], by: string) =>
  firstTen(cut(emails, ({ lead }) => keyOf(lead, by), 'unused'));

const withSegment = (slices: readonly Slice[], list: 'invisible' | 'closed-deals', by: SegmentSlices['by']) =>
  [...slices.filter(({ key }) => key !== 'other'), ...slices.filter(({ key }) => key === 'other')].map(
    (slice) => ({
      ...slice,
      records: { list, segment: { by, key: slice.key } },
    }),
  );

export function bySegment(world: World): SegmentSlices[] {
  const emails = counted(world);
  return segmentDimensions.map((by) => {
    const largest = largestOfEmails(emails, by);
    const toKey = ({ lead }: Email) => (largest.includes(keyOf(lead, by)) ? keyOf(lead, by) : 'other');
    return { by, slices: withSegment(cut(emails, toKey, 'unused'), 'invisible', by) };
  });
}

function cutDeals(deals: readonly SnapshotDeal[], toKey: (deal: SnapshotDeal) => string): Slice[] {
  return [...new Set(deals.map(toKey))]
    .map((key) => {
      const own = deals.filter((deal) => toKey(deal) === key);
      const value = numberOf(share(own.filter(isWon).length, own.length));
      return { key, count: own.length, value, records: { list: 'closed-deals' } as const };
    })
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

export const largestOfDeals = (deals: readonly SnapshotDeal[], by: string) =>
  firstTen(cutDeals(deals, (deal) => keyOf(deal, by)));

export function winRateBySegment(world: World): SegmentSlices[] {
  const closed = closedIn(dealsOf(world), world.period, world.now);
  return segmentDimensions.map((by) => {
    const largest = largestOfDeals(closed, by);
    const toKey = (deal: SnapshotDeal) => (largest.includes(keyOf(deal, by)) ? keyOf(deal, by) : 'other');
    return { by, slices: withSegment(cutDeals(closed, toKey), 'closed-deals', by) };
  });
}

export function winRates(world: World): TrendPoint[] {
  const deals = dealsOf(world);
  const months = monthsBefore(world.now, calendarOf(world), 12).map((month) => ({
    at: instantToDay(month.from, world.zone),
    closed: closedIn(deals, month, world.now).length,
    won: wonIn(deals, month, world.now).length,
  }));
  const first = months.findIndex(({ closed }) => closed > 0);
  if (first === -1) return [];
  return months.slice(first).map(({ at, won, closed }) => ({ at, value: numberOf(share(won, closed, 5)) }));
}
