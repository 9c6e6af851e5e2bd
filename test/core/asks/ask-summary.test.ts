import { expect, it } from 'vitest';
import { askSearchProperty, toAskSummaries } from '#core/asks/ask-summary.ts';

const ask = { emailId: '1', threadId: 't1', askedAt: 10, answeredAt: 20, answeredBy: 'email' } as const;

it('tells when a contact asked and was answered, and nothing else', () => {
  expect(toAskSummaries({ id: '101', companyId: '501', asks: [ask] }, 'team')).toEqual([
    { emailId: '1', contactId: '101', companyId: '501', teamId: 'team', askedAt: 10, answeredAt: 20 },
  ]);
  expect(toAskSummaries({ id: '101', companyId: null }, null)).toEqual([]);
});

it('is searched by a property that is empty on contacts who never asked', () => {
  expect(askSearchProperty).toBe('invisible_pipeline_asks');
});
