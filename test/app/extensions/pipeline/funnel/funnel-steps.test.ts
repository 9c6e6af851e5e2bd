import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelPhases, type StepSettings } from '#core/funnel/funnel-map.ts';
import {
  allSteps,
  mergeSteps,
  toSteps,
  withChange,
  withSteps,
} from '../../../../../src/app/extensions/pipeline/funnel/draft/funnel-steps.ts';
import { phaseSteps } from '../../../../../src/app/extensions/pipeline/funnel/overview/phase-steps.ts';
import { funnelView, oneOfEach } from '../../../../support/funnel-answers/funnel-account.ts';

const { tracks } = funnelView(oneOfEach);
const base = toSteps(tracks);
const demo = 'stage:default:default-3';
const lead = 'lifecycle:lead';

describe('the steps of a map while they are changed', () => {
  it('are those of every track, with what stands of them and no more', () => {
    expect(Object.keys(base)).toEqual(allSteps(tracks).map(({ id }) => id));
    expect(base[demo]).toEqual({
      ...{ phase: 'evaluation', role: 'meeting', team: 'sales', delayDays: 2 },
      evidence: ['need', 'metrics', 'decision-criteria'],
      ...{ proof: '', action: '', material: '' },
    });
  });

  it('come back into the map as they were taken out of it', () => {
    expect(withSteps(tracks, base)).toEqual(tracks);
    const changed = withChange(base, demo, { proof: 'They sent their figures' });
    expect(toSteps(withSteps(tracks, changed))).toEqual(changed);
  });

  it('take nothing in for a step that there is not', () => {
    expect(withChange(base, 'stage:gone:1', { proof: 'x' })).toBe(base);
  });

  it('stand in one phase each, whatever is changed', () => {
    const part = fc.record({ phase: fc.constantFrom(...funnelPhases) });
    const changes = fc.array(fc.tuple(fc.constantFrom(...Object.keys(base)), part));
    fc.assert(
      fc.property(changes, (all) => {
        const changed = all.reduce((steps, [id, to]) => withChange(steps, id, to), base);
        const shown = funnelPhases.flatMap((phase) => phaseSteps(withSteps(tracks, changed), phase));
        const ids = shown.flatMap(({ steps }) => steps.map(({ id }) => id));
        expect(ids.sort()).toEqual(Object.keys(base).sort());
      }),
      { numRuns: 50 },
    );
  });
});

describe('two people who change the map at once', () => {
  const change = (part: Partial<StepSettings>, id = demo) => withChange(base, id, part);

  it('both get their way where they changed different things', () => {
    const merged = mergeSteps(base, change({ proof: 'Mine' }), change({ team: 'marketing' }));
    expect(merged[demo]).toMatchObject({ proof: 'Mine', team: 'marketing' });
    const apart = mergeSteps(base, change({ proof: 'Mine' }), change({ proof: 'Theirs' }, lead));
    expect([apart[demo]?.proof, apart[lead]?.proof]).toEqual(['Mine', 'Theirs']);
  });

  it('see mine over theirs where both changed the same', () => {
    expect(mergeSteps(base, change({ action: 'Mine' }), change({ action: 'Theirs' }))[demo]?.action).toBe(
      'Mine',
    );
  });

  it('keep every piece of evidence that one of them added', () => {
    const evidence = base[demo]?.evidence ?? [];
    const merged = mergeSteps(
      base,
      change({ evidence: [...evidence, 'budget'] }),
      change({ evidence: [...evidence, 'timing'] }),
    );
    expect(new Set(merged[demo]?.evidence)).toEqual(new Set([...evidence, 'budget', 'timing']));
  });

  it('lose what was said of a stage that is gone, and nothing else', () => {
    const theirs = Object.fromEntries(Object.entries(base).filter(([id]) => id !== demo));
    const merged = mergeSteps(base, change({ proof: 'Mine' }), theirs);
    expect(merged).toEqual(theirs);
  });
});
