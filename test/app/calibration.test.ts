import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { applyCalibration, type Calibration } from '#core/calibration/calibration.ts';
import { tierOf } from '#core/detect/model/thresholds.ts';
import { signalKinds } from '#core/signals/kind.ts';
import type { EmailRecord } from '#core/records.ts';
import { catchUp } from '../../src/app/use-cases/catch-up.ts';
import { contactSignals } from '../../src/app/use-cases/contact-signals.ts';
import { processEmailEvents } from '../../src/app/use-cases/process-email-events.ts';
import { createPortalCache } from '../../src/app/use-cases/portal-cache.ts';
import { account, company, contact, deal, email } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';
import { detectMarked } from './support/marked-detector.ts';

const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => String(from + index));
const decided = ids(4_000, 20);
const seed = account(
  company('501'),
  contact('101', '501'),
  contact('102', '501'),
  deal('301', { contactId: '101' }),
  ...decided.map((id) => email(id, '101', 'pricing stall')),
  email('5001', '101', '-'),
  email('5002', '102', 'pricing stall'),
  email('5003', '102', 'budget?'),
);

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());
beforeEach(() => app.reset(seed));

const thresholds = {
  slope: 1,
  offsets: new Float32Array(signalKinds.length),
  review: new Float32Array(signalKinds.length).fill(0.3),
  alert: 0.8,
  opportunity: 0.35,
  familiar: new Float32Array(8),
};

/** The marked detector as the real one takes a calibration: what falls below the tiers is gone. */
function detectCalibrated(record: EmailRecord, calibration: Calibration) {
  const detection = detectMarked(record);
  const signals = (detection?.signals ?? []).flatMap((signal) => {
    const probability = applyCalibration(signal.probability, calibration[signal.kind]?.shift ?? 0);
    const tier = tierOf(thresholds, signalKinds.indexOf(signal.kind), probability);
    return tier ? [{ ...signal, probability, tier }] : [];
  });
  return detection ? { ...detection, signals } : null;
}

/** A process that has just started: it knows nothing of the account. */
const cold = () => app.context({ detect: detectCalibrated });

async function decideAll(reason: 'misread' | 'already-handled' = 'misread') {
  await processEmailEvents(decided, cold());
  const { store } = cold();
  const keys = decided.map((id) => `${id}:pricing`);
  await store.decide(keys, { state: 'dismissed', at: app.portal.clock.now(), reason });
  app.portal.clock.advance(60_000);
}

/** A card with an email that no webhook brought. */
const countDecisions = () => catchUp({ recordType: 'contact', recordId: '101' }, cold());

async function shown(recordId: string) {
  const result = await contactSignals({ recordId }, cold());
  const groups = result.ok ? result.view.groups : [];
  return groups.flatMap(({ opportunities, risks }) => [...opportunities, ...risks]);
}

describe('what reps decide', () => {
  it('changes later signals of that kind and of no other, and the card says so', async () => {
    await decideAll();
    await countDecisions();
    await processEmailEvents(['5002'], cold());
    expect(await shown('102')).toMatchObject([
      { kind: 'pricing', tier: 'review', accountDecisions: { accepted: 0, dismissed: 20 } },
      { kind: 'stall', tier: 'alert', probability: 0.95 },
    ]);
    expect((await shown('102'))[1]).not.toHaveProperty('accountDecisions');
  });

  it('changes nothing where it does not speak against the detection', async () => {
    await decideAll('already-handled');
    await countDecisions();
    await processEmailEvents(['5002'], cold());
    expect(await shown('102')).toMatchObject([{ kind: 'pricing', tier: 'alert', probability: 0.95 }, {}]);
  });

  it('changes nothing before the decisions are counted', async () => {
    await decideAll();
    await processEmailEvents(['5002'], cold());
    expect(await shown('102')).toMatchObject([{ kind: 'pricing', tier: 'alert' }, {}]);
  });

  it('is counted once an hour, from what the detector said without it', async () => {
    await decideAll();
    await countDecisions();
    const first = await cold().store.readLearned();
    expect(first?.calibration.pricing).toMatchObject({ accepted: 0, dismissed: 20, shift: -2 });
    app.portal.clock.advance(3_600_000);
    await processEmailEvents(['5002'], cold());
    await cold().store.decide(['5002:pricing'], { state: 'dismissed', at: 1, reason: 'misread' });
    app.portal.clock.advance(60_000);
    await catchUp({ recordType: 'contact', recordId: '102' }, cold());
    const second = await cold().store.readLearned();
    expect(second?.calibration.pricing).toMatchObject({ dismissed: 21, shift: -2 });
    expect(second?.countedAt).toBeGreaterThan(first?.countedAt ?? 0);
  });

  it('does not keep mail from being read when HubSpot refuses the count', async () => {
    await decideAll();
    app.portal.faults.add({
      path: /buying_signal\/search/,
      times: Infinity,
      effect: { kind: 'status', status: 403 },
    });
    expect(await countDecisions()).toMatchObject({ ok: true, view: { scored: 1 } });
  });
});

describe('what calibration costs', () => {
  it('no call of a webhook, in a cold process or a warm one', async () => {
    const before = await app.calls(() => processEmailEvents(['5002'], cold()));
    await app.reset(seed);
    await decideAll();
    await countDecisions();
    const learned = await app.calls(() => processEmailEvents(['5002'], cold()));
    const warm = { ...cold(), cache: createPortalCache() };
    warm.cache.keepCalibration({}, warm.now());
    const silent = await app.calls(() => processEmailEvents(['5001'], cold()));
    expect(learned.calls).toBe(before.calls);
    expect((await app.calls(() => processEmailEvents(['5003'], warm))).calls).toBeLessThanOrEqual(
      before.calls,
    );
    expect(silent.calls).toBeLessThanOrEqual(3);
  });

  it('a full cold batch stays within ten calls, and a card within four', async () => {
    await decideAll();
    await countDecisions();
    const batch = ids(7_000, 99);
    await app.reset(
      account(
        company('501'),
        contact('101', '501'),
        deal('301', { contactId: '101' }),
        ...batch.map((id) => email(id, '101', 'pricing')),
      ),
    );
    const calibration = { pricing: { shift: -2, accepted: 0, dismissed: 20 } };
    await cold().store.writeLearned({ calibration, countedAt: app.portal.clock.now() });
    const { calls, result } = await app.calls(() => processEmailEvents(batch, cold()));
    expect(result).toMatchObject({ scored: 99, newSignals: 99 });
    expect(calls).toBeLessThanOrEqual(10);
    const card = await app.calls(() => contactSignals({ recordId: '101' }, cold()));
    expect(card.calls).toBeLessThanOrEqual(4);
  });
});
