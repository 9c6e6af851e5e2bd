import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountSettings } from '../../../src/app/use-cases/account-settings/account-settings.ts';
import { settingsContext } from '../account-settings/settings-support.ts';
import { contact } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { ask, funnelAccount, read, stepsOf, view, write } from './funnel-support.ts';

const seed = funnelAccount(contact('101'));
const proposal = 'stage:default:proposal';
let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());
beforeEach(() => app.reset(seed));

const refused = { kind: 'status', status: 403, category: 'MISSING_SCOPES' } as const;
const step = (found: Awaited<ReturnType<typeof view>>, id = proposal) =>
  found.tracks.flatMap(({ steps }) => steps).find((one) => one.id === id);

describe('the funnel map of an account', () => {
  it('is a proposal from its own stages where nobody has confirmed one', async () => {
    const found = await view(app, read);
    expect(found).toMatchObject({ version: 0, isProposal: true, timeZone: 'UTC', reality: [] });
    expect(found.tracks.map(({ id, kind, label, steps }) => [id, kind, label, steps.length])).toEqual([
      ['lifecycle', 'lifecycle', '', 7],
      ['default', 'pipeline', 'Sales', 3],
    ]);
    expect(found.tracks[0]?.steps[2]?.label).toBe('Marketing Qualified Lead');
    expect(found.problems).toContainEqual({
      ...{ kind: 'handover-without-proof', trackId: 'default', stepId: 'stage:default:won' },
      ...{ phase: 'onboarding', teams: ['sales', 'customer-success'] },
    });
  });

  it('is taken as it is with one write, and says so', async () => {
    const proposed = await view(app, read);
    const kept = await view(app, write(0, stepsOf(proposed)));
    expect(kept).toMatchObject({ version: 1, isProposal: false });
    expect(kept.tracks.flatMap(({ steps }) => steps).every(({ isProposal }) => !isProposal)).toBe(true);
    expect(kept.problems).toEqual(proposed.problems);
    expect(await view(app, read)).toEqual(kept);
  });

  it('keeps what was agreed on, and counts the problem as solved', async () => {
    const proof = 'Both teams were on the call';
    const steps = stepsOf(await view(app, read), 'stage:default:won', { proof });
    const kept = await view(app, write(0, steps));
    expect(step(kept, 'stage:default:won')).toMatchObject({ proof, isProposal: false });
    expect(kept.problems.map(({ kind }) => kind)).not.toContain('handover-without-proof');
  });

  it('costs 11 calls here, 2 more to change, and never more than 15', async () => {
    const first = await app.calls(() => view(app, read));
    expect(first.calls).toBe(11);
    const steps = stepsOf(first.result);
    expect((await app.calls(() => view(app, write(0, steps)))).calls).toBe(13);
    const again = await app.calls(() => view(app, write(1, steps)));
    expect(again.calls).toBe(11);
    expect(again.result.version).toBe(1);
  });

  it('tells the second of two people, before anything else is read, and loses nothing', async () => {
    const steps = stepsOf(await view(app, read));
    await view(app, write(0, stepsOf(await view(app, read), proposal, { action: 'First' })));
    const { result, calls } = await app.calls(() => ask(app, write(0, steps)));
    expect(result).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
    expect(calls).toBe(1);
    expect(step(await view(app, read))?.action).toBe('First');
  });

  it('refuses what the account cannot hold, and changes nothing', async () => {
    const shown = await view(app, read);
    const rules = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`rule-${index}`, { options: { words: ['x'.repeat(60)] } }]),
    );
    const long = 'é'.repeat(300);
    const notes = app.context().notes;
    await notes.write('settings', { version: 1, changedAt: 1, rules, padding: 'x'.repeat(35_000) });
    const full = Object.fromEntries(
      Object.entries(stepsOf(shown)).map(([id, one]) => [
        id,
        { ...one, proof: long, action: long, material: long },
      ]),
    );
    expect(await ask(app, write(1, full))).toMatchObject({ ok: false, failure: { code: 'too-long' } });
    expect((await view(app, read)).isProposal).toBe(true);
  });
});

describe('stages that change or are out of sight', () => {
  it('are those of today: a renamed one has its new name, one that went away is kept no longer', async () => {
    const gone = {
      ...stepsOf(await view(app, read)),
      'stage:default:gone': stepsOf(await view(app, read))[proposal],
    };
    await view(app, write(0, gone as ReturnType<typeof stepsOf>));
    const { file } = await settings({ action: 'export' });
    expect(file).toContain(proposal);
    expect(file).not.toContain('stage:default:gone');
  });

  it.each([
    [/properties\/contacts/, ['default']],
    [/pipelines/, ['lifecycle']],
    [/pipelines|properties\/contacts/, []],
  ])('without the scope for %s the map is the rest, and a write loses nothing', async (path, tracks) => {
    const whole = stepsOf(await view(app, read), proposal, { action: 'Ours' });
    await view(app, write(0, whole));
    app.portal.faults.add({ path, times: Infinity, effect: refused });
    const found = await view(app, read);
    expect(found.tracks.map(({ id }) => id)).toEqual(tracks);
    await view(app, write(1, stepsOf(found)));
    app.portal.faults.clear();
    const after = await view(app, read);
    expect(stepsOf(after)).toEqual(whole);
    expect(after.isProposal).toBe(false);
  });

  it('of contacts are shown without figures where HubSpot will not count', async () => {
    app.portal.faults.add({ path: /contacts\/search/, times: Infinity, effect: refused });
    const found = await view(app, read);
    app.portal.faults.clear();
    expect(found.tracks).toHaveLength(2);
    expect(found.reality).toEqual([]);
  });

  it('fail with HubSpot', async () => {
    app.portal.faults.add({ path: /pipelines/, times: Infinity, effect: { kind: 'status', status: 500 } });
    await expect(view(app, read)).rejects.toMatchObject({ category: 'unavailable' });
    app.portal.faults.clear();
  });

  it('of an account without pipelines are those of contacts alone', async () => {
    await app.reset({ ...seed, dealPipelines: [] });
    const found = await view(app, read);
    expect(found.tracks.map(({ id }) => id)).toEqual(['lifecycle']);
  });

  it('of the account’s own lifecycle are steps, but for hidden ones and exits', async () => {
    const lifecycleStages = [
      { id: 'lead', label: 'Contact brut' },
      { id: '1700123', label: 'Trial' },
      { id: '1700124', label: 'Old trial', hidden: true },
      { id: 'customer', label: 'Client' },
      { id: '1700125', label: 'Ancien client' },
    ];
    await app.reset({ ...seed, lifecycleStages });
    const [track] = (await view(app, read)).tracks;
    expect(track?.steps.map(({ id, label, phase }) => [id, label, phase])).toEqual([
      ['lifecycle:lead', 'Contact brut', 'discovery'],
      ['lifecycle:1700123', 'Trial', 'evaluation'],
      ['lifecycle:customer', 'Client', 'onboarding'],
    ]);
  });
});

const settings = async (request: Parameters<typeof accountSettings>[0]) => {
  const result = await accountSettings(request, settingsContext(app));
  return result.ok ? result.view : expect.fail(result.failure.code);
};

it('names at most 25 lifecycle stages to HubSpot and counts ten of them, in 15 calls', async () => {
  const lifecycleStages = Array.from({ length: 40 }, (_, at) => ({
    id: String(170_000_000 + at),
    label: `Step ${at}`,
  }));
  await app.reset({ ...seed, lifecycleStages });
  const { result, calls } = await app.calls(() => view(app, read));
  expect(result.tracks[0]?.steps).toHaveLength(40);
  expect(calls).toBe(14);
});

describe('the map among the settings', () => {
  it('is one section of them, with the same version and log, and leaves health as it was set', async () => {
    const before = await settings({ action: 'read' });
    const steps = stepsOf(await view(app, read));
    await view(app, write(0, steps));
    const after = await settings({ action: 'read' });
    expect(after.settings).toEqual({ ...before.settings, funnel: { steps } });
    expect(after.log).toMatchObject([{ version: 1, by: 'Ada Lund', sections: ['funnel'], canUndo: true }]);
  });

  it('is taken back to the proposal', async () => {
    await view(app, write(0, stepsOf(await view(app, read))));
    await settings({ action: 'undo', change: 1, version: 1, by: null });
    expect(await view(app, read)).toMatchObject({ version: 2, isProposal: true });
  });

  it('of another account alone is no agreement of this one', async () => {
    const steps = { 'stage:theirs:1': stepsOf(await view(app, read))[proposal] };
    await app.context().notes.write('settings', { version: 1, changedAt: 1, funnel: { steps } });
    expect(await view(app, read)).toMatchObject({ version: 1, isProposal: true });
  });

  it('goes out and comes in as a file, once', async () => {
    const kept = await view(app, write(0, stepsOf(await view(app, read), proposal, { action: 'Ours' })));
    const { file } = await settings({ action: 'export' });
    expect(file).not.toContain('agreed');
    await app.reset(seed);
    const loaded = await settings({ action: 'import', version: 0, by: null, file: file ?? '' });
    expect(loaded).toMatchObject({ problems: [], version: 1, log: [{ sections: ['funnel'] }] });
    expect(await view(app, read)).toEqual(kept);
  });
});
