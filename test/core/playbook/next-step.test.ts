import { describe, expect, it } from 'vitest';
import { stageRoles } from '#core/health/health.ts';
import type { EvidenceStatus } from '#core/health/health.ts';
import { defaultPlaybook } from '#core/playbook/default-playbook.ts';
import { planSteps } from '#core/playbook/next-step.ts';
import type { StepFacts } from '#core/playbook/next-step.ts';
import { dictionaryFor } from '#core/wording/dictionary.ts';
import { daysAgo, inDays, received, sent } from '../health/deals.ts';
import { noon } from '../../support/records.ts';

const nothing = { amount: null, nextActivityAt: null, nextStep: null };

const plan = (
  fields: Partial<StepFacts> = {},
  entries: Parameters<typeof planSteps>[0] = defaultPlaybook.proposal,
) =>
  planSteps(entries, {
    ...{ deal: nothing, role: 'proposal', enteredAt: daysAgo(4), evidence: [], emails: [] },
    ...{ unansweredSince: null, pausedUntil: null, now: noon },
    ...fields,
  });

const proved = (id: EvidenceStatus['id']): EvidenceStatus => ({
  ...{ id, isRequired: false, proof: { kind: 'field', field: 'amount' } },
});

describe('the next step of the playbook', () => {
  it('is the first one that nothing proves done, due so many days after the stage began', () => {
    expect(plan().nextStep).toEqual({
      ...{ id: 'send-proposal', role: 'proposal', dueInDays: 2, dueAt: daysAgo(2), isOverdue: true },
    });
    expect(plan({ emails: [sent(4)] }).nextStep).toMatchObject({ id: 'follow-up-proposal', isOverdue: true });
    expect(plan({ emails: [sent(4), received(1)] }).nextStep).toMatchObject({
      ...{ id: 'bring-in-decision-maker', dueAt: inDays(3), isOverdue: false },
    });
  });

  it.each([
    ['an email of the day before the stage', { emails: [sent(4.9)] }, 'follow-up-proposal'],
    ['no email from long before', { emails: [sent(6)] }, 'send-proposal'],
    ['no email from the future', { emails: [sent(-1)] }, 'send-proposal'],
    ['evidence', { emails: [sent(1), received(1)], evidence: [proved('decision-maker')] }, 'confirm-budget'],
  ])('takes %s for done', (_name, facts, id) => {
    expect(plan(facts).nextStep?.id).toBe(id);
  });

  it('takes an activity ahead or an amount for done where a step asks for it', () => {
    const entries = [
      { id: 'a', dueInDays: 1, doneBy: ['next-activity'] },
      { id: 'b', dueInDays: 1, doneBy: ['amount'] },
      { id: 'c', dueInDays: 1, doneBy: [] },
    ] as const;
    expect(plan({}, entries).nextStep?.id).toBe('a');
    expect(plan({ deal: { ...nothing, nextActivityAt: inDays(1) } }, entries).nextStep?.id).toBe('b');
    expect(plan({ deal: { ...nothing, nextActivityAt: inDays(1), amount: 5 } }, entries).nextStep?.id).toBe(
      'c',
    );
  });

  it('is due only when a pause ends, and counts from now where nobody knows the beginning', () => {
    expect(plan({ pausedUntil: inDays(20) }).nextStep).toMatchObject({ dueAt: inDays(20), isOverdue: false });
    expect(plan({ enteredAt: null }).nextStep).toMatchObject({ dueAt: inDays(2), isOverdue: false });
  });

  it.each([
    [0.9, false],
    [1.1, true],
  ])('leaves a step of the same day that day: %d days later overdue is %s', (days, isOverdue) => {
    const entries = [{ id: 'own', dueInDays: 0, doneBy: [] }];
    const enteredAt = daysAgo(days);
    expect(plan({ enteredAt }, entries).nextStep).toMatchObject({ dueAt: enteredAt, isOverdue });
  });

  it('carries the account’s own words', () => {
    const words = { action: 'Send the leaflet', material: 'Leaflet' };
    const { nextStep } = plan({}, [{ id: 'own', dueInDays: 1, doneBy: [], words }]);
    expect(dictionaryFor('fr').playbook.action(nextStep!)).toBe('Send the leaflet');
  });

  it('is none where the stage has no role or the playbook no step', () => {
    expect(plan({ role: null }, []).nextStep).toBeNull();
    expect(plan({}, [])).toEqual({ nextStep: null, share: 1 });
  });
});

describe('how far the playbook is followed', () => {
  it.each([
    ['nothing is overdue', { enteredAt: daysAgo(1) }, 1],
    ['two of four steps are overdue', {}, 0.5],
    [
      'three of four are, with a next step in words',
      { enteredAt: daysAgo(8), deal: { ...nothing, nextStep: 'Call' } },
      0.5,
    ],
    [
      'three of four are, with blank words',
      { enteredAt: daysAgo(8), deal: { ...nothing, nextStep: ' ' } },
      0.25,
    ],
    [
      'all are, with an activity ahead',
      { enteredAt: daysAgo(30), deal: { ...nothing, nextActivityAt: inDays(1) } },
      1,
    ],
  ])('when %s', (_name, facts, share) => {
    expect(plan(facts).share).toBe(share);
  });
});

describe('the default playbook', () => {
  it.each(stageRoles)('has two to four steps in order for %s, each with words of its own', (role) => {
    const steps = defaultPlaybook[role];
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(steps.length).toBeLessThanOrEqual(4);
    const days = steps.map(({ dueInDays }) => dueInDays);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    for (const locale of ['en', 'fr']) {
      const { playbook } = dictionaryFor(locale);
      for (const step of steps) expect(playbook.action(step)).not.toBe(playbook.ownStep.action);
    }
  });

  it('uses an id once', () => {
    const ids = stageRoles.flatMap((role) => defaultPlaybook[role].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
