import type { OpportunityKind } from '#core/signals/kind.ts';
import type { Buyer } from './buyer.ts';

/** How many, and what they were expected to bring in hundredths of the account's currency. */
export interface Sum {
  readonly count: number;
  readonly cents: number;
}

export interface MonthTally {
  readonly emails: number;
  readonly invisible: Sum;
  readonly silent: Sum;
  readonly covered: number;
}

/** What a scan has counted. Its size is bounded: months, kinds, and industries up to a number. */
export interface Tally {
  readonly months: Readonly<Record<string, MonthTally>>;
  readonly kinds: Readonly<Partial<Record<OpportunityKind, Sum>>>;
  /** By HubSpot's code of the industry; empty: not known. */
  readonly industries: Readonly<Record<string, Sum>>;
}

export const emptyTally: Tally = { months: {}, kinds: {}, industries: {} };

/** HubSpot has some 150 of its own; what an account adds beyond counts as not known. */
const mostIndustries = 200;

const nothing: Sum = { count: 0, cents: 0 };
const emptyMonth: MonthTally = { emails: 0, invisible: nothing, silent: nothing, covered: 0 };

/** Counts emails of a month, e.g. `2026-03`. */
export function addEmails({ months, ...rest }: Tally, month: string, emails: number): Tally {
  const before = months[month] ?? emptyMonth;
  return { ...rest, months: { ...months, [month]: { ...before, emails: before.emails + emails } } };
}

/** Counts the buyers of a month, each once: give them when the month is complete. */
export function addMonth(tally: Tally, month: string, buyers: Iterable<Buyer>): Tally {
  let { invisible, silent, covered } = tally.months[month] ?? emptyMonth;
  const kinds = { ...tally.kinds };
  const industries = { ...tally.industries };
  for (const { kind, cents, industry, isCovered, isSilent } of buyers) {
    if (isCovered) {
      covered += 1;
      continue;
    }
    invisible = plus(invisible, cents);
    if (isSilent) silent = plus(silent, cents);
    kinds[kind] = plus(kinds[kind] ?? nothing, cents);
    const key =
      Object.hasOwn(industries, industry) || Object.keys(industries).length < mostIndustries ? industry : '';
    industries[key] = plus(industries[key] ?? nothing, cents);
  }
  const emails = tally.months[month]?.emails ?? 0;
  return { months: { ...tally.months, [month]: { emails, invisible, silent, covered } }, kinds, industries };
}

function plus({ count, cents }: Sum, more: number): Sum {
  return { count: count + 1, cents: cents + more };
}
