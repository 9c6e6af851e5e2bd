import { describe, expect, it } from 'vitest';
import type { StepSettings } from '#core/funnel/funnel-map.ts';
import { defaultHealthSettings } from '#core/health/default-settings.ts';
import { proposeTracks } from '#core/funnel/propose.ts';
import { aPipeline, onboarding, ownLifecycle, sales, tracksOf } from './account.ts';

const rowsOf = (account: Parameters<typeof tracksOf>[0]) =>
  tracksOf(account).map(({ steps }) => steps.map(({ label, phase, team }) => [label, phase, team]));

describe('the proposed map', () => {
  it('goes from the first contact to growth through the lifecycle', () => {
    expect(rowsOf({ lifecycle: ownLifecycle })).toEqual([
      [
        ['Subscriber', 'discovery', 'marketing'],
        ['Lead', 'discovery', 'marketing'],
        ['Marketing Qualified Lead', 'consideration', 'marketing'],
        ['Sales Qualified Lead', 'evaluation', 'sales'],
        ['Opportunity', 'decision', 'sales'],
        ['Customer', 'onboarding', 'customer-success'],
        ['Evangelist', 'adoption', 'customer-success'],
      ],
    ]);
  });

  it('goes through a sale up to the handover, and no lost stage is a step', () => {
    expect(rowsOf({ pipelines: [sales] })).toEqual([
      [
        ['Qualified', 'consideration', 'sales'],
        ['Demo', 'evaluation', 'sales'],
        ['Proposal sent', 'evaluation', 'sales'],
        ['Contract sent', 'decision', 'sales'],
        ['Closed won', 'onboarding', 'sales'],
      ],
    ]);
  });

  it('asks for what holds today by role', () => {
    const [track] = tracksOf({ pipelines: [sales] });
    expect(track?.steps[2]).toEqual({
      ...{ id: 'stage:sales:sales-3', label: 'Proposal sent', phase: 'evaluation', role: 'proposal' },
      ...{ team: 'sales', evidence: ['budget', 'decision-maker', 'timing'], delayDays: 2 },
      ...{ proof: '', action: '', material: '', isOnCards: true, isProposal: true },
    });
    const strict = { ...defaultHealthSettings.exitCriteria, proposal: ['champion' as const] };
    const [own] = proposeTracks(
      { lifecycle: [], pipelines: [sales] },
      { ...defaultHealthSettings, exitCriteria: strict, roleByStage: { 'sales-1': 'proposal' } },
    );
    expect(own?.steps[0]).toMatchObject({ role: 'proposal', evidence: ['champion'] });
  });

  it('counts parts of a day in the playbook as a whole one, so that it can be kept', () => {
    const own = [{ id: 'own', dueInDays: 0.5, doneBy: [] }];
    const playbook = { ...defaultHealthSettings.playbook, proposal: own };
    const [track] = proposeTracks(
      { lifecycle: [], pipelines: [sales] },
      { ...defaultHealthSettings, playbook },
    );
    expect(track?.steps[2]?.delayDays).toBe(1);
  });

  it('says which steps deal cards follow: not a won stage, and no contact', () => {
    const tracks = tracksOf({ lifecycle: ownLifecycle, pipelines: [sales] });
    expect(tracks.map(({ steps }) => steps.map(({ isOnCards }) => isOnCards))).toEqual([
      Array(7).fill(false),
      [true, true, true, true, false],
    ]);
  });

  it('sells nothing in onboarding', () => {
    expect(rowsOf({ pipelines: [onboarding] })[0]).toEqual([
      ['Kick-off', 'onboarding', 'customer-success'],
      ['Training', 'onboarding', 'customer-success'],
      ['Adoption review', 'adoption', 'customer-success'],
      ['Live', 'adoption', 'customer-success'],
    ]);
    expect(tracksOf({ pipelines: [onboarding] })[0]?.steps.map(({ role }) => role)).toEqual(
      Array(4).fill('after-sales'),
    );
  });

  it('leaves a role to the admin who set it', () => {
    const health = { ...defaultHealthSettings, roleByStage: { 'onboarding-2': 'meeting' as const } };
    const [track] = proposeTracks({ lifecycle: [], pipelines: [onboarding] }, health);
    expect(track?.steps.map(({ role }) => role)).toEqual([
      'after-sales',
      'meeting',
      'after-sales',
      'after-sales',
    ]);
  });

  it.each([
    ['Sales pipeline', 'evaluation', 'sales'],
    ['Ventes', 'evaluation', 'sales'],
    ['Vente de services', 'evaluation', 'sales'],
    ['Vertrieb', 'evaluation', 'sales'],
    ['Anything', 'evaluation', 'sales'],
    ['Prospection', 'consideration', 'sales'],
    ['Onboarding', 'onboarding', 'customer-success'],
    ['Mise en place', 'onboarding', 'customer-success'],
    ['Déploiement clients', 'onboarding', 'customer-success'],
    ['Einführung', 'onboarding', 'customer-success'],
    ['Puesta en marcha', 'onboarding', 'customer-success'],
    ['Attivazione', 'onboarding', 'customer-success'],
    ['Implementatie', 'onboarding', 'customer-success'],
    ['Implantação', 'onboarding', 'customer-success'],
    ['Renewals', 'adoption', 'customer-success'],
    ['Sales renewals', 'adoption', 'customer-success'],
    ['Renouvellement', 'adoption', 'customer-success'],
    ['Verlängerungen', 'adoption', 'customer-success'],
    ['Renovación', 'adoption', 'customer-success'],
    ['Rinnovi', 'adoption', 'customer-success'],
    ['Verlengingen', 'adoption', 'customer-success'],
    ['Upsell', 'adoption', 'customer-success'],
    ['Support', 'adoption', 'service'],
    ['Service client', 'adoption', 'service'],
    ['Kundendienst', 'adoption', 'service'],
  ])('has the pipeline %s in %s, moved by %s', (label, phase, team) => {
    const pipeline = aPipeline('x', label, [
      ['Demo', 0.4],
      ['Done', 1],
    ]);
    expect(tracksOf({ pipelines: [pipeline] })[0]?.steps[0]).toMatchObject({ phase, team });
  });

  it.each([
    ['Engaged', 'consideration', 'marketing'],
    ['PQL', 'consideration', 'marketing'],
    ['Trial', 'evaluation', 'sales'],
    ['Client actif', 'onboarding', 'customer-success'],
    ['Ambassadeur', 'adoption', 'customer-success'],
    ['Stammkunde', 'adoption', 'customer-success'],
    ['Moonlight', 'consideration', 'marketing'],
  ])('puts the account’s own lifecycle stage %s in %s, without a delay', (label, phase, team) => {
    const lifecycle = [...ownLifecycle.slice(0, 3), { id: '1700123', label }];
    expect(tracksOf({ lifecycle })[0]?.steps[3]).toMatchObject({
      ...{ id: 'lifecycle:1700123', label, phase, team, evidence: [], delayDays: null },
    });
  });

  it.each([
    ...['Disqualified', 'Former customer', 'Ancien client', 'Partner', 'Partenaire', 'Ehemaliger Kunde'],
    ...['Competidor', 'Fornitore', 'Churned', 'Ex client', 'Autre'],
  ])('leaves out who left the way: %s', (label) => {
    expect(tracksOf({ lifecycle: [{ id: '17', label }] })).toEqual([]);
  });

  it('goes by HubSpot’s id where its own stages were renamed', () => {
    expect(rowsOf({ lifecycle: [{ id: 'customer', label: 'Partenaire signé' }] })).toEqual([
      [['Partenaire signé', 'onboarding', 'customer-success']],
    ]);
  });

  it('is empty in an account without stages, and leaves out a pipeline without any', () => {
    expect(tracksOf({})).toEqual([]);
    expect(tracksOf({ pipelines: [aPipeline('x', 'X', [['Lost', 0]])] })).toEqual([]);
  });

  it('names a stage without a label by its id', () => {
    expect(tracksOf({ pipelines: [aPipeline('x', 'X', [[' ', 0.5]])] })[0]?.steps[0]?.label).toBe('x-1');
  });
});

describe('the account’s map', () => {
  const agreed: StepSettings = {
    ...{ phase: 'decision', role: 'signature', team: 'other', evidence: ['champion'], proof: 'Signed' },
    ...{ delayDays: 9, action: 'Call', material: '' },
  };

  it('says what was agreed over what is proposed, and forgets stages that are gone', () => {
    const [track] = tracksOf(
      { pipelines: [sales] },
      { steps: { 'stage:sales:sales-2': agreed, 'stage:sales:gone': agreed } },
    );
    expect(track?.steps[1]).toEqual({
      id: 'stage:sales:sales-2',
      label: 'Demo',
      ...agreed,
      isOnCards: true,
      isProposal: false,
    });
    expect(track?.steps.map(({ isProposal }) => isProposal)).toEqual([true, false, true, true, true]);
  });
});
