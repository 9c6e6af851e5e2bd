import { describe, expect, it } from 'vitest';
import { askLedgerToProperties, toAskLedger } from '#crm/mappers/asks.ts';
import type { AskLedger } from '#core/asks/ask.ts';
import { emptyAskLedger } from '#core/asks/ask.ts';

const ledger: AskLedger = {
  asks: [
    { emailId: '1', threadId: 't1', askedAt: 1_000, answeredAt: 3_000, answeredBy: 'activity' },
    { emailId: '2', threadId: null, askedAt: 2_000, answeredAt: null, answeredBy: null },
  ],
  replies: [{ at: 3_000, threadId: null }],
  heardAt: 2_000,
};

describe('the ledger of questions on a contact', () => {
  it('comes back as it was written, and says since when somebody waits', () => {
    const properties = askLedgerToProperties(ledger);
    expect(properties['invisible_pipeline_unanswered_since']).toBe('1970-01-01T00:00:02.000Z');
    const { asks, replies, heardAt } = ledger;
    expect(toAskLedger(properties['invisible_pipeline_asks'] ?? null)).toEqual({
      asks,
      answering: { replies, heardAt },
    });
  });

  it('empties both properties where nothing is kept, and the date where nobody waits', () => {
    expect(Object.values(askLedgerToProperties(emptyAskLedger))).toEqual(['', '']);
    const answered = { ...ledger, asks: ledger.asks.slice(0, 1) };
    expect(askLedgerToProperties(answered)['invisible_pipeline_unanswered_since']).toBe('');
  });

  it.each([
    [null],
    [''],
    ['nonsense'],
    ['[]'],
    ['{"asks":[{"emailId":7}],"replies":[],"heardAt":null}'],
    ['{"asks":1}'],
  ])('is empty where somebody wrote %s', (json) => {
    expect(toAskLedger(json)).toEqual({});
  });
});
