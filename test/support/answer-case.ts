import type { AskSummary } from '#core/snapshot/snapshot-ask.ts';

const hour = 3_600_000;
const day = 24 * hour;

/**
 * A hundred questions of which so many were answered two hours later and the others after two weeks, which is late by any
 * calendar. They were asked on four days from `from` on, between then and five hours later: give a Monday morning.
 */
function hundredAsks(inTime: number, from: number): readonly AskSummary[] {
  return Array.from({ length: 100 }, (_, index) => {
    const askedAt = from + (index % 4) * day + (index % 5) * hour + index;
    return {
      emailId: String(700_000 + index + Math.floor(from / day) * 1_000),
      contactId: String(1_000 + (index % 10)),
      companyId: String(500 + (index % 3)),
      teamId: null,
      askedAt,
      answeredAt: askedAt + (index < inTime ? 2 * hour : 14 * day),
    };
  });
}

/** Before anybody agreed on a deadline, 65 % of questions were answered within 24 working hours. */
export const asksBefore = (from: number): readonly AskSummary[] => hundredAsks(65, from);

/** Since then 98 % are. */
export const asksSince = (from: number): readonly AskSummary[] => hundredAsks(98, from);
