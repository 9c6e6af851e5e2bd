import { describe, expect, it } from 'vitest';
import { detectorVersion } from '#core/detect/detection.ts';
import { planSummaries } from '#core/plan/plan-writes.ts';
import type { ContactMail } from '#core/asks/ask-ledger.ts';
import { aContact, dayMs, noon } from '../../support/records.ts';

const asked: ContactMail = {
  asks: [{ emailId: '401', threadId: 't1', askedAt: noon - dayMs }],
  replies: [],
  heard: [noon - dayMs],
};

function plan(contact = aContact(), mail: ContactMail | null = asked, scored: readonly string[] = ['401']) {
  const assessment = {
    ...{ signals: [], scored: new Map([[contact.id, scored]]) },
    ...(mail ? { mail: new Map([[contact.id, mail]]) } : {}),
  };
  const deferred = { deals: false, companies: false };
  const current = { contacts: [contact], deals: [], companies: [], deferred, now: noon, currency: 'EUR' };
  return planSummaries(assessment, current, new Set()).contacts;
}

describe('what contacts ask, in the plan', () => {
  it('is written with the summary and the ledger, so that no writer undoes a part of another’s work', () => {
    expect(plan()).toMatchObject([
      {
        id: '101',
        summary: { openSignals: 0 },
        scoredEmailIds: [`v:${detectorVersion}`, '401'],
        asks: [{ emailId: '401', answeredAt: null }],
        answering: { replies: [], heardAt: noon - dayMs },
      },
    ]);
  });

  it('plans nothing once it is written', () => {
    const [update] = plan();
    expect(plan(aContact({ ...update }))).toEqual([]);
    expect(plan(aContact({ ...update }), null, [])).toEqual([]);
  });

  it('is settled by a call that HubSpot counted meanwhile', () => {
    const [update] = plan();
    const called = aContact({ ...update, lastContactedAt: noon - dayMs / 2 });
    expect(plan(called, null, [])).toMatchObject([{ asks: [{ answeredAt: noon - dayMs / 2 }] }]);
  });

  it('is absent from contacts who ask for nothing', () => {
    const [update] = plan(aContact(), { ...asked, asks: [] });
    expect(update).not.toHaveProperty('asks');
  });
});
