import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayMs, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { killable } from '../scan/scan-support.ts';
import { keptSnapshot, prepare, walked, walkOnce } from './snapshot-support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(walked);
});
afterAll(() => app.portal.close());
beforeEach(() => prepare(app));

const yearAhead = () => {
  const year = app.portal.clock.now() + 365 * dayMs;
  return { now: () => year, deadline: year + 1e7 };
};

async function logCall(contactId: string, at: number): Promise<void> {
  const association = { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 194 };
  const response = await fetch(`${app.portal.url}/crm/v3/objects/calls`, {
    method: 'POST',
    headers: { authorization: `Bearer ${app.portal.accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      properties: { hs_timestamp: new Date(at).toISOString() },
      associations: [{ to: { id: contactId }, types: [association] }],
    }),
  });
  expect(response.status).toBe(201);
  app.portal.clock.advance(5_000);
}

describe('a clock that had leapt a year ahead', () => {
  it('keeps nobody from taking the next snapshot', async () => {
    const ahead = await walkOnce(app, 'start', yearAhead());
    expect(ahead).toMatchObject({ view: { phase: 'done' } });
    const begun = app.portal.clock.now();
    expect(await walkOnce(app, 'start')).toMatchObject({ view: { phase: 'done', takenAt: begun } });
    expect((await keptSnapshot(app))?.takenAt).toBe(begun);
  });

  it('leaves no lease that holds for a year', async () => {
    const fetch = killable({ after: 40, isSent: true }, () => undefined);
    await walkOnce(app, 'start', { ...yearAhead(), fetch }).catch(() => undefined);
    expect(await walkOnce(app, 'start')).toMatchObject({ view: { phase: 'done' } });
    expect((await keptSnapshot(app))?.takenAt).toBeLessThanOrEqual(app.portal.clock.now());
  });
});

it('a call that nobody has entered yet answers what was asked before it', async () => {
  const calledAt = portalNow - dayMs / 2;
  await logCall('1002', calledAt);
  await walkOnce(app, 'start');
  const asks = (await keptSnapshot(app))?.asks ?? [];
  expect(asks.find(({ contactId }) => contactId === '1002')).toMatchObject({ answeredAt: calledAt });
});
