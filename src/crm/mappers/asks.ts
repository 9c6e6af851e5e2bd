import * as z from 'zod/mini';
import { toRecordFields, unansweredSince } from '#core/asks/ask-ledger.ts';
import { asksProperties as names } from '#core/asks/ask-properties.ts';
import { emptyAskLedger, keptAsks, keptReplies, type AskLedger } from '#core/asks/ask.ts';
import type { ContactRecord } from '#core/records.ts';

const threadId = z.nullable(z.string().check(z.maxLength(200)));
const time = z.number();

const schema = z.object({
  asks: z.array(
    z.object({
      emailId: z.string().check(z.maxLength(20)),
      threadId,
      askedAt: time,
      answeredAt: z.nullable(time),
      answeredBy: z.nullable(z.enum(['email', 'activity'])),
    }),
  ),
  replies: z.array(z.object({ at: time, threadId })),
  heardAt: z.nullable(time),
});

/** What the property holds; a ledger without asks where it is empty or somebody wrote something else into it. */
export function toAskLedger(json: string | null): Pick<ContactRecord, 'asks' | 'answering'> {
  const ledger = parse(json) ?? emptyAskLedger;
  return ledger.asks.length === 0 ? {} : toRecordFields(ledger);
}

function parse(json: string | null): AskLedger | null {
  if (json === null) return null;
  try {
    const ledger = schema.safeParse(JSON.parse(json)).data;
    if (!ledger) return null;
    const { asks, replies, heardAt } = ledger;
    return { asks: asks.slice(-keptAsks.count), replies: replies.slice(-keptReplies), heardAt };
  } catch {
    return null;
  }
}

/** What to write; '' empties a property. */
export function askLedgerToProperties(ledger: AskLedger): Record<string, string> {
  const since = unansweredSince(ledger);
  return {
    [names.ledger]: ledger.asks.length === 0 ? '' : JSON.stringify(ledger),
    [names.unansweredSince]: since === null ? '' : new Date(since).toISOString(),
  };
}
