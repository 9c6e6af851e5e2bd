import { describe, expect, it } from 'vitest';
import { ownHealth, withAgreements } from '#core/funnel/agreements.ts';
import type { StepSettings } from '#core/funnel/funnel-map.ts';
import { assessHealth } from '#core/health/assess-health.ts';
import { defaultHealthSettings } from '#core/health/default-settings.ts';
import type { HealthSettings } from '#core/health/settings.ts';
import { readStages } from '#core/health/stage-role.ts';
import { createStageDirectory } from '#core/metrics/stage-directory.ts';
import { toStepWords } from '#core/wording/step-words.ts';
import { aContext, aDealDetails, anInput, aPipeline, daysAgo, said, sent } from '../health/deals.ts';

const agreed: StepSettings = {
  ...{ phase: 'evaluation', role: 'proposal', team: 'sales', evidence: ['champion'], proof: '' },
  ...{ delayDays: 12, action: 'Send the sheet of savings', material: 'The sheet of their branch' },
};
const settings = (step: Partial<StepSettings> = {}, id = 'stage:default:proposal') =>
  withAgreements(defaultHealthSettings, { steps: { [id]: { ...agreed, ...step } } });
const silent = anInput({ emails: [] });
const health = (step: Partial<StepSettings> = {}, input = silent, id?: string) =>
  assessHealth(input, aContext({ settings: settings(step, id) }));
const required = (result: ReturnType<typeof health>) =>
  result.evidence.filter(({ isRequired }) => isRequired).map(({ id }) => id);

describe('what was agreed on for a stage', () => {
  it('is all that has to be proved there', () => {
    expect(required(health())).toEqual(['champion']);
    expect(required(health({ evidence: [] }))).toEqual([]);
  });

  it('is the first step, in the account’s words and due when it was agreed', () => {
    const { nextStep } = health();
    expect(nextStep).toMatchObject({
      ...{ id: 'send-proposal', dueInDays: 12, dueAt: daysAgo(10 - 12), isOverdue: false },
      words: { action: agreed.action, material: agreed.material },
    });
  });

  it('is done as the playbook’s own first step is, then that goes on', () => {
    const { nextStep } = health({}, anInput({ emails: [sent(1)] }));
    expect(nextStep).toMatchObject({ id: 'follow-up-proposal', dueInDays: 3 });
    expect(nextStep).not.toHaveProperty('words');
  });

  it.each([
    [{ action: '', material: '' }, undefined],
    [{ material: '' }, { action: agreed.action, material: '' }],
    [{ action: '' }, { action: '', material: agreed.material }],
  ])('leaves to the playbook what it does not say: %o', (step, words) => {
    expect(health(step).nextStep?.words).toEqual(words);
  });

  it('without a delay is due as before', () => {
    expect(health({ delayDays: null }).nextStep?.dueInDays).toBe(2);
  });

  it('gives the stage its role, on the whole track', () => {
    const result = health({ role: 'negotiation' });
    expect(result.track.find(({ stageId }) => stageId === 'proposal')?.role).toBe('negotiation');
    expect(result.nextStep?.role).toBe('negotiation');
    expect(health({ role: null }).nextStep?.role).toBe('proposal');
  });

  it('holds for this stage of this pipeline only', () => {
    const untouched = assessHealth(silent, aContext());
    expect(health({}, silent, 'stage:other:proposal')).toEqual(untouched);
    expect(health({}, silent, 'lifecycle:proposal')).toEqual(untouched);
  });

  it('asks nothing of a closed deal', () => {
    const deal = aDealDetails({ stageId: 'won', isClosed: true, isClosedWon: true });
    const signals = [said('budget', 3)];
    const plain = assessHealth(anInput({ deal, signals }), aContext());
    expect(health({}, anInput({ deal, signals }), 'stage:default:won')).toEqual(plain);
  });

  it('has a step of its own where the role has none', () => {
    const bare = { ...defaultHealthSettings.playbook, proposal: [] };
    const own = withAgreements(
      { ...defaultHealthSettings, playbook: bare },
      {
        steps: { 'stage:default:proposal': agreed },
      },
    );
    const context = aContext({ settings: own });
    expect(assessHealth(silent, context).nextStep).toMatchObject({ id: 'agreed-step', dueInDays: 12 });
  });

  it('holds in the figures of the page too', () => {
    const pipeline = aPipeline([['proposal', 'Proposal sent', 0.5]]);
    const directory = { pipelines: [pipeline], owners: [], currencies: [] };
    const isQualified = (health: HealthSettings) =>
      createStageDirectory({ directory }, health).find(pipeline.id, 'proposal')?.isQualified;
    expect(isQualified(defaultHealthSettings)).toBe(true);
    expect(isQualified(settings({ role: 'prospecting' }))).toBe(false);
  });

  it('makes no vague name clear', () => {
    const pipeline = aPipeline([['warm', 'Warm', 0.5]]);
    expect(readStages(pipeline, settings({}, 'stage:default:warm'))[0]).toMatchObject({
      ...{ role: 'proposal', isVague: true },
    });
  });
});

describe('health', () => {
  it('is as it was without a map, and after it was taken back', () => {
    expect(withAgreements(defaultHealthSettings, { steps: {} })).toEqual(defaultHealthSettings);
    expect(withAgreements(settings(), { steps: {} })).toEqual(defaultHealthSettings);
  });

  it('is shown and handed out as it was set, without the map', () => {
    expect(settings().agreed).toBeDefined();
    expect(ownHealth(settings())).toEqual(defaultHealthSettings);
  });
});

describe('words of a step', () => {
  const usual = { action: 'Call', material: 'A sheet' };
  it.each([
    [undefined, usual],
    [
      { action: 'Write', material: '' },
      { action: 'Write', material: '' },
    ],
    [
      { action: '', material: 'Ours' },
      { action: 'Call', material: 'Ours' },
    ],
  ])('%o are %o', (own, words) => {
    expect(toStepWords(own, usual)).toEqual(words);
  });
});
