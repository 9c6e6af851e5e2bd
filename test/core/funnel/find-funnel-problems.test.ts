import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFunnelProblems } from '#core/funnel/find-funnel-problems.ts';
import { funnelPhases, funnelTeams, type FunnelStep, type FunnelTrack } from '#core/funnel/funnel-map.ts';
import type { EvidenceId } from '#core/health/health.ts';
import { listHandovers } from '#core/funnel/handovers.ts';
import { aPipeline, aTrack, onboarding, ownLifecycle, sales, tracksOf } from './account.ts';

/** Without the phases that a short track leaves empty. */
const problemsOf = (...tracks: readonly FunnelTrack[]) =>
  findFunnelProblems(tracks).filter(({ kind }) => kind !== 'phase-empty');
const kindsOf = (steps: readonly Partial<FunnelStep>[], fields: Partial<FunnelTrack> = {}) =>
  problemsOf(aTrack(steps, fields)).map(({ kind }) => kind);

describe('a step', () => {
  it.each<[string, Partial<FunnelStep>, readonly string[]]>([
    ['that is complete', {}, []],
    ['without evidence and words', { evidence: [] }, ['no-proof']],
    ['with evidence alone', { evidence: ['budget'], proof: '' }, []],
    ['with words alone', { evidence: [], proof: 'The order is signed' }, []],
    ['with blank words', { evidence: [], proof: '  ' }, ['no-proof']],
    ['called by a feeling', { label: 'Thinking it over' }, ['vague-name']],
    ['called by a to-do', { label: 'À relancer' }, ['vague-name']],
    ['called by a temperature', { label: 'Warm lead' }, ['vague-name']],
    ['called by what is pending', { label: 'Proposal pending' }, []],
    ['without a team', { team: null }, ['no-team']],
    ['without a delay', { delayDays: null }, ['no-delay']],
    ['of this very day', { delayDays: 0 }, []],
    ['of a role, without an action of its own', { action: '' }, []],
    ['of HubSpot’s lifecycle, without an action', { id: 'lifecycle:lead', role: null }, []],
    ['of an own lifecycle stage, without an action', { id: 'lifecycle:17', role: null }, ['no-action']],
    ['of an own lifecycle stage, with one', { id: 'lifecycle:17', role: null, action: 'Call' }, []],
    [
      'of which nothing is known',
      { label: 'Misc', evidence: [], team: null, delayDays: null },
      ['no-proof', 'vague-name', 'no-team', 'no-delay'],
    ],
  ])('%s', (_, step, kinds) => {
    expect(kindsOf([step])).toEqual(kinds);
  });

  it.each([
    [['discovery', 'decision'], []],
    [['evaluation', 'evaluation'], []],
    [['evaluation', 'consideration'], ['phase-backwards']],
    [
      ['decision', 'evaluation', 'consideration'],
      ['phase-backwards', 'phase-backwards'],
    ],
  ] as const)('after another: %j', (phases, kinds) => {
    expect(kindsOf(phases.map((phase) => ({ phase })))).toEqual(kinds);
  });

  it('is named by the problem', () => {
    expect(problemsOf(aTrack([{ team: null, phase: 'decision' }]))).toEqual([
      { kind: 'no-team', trackId: 'sales', stepId: 'stage:sales:1', phase: 'decision', teams: [] },
    ]);
  });
});

describe('a handover', () => {
  const marketing = { team: 'marketing' } as const;
  const sellers = { team: 'sales' } as const;

  it('with nothing to show is one problem, with both teams', () => {
    expect(problemsOf(aTrack([{ ...marketing, evidence: [] }, sellers]))).toEqual([
      {
        ...{ kind: 'handover-without-proof', trackId: 'sales', stepId: 'stage:sales:1', phase: 'evaluation' },
        teams: ['marketing', 'sales'],
      },
    ]);
  });

  it.each<[string, Partial<FunnelStep>[], readonly string[]]>([
    ['with evidence', [marketing, sellers], []],
    ['with words', [{ ...marketing, evidence: [], proof: 'A date is set' }, sellers], []],
    ['within a team', [{ ...sellers, evidence: [] }, sellers], ['no-proof']],
    ['from nobody', [{ team: null, evidence: [] }, sellers], ['no-proof', 'no-team']],
    ['to nobody', [{ ...sellers, evidence: [] }, { team: null }], ['no-proof', 'no-team']],
  ])('%s', (_, steps, kinds) => {
    expect(kindsOf(steps)).toEqual(kinds);
  });

  it('from marketing to sales is seen where the lifecycle ends with marketing', () => {
    const lifecycle = aTrack([{ id: 'lifecycle:lead', role: null, ...marketing, evidence: [] }], {
      ...{ id: 'lifecycle', kind: 'lifecycle' },
    });
    expect(problemsOf(lifecycle, aTrack([sellers]))).toMatchObject([
      { kind: 'handover-without-proof', stepId: 'lifecycle:lead', teams: ['marketing', 'sales'] },
    ]);
    expect(problemsOf(lifecycle)).toMatchObject([{ kind: 'no-proof' }]);
  });

  it('from sales to customer success leads to the onboarding pipeline, else to the lifecycle’s customers', () => {
    const whole = tracksOf({ lifecycle: ownLifecycle, pipelines: [sales, onboarding] });
    const pairs = (tracks: readonly FunnelTrack[]) =>
      listHandovers(tracks).map(({ from, to, teams }) => [from.label, to.label, ...teams]);
    const inLifecycle = [
      ['Marketing Qualified Lead', 'Sales Qualified Lead', 'marketing', 'sales'],
      ['Opportunity', 'Customer', 'sales', 'customer-success'],
    ];
    expect(pairs(whole)).toEqual([...inLifecycle, ['Closed won', 'Kick-off', 'sales', 'customer-success']]);
    expect(pairs(tracksOf({ lifecycle: ownLifecycle, pipelines: [sales] }))).toEqual([
      ...inLifecycle,
      ['Closed won', 'Customer', 'sales', 'customer-success'],
    ]);
    expect(pairs(tracksOf({ pipelines: [sales] }))).toEqual([]);
  });
});

it.each([
  ['a sale whose won stage counts as the decision', ['evaluation', 'decision'], 1],
  ['a pipeline of leads, which ends where the sale begins', ['discovery', 'evaluation'], 0],
  ['renewals', ['adoption', 'adoption'], 0],
  ['an onboarding moved by sales', ['onboarding', 'onboarding'], 0],
] as const)('%s hands over to the onboarding: %j', (_, phases, count) => {
  const track = aTrack(phases.map((phase) => ({ phase, team: 'sales' })));
  const next = aTrack([{ phase: 'onboarding', team: 'customer-success' }], { id: 'onboarding' });
  expect(listHandovers([track, next])).toHaveLength(count);
});

describe('a map', () => {
  it('names the phases that nothing stands for', () => {
    const problems = findFunnelProblems([aTrack([{ phase: 'evaluation' }])]);
    expect(problems).toEqual(
      funnelPhases
        .filter((phase) => phase !== 'evaluation')
        .map((phase) => ({ kind: 'phase-empty', trackId: null, stepId: null, phase, teams: [] })),
    );
  });

  it('without steps has nothing to complain about', () => {
    expect(findFunnelProblems([])).toEqual([]);
  });

  it('as it is proposed asks only for what nobody but the account can say', () => {
    const tracks = tracksOf({ lifecycle: ownLifecycle, pipelines: [sales] });
    expect(findFunnelProblems(tracks).map(({ kind, stepId }) => [kind, stepId])).toEqual([
      ['no-proof', 'lifecycle:customer'],
      ['no-proof', 'lifecycle:evangelist'],
      ['handover-without-proof', 'stage:sales:sales-5'],
    ]);
  });

  it('has problems of steps that it holds, each once, whatever the map', () => {
    const anyStep = fc.record({
      label: fc.constantFrom('Demo', 'Warm', ''),
      phase: fc.constantFrom(...funnelPhases),
      role: fc.constantFrom(null, 'proposal' as const),
      team: fc.constantFrom(null, ...funnelTeams),
      evidence: fc.constantFrom<readonly EvidenceId[]>([], ['need']),
      delayDays: fc.constantFrom(null, 0, 5),
    });
    const anyTracks = fc.array(fc.array(anyStep, { maxLength: 6 }), { maxLength: 4 });
    fc.assert(
      fc.property(anyTracks, (rows) => {
        const tracks = rows.map((steps, at) => aTrack(steps, { id: String(at) }));
        const ids = new Set<unknown>(tracks.flatMap(({ steps }) => steps.map(({ id }) => id)));
        const problems = findFunnelProblems(tracks);
        expect(problems.every(({ stepId }) => stepId === null || ids.has(stepId))).toBe(true);
        const keys = problems.map(({ kind, stepId, phase }) => `${kind} ${stepId ?? phase}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('of two hundred steps with long names is judged at once', () => {
    const label = 'pending '.repeat(2_000);
    const stages = Array.from({ length: 200 }, () => [label, 0.5] as const);
    const tracks = tracksOf({ pipelines: [aPipeline('x', 'X', stages)] });
    const startedAt = performance.now();
    expect(findFunnelProblems(tracks).filter(({ kind }) => kind === 'vague-name')).toHaveLength(200);
    expect(performance.now() - startedAt).toBeLessThan(200);
  });
});
