import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StepSettings } from '#core/funnel/funnel-map.ts';
import { dealSignals } from '../../../src/app/use-cases/deal-signals.ts';
import { contact, dayMs, deal, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { funnelAccount, read, stepsOf, view, write } from './funnel-support.ts';

const seed = funnelAccount(contact('101'), deal('301', { contactId: '101' }, { dealstage: 'proposal' }));
let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());
beforeEach(() => app.reset(seed));

async function openCard() {
  const { result, calls } = await app.calls(() => dealSignals({ recordId: '301' }, app.context()));
  const { health } = result.ok ? result.view : expect.fail(result.failure.code);
  if (!health) return expect.fail('no health');
  const required = health.evidence.filter(({ isRequired }) => isRequired).map(({ id }) => id);
  return { required, nextStep: health.nextStep, calls };
}

const agreed: Partial<StepSettings> = {
  ...{ evidence: ['champion', 'need'], delayDays: 120 },
  ...{ action: 'Send the sheet of savings', material: 'The sheet of their branch' },
};

describe('the deal card, once the map is confirmed', () => {
  it('asks for the map’s proofs and has its next step, for the same calls', async () => {
    const before = await openCard();
    expect(before.required).toEqual(['budget', 'decision-maker', 'timing']);
    expect(before.nextStep).toMatchObject({ id: 'send-proposal', dueInDays: 2 });
    await view(app, write(0, stepsOf(await view(app, read), 'stage:default:proposal', agreed)));
    const after = await openCard();
    expect(after.required).toEqual(['need', 'champion']);
    expect(after.nextStep).toMatchObject({
      ...{ id: 'send-proposal', dueInDays: 120, dueAt: portalNow + 30 * dayMs, isOverdue: false },
      words: { action: agreed.action, material: agreed.material },
    });
    expect(after.calls).toBe(before.calls);
    expect(after.calls).toBeLessThanOrEqual(6);
  });

  it('is unchanged by a map that was taken as it is', async () => {
    const before = await openCard();
    await view(app, write(0, stepsOf(await view(app, read))));
    expect(await openCard()).toEqual(before);
  });

  it('goes by the role that the account gave the stage', async () => {
    const fields = { role: 'qualification', evidence: [] } as const;
    await view(app, write(0, stepsOf(await view(app, read), 'stage:default:proposal', fields)));
    expect(await openCard()).toMatchObject({ required: [], nextStep: { role: 'qualification' } });
  });
});
