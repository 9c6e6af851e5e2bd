import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ManagementSettings } from '#core/settings/management.ts';
import { company, dayMs } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import {
  begin,
  buyer,
  management,
  people,
  said,
  settle,
  staffed,
  sweepOnce,
  tasksOf,
} from './sweep-support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(staffed());
});
afterAll(() => app.portal.close());

const withoutFallback: ManagementSettings = { ...management, fallbackManagerIds: [] };

const repIsAway: ManagementSettings = {
  ...management,
  absences: [{ ownerId: people.otherRep, from: '2026-11-01', to: '2027-02-28' }],
};

const mailOf = (ownerId: string) =>
  staffed(
    company('501'),
    buyer('101', { hubspot_owner_id: ownerId }),
    said({ contactId: '101', kinds: 'pricing' }),
  );

/** The contact gets another owner after its mail was read. */
async function assign(ownerId: string): Promise<void> {
  await fetch(`${app.portal.url}/crm/v3/objects/contacts/101`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${app.portal.accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ properties: { hubspot_owner_id: ownerId } }),
  });
  settle(app);
}

describe('the owner of now', () => {
  it.each<[string, string, string, ManagementSettings]>([
    ['who was given a contact that nobody had', '', people.rep, withoutFallback],
    ['who took over from somebody who is away for months', people.otherRep, people.rep, repIsAway],
    ['of whom no signal could be noted, since they left', people.gone, people.gone, withoutFallback],
  ])('counts, %s', async (_, before, now, settings) => {
    await begin(app, mailOf(before), settings);
    if (now !== before) await assign(now);
    expect(await sweepOnce(app)).toMatchObject({ created: 1, withoutManager: 0 });
    expect(await tasksOf(app)).toMatchObject([{ ownerId: people.manager }]);
  });

  it('leaves an opportunity alone while they are away themselves', async () => {
    await begin(app, mailOf(people.otherRep), repIsAway);
    expect(await sweepOnce(app)).toMatchObject({ created: 0, withoutManager: 0 });
  });

  it('puts the deadline off by a week of working days at most while they are away', async () => {
    await begin(app, mailOf(people.otherRep), repIsAway);
    await sweepOnce(app);
    app.portal.clock.advance(14 * dayMs);
    expect(await sweepOnce(app)).toMatchObject({ created: 1 });
    expect(await tasksOf(app)).toMatchObject([{ ownerId: people.director }]);
  });

  it('costs one call for a hundred contacts that there is nobody to tell of', async () => {
    await begin(app, mailOf(''), withoutFallback);
    await sweepOnce(app);
    const { result, calls } = await app.calls(() => sweepOnce(app));
    expect(result).toMatchObject({ created: 0, withoutManager: 1 });
    expect(calls).toBeLessThanOrEqual(8);
  });
});
