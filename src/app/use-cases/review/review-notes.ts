import * as z from 'zod/mini';
import { withDecision, type RecordedDecision, type ReviewRecord } from '#core/review/record.ts';
import { reviewVerdicts } from '#core/views/review-view.ts';
import { addDays } from '#core/wording/calendar.ts';
import type { AccountNotes } from '#store/account-notes.ts';

/** How many earlier weeks a review looks back on. */
const earlierWeeks = 4;

/** How often a decision is written again after somebody else's write took its place. */
const mostTries = 3;

const schema = z.object({
  week: z.iso.date(),
  startedAt: z.number(),
  decided: z.record(z.string(), z.object({ decision: z.enum([...reviewVerdicts, 'keep']), at: z.number() })),
});

/** The note that holds what was decided in a week. @param week ISO date of its Monday */
export function reviewKey(week: string): string {
  return `review:${week}`;
}

/** This week's key, and those of the weeks before, newest first. */
export function reviewKeys(week: string): readonly string[] {
  return Array.from({ length: earlierWeeks + 1 }, (_, weeks) => reviewKey(addDays(week, -7 * weeks)));
}

/** A week's decisions from its note; null where nobody decided, and for one of another version of the app. */
export function toReviewRecord(value: unknown): ReviewRecord | null {
  return schema.safeParse(value).data ?? null;
}

/**
 * Records a decision, or takes one back with null: 3 calls. Others may decide on other deals at the same moment: the
 * note is read, changed for this deal alone and written, and read once more; if another write took its place, it is done
 * again on top of that. What can still be lost is a decision whose note is overwritten after that last look, by a write
 * that began before it.
 */
export async function recordDecision(
  notes: AccountNotes,
  week: string,
  dealId: string,
  decision: RecordedDecision | null,
  now: number,
): Promise<ReviewRecord> {
  const key = reviewKey(week);
  const read = async () => toReviewRecord((await notes.read([key])).get(key));
  let known = await read();
  for (let tries = 0; tries < mostTries; tries += 1) {
    const wanted = withDecision(known, week, dealId, decision, now);
    await notes.write(key, wanted);
    known = (await read()) ?? wanted;
    if (known.decided[dealId]?.decision === decision?.decision) break;
  }
  return known ?? withDecision(null, week, dealId, decision, now);
}
