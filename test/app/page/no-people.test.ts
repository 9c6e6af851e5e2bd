import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeedAccount } from '#emulator/seed.ts';
import { createDemoSeed } from '#emulator/seeds/demo/index.ts';
import { detectorVersion } from '#core/detect/detection.ts';
import { opportunityKinds } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';
import { scanAccount } from '../../../src/app/use-cases/scan/scan-account.ts';
import { makeSignal } from '../../contract/signal-store.contract.ts';
import { keptSnapshot, owners, prepare, walked, walkOnce } from '../snapshot/snapshot-support.ts';
import { account, contact, deal, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { everyRequest, openPage } from './page-support.ts';

/**
 * The page is no instrument of surveillance: whatever it is asked, no answer holds an owner of the account, by id, name or
 * address, so that nobody can be ranked or counted by it.
 */

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(walked);
});
afterAll(() => app.portal.close());

/** Every key and every value of a payload, as texts. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, part]) => [key, ...textsOf(part)]);
}

/** What gives an owner away. A name that a buyer has too gives nobody away. */
function tracesOf(seed: SeedAccount) {
  const ids = new Set(seed.owners.flatMap(({ id, userId }) => [id, String(userId)]));
  const words = seed.owners.flatMap(({ email, firstName, lastName }) => [
    email,
    `${firstName} ${lastName}`,
    lastName,
  ]);
  const buyers = seed.objects
    .filter(({ type }) => type !== 'emails')
    .map(({ properties }) => JSON.stringify(properties));
  return { ids, words: words.filter((word) => !buyers.some((buyer) => buyer.includes(word))) };
}

async function expectNobody(seed: SeedAccount): Promise<void> {
  const { ids, words } = tracesOf(seed);
  const payloads = [
    await keptSnapshot(app),
    ...(await Promise.all(everyRequest.map((request) => openPage(app, request)))),
  ];
  for (const payload of payloads) {
    for (const text of textsOf(payload)) {
      if (ids.has(text)) expect.fail(`a payload names the owner ${text}`);
      for (const word of words) if (text.includes(word)) expect.fail(`a payload holds “${word}”`);
    }
  }
}

async function walkThrough(): Promise<void> {
  const late = { deadline: app.portal.clock.now() + 1e9, deadlineAt: app.portal.clock.now() + 1e9 };
  app.portal.clock.advance(5_000);
  await scanAccount({ action: 'start' }, { ...app.context(late), runner: 'scan' });
  app.portal.clock.advance(5_000);
  expect(await walkOnce(app, 'start')).toMatchObject({ ok: true, view: { phase: 'done' } });
}

/** A signal of every tenth incoming mail of the account. */
function signalsOf(seed: SeedAccount): Signal[] {
  const senders = new Map(
    seed.associations
      .filter(({ from, to }) => from.type === 'emails' && to.type === 'contacts')
      .map(({ from, to }) => [from.id, to.id]),
  );
  return [...senders]
    .filter((_, index) => index % 10 === 0)
    .map(([emailId, contactId], index) => {
      const kind = opportunityKinds[index % opportunityKinds.length] ?? 'pricing';
      const facts = { amount: 12_000, currency: 'EUR', date: '2026-12-01', jobTitle: 'CFO' };
      return makeSignal({
        ...{ emailId, kind, contactId, companyId: null, facts, detectorVersion },
        sentAt: portalNow - index * 3_600_000,
      });
    });
}

describe('no payload of the page holds an owner', () => {
  it('of the test account', async () => {
    await prepare(app);
    await walkThrough();
    await expectNobody(walked);
  }, 60_000);

  it('of the demo account', async () => {
    const demo = createDemoSeed(portalNow);
    await app.reset(demo);
    await app.context({ deadlineAt: app.portal.clock.now() + 1e9 }).store.save(signalsOf(demo));
    await walkThrough();
    expect(tracesOf(demo).words.length).toBeGreaterThan(demo.owners.length);
    await expectNobody(demo);
  }, 120_000);

  it('of any account', async () => {
    const ownerId = fc.constantFrom('', ...owners.map(({ id }) => id));
    const stage = fc.constantFrom('open', 'won', 'lost');
    const row = fc.record({
      hubspot_owner_id: ownerId,
      dealstage: stage,
      amount: fc.nat(90_000).map(String),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const deals = rows.map((fields, index) => deal(String(3_000 + index), { contactId: '1000' }, fields));
        const seed = {
          ...account(contact('1000', undefined, { hubspot_owner_id: '7101' }), ...deals),
          owners,
          teams: walked.teams,
        };
        await app.reset(seed);
        await walkThrough();
        await expectNobody(seed);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
