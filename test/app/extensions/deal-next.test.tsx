import { describe, expect, it, vi } from 'vitest';
import type { DealActionResponse } from '#core/views/deal-action-view.ts';
import type { DealSignalsView } from '#core/views/signals-view.ts';
import { dealActionRequest } from '../../../src/app/handlers/requests/quality-requests.ts';
import { DealSignalsCard } from '../../../src/app/extensions/signals/DealSignalsCard.tsx';
import { failed, ok, showCard } from './support/show-card.tsx';
import type { Answers } from './support/show-card.tsx';
import { day } from './support/sample-health.ts';
import { stories } from './support/sample-deal-views.ts';
import { now } from './support/views.ts';

function show(view: DealSignalsView, answers: Answers = {}) {
  return showCard(
    <DealSignalsCard />,
    { 'deal-signals': () => ok(view), ...answers },
    { recordId: 901, objectTypeId: '0-3' },
  );
}

const field = (
  part: Partial<DealActionResponse['fields'][number]>,
): DealActionResponse['fields'][number] => ({
  property: 'dealstage',
  label: 'Deal stage',
  type: 'choice',
  from: { value: 'qualified', label: 'Qualification' },
  to: { value: 'negotiation', label: 'Negotiation' },
  outcome: { kind: 'written', undo: { entryId: 'dealstage@1', until: now + 30 * day } },
  ...part,
});

describe('what to do now', () => {
  it('creates the task of the playbook’s step once, and takes it back', async () => {
    const task = { id: '77', subject: 'Follow up', dueAt: now } as const;
    const card = show(stories.stalled, {
      'deal-action': ({ action }) =>
        ok({
          action,
          fields: [],
          task: { ...task, outcome: action === 'remove-task' ? 'removed' : 'created' },
        }),
    });
    await card.click('Create the task');
    await card.until('Task created, due Nov 22, 2026');
    expect(card.callsOf('deal-action')).toEqual([
      {
        dealId: '901',
        action: 'create-task',
        stepId: 'follow-up-proposal',
        subject: 'Lumio: 40 seats: Follow up on the proposal by phone',
        body: expect.stringContaining('One question'),
        dueAt: now,
      },
    ]);
    await card.click('Undo');
    await card.waitFor(() => expect(card.shows('Task created')).toBe(false));
    expect(card.callsOf('deal-action').at(-1)).toEqual({
      dealId: '901',
      action: 'remove-task',
      taskId: '77',
    });
  });

  it('plans a long step of several lines, in the account’s own words, as a task of one line with the whole in it', async () => {
    const action = `Call them\r\n${'about the open points '.repeat(12)}`;
    const health = stories.stalled.health ?? expect.fail('no health');
    const nextStep = {
      ...(health.nextStep ?? expect.fail('no step')),
      words: { action, material: 'A list' },
    };
    const view = { ...stories.stalled, health: { ...health, nextStep } };
    const answers: Answers = {
      'deal-action': ({ action: done }) => ok({ action: done, fields: [], task: null }),
    };
    const noting = show(view, answers);
    await noting.click('Note as next step');
    await noting.waitFor(() => expect(noting.callsOf('deal-action')).toHaveLength(1));
    expect(dealActionRequest.safeParse(noting.callsOf('deal-action')[0]).success).toBe(true);
    const card = show(view, answers);
    await card.click('Create the task');
    await card.waitFor(() => expect(card.callsOf('deal-action')).toHaveLength(1));
    const [call] = card.callsOf('deal-action');
    expect(dealActionRequest.safeParse(call).success).toBe(true);
    expect(call).toMatchObject({
      subject: expect.stringMatching(/^Lumio: 40 seats: Call them about the open points .{200,}…$/),
      body: `${action}\n\nA list`,
    });
  });

  it('plans what no click can mend, when much hangs on it', async () => {
    const card = show(stories.singleContact, {
      'deal-action': ({ action }) => ok({ action, fields: [], task: null }),
    });
    await card.until('After that: Agree on the path to signature');
    await card.click('Create the task');
    await vi.waitFor(() =>
      expect(card.callsOf('deal-action')).toMatchObject([
        { stepId: 'deal-no-decision-maker', subject: expect.stringContaining('Ask who signs'), dueAt: now },
      ]),
    );
  });

  it('sends one click only, however often it is clicked', async () => {
    const card = show(stories.stalled, { 'deal-action': () => new Promise(() => undefined) });
    await card.click('Create the task');
    card.button('Create the task').trigger('onClick');
    card.button('Create the task').trigger('onClick');
    expect(card.callsOf('deal-action')).toHaveLength(1);
  });

  it('moves the deal as proposed, with the proof in sight and the way back', async () => {
    const card = show(stories.orderWords, {
      'deal-action': ({ action }) => ok({ action, fields: [field({})], task: null }),
      repair: () => ok({ action: 'undo', fields: [field({ outcome: { kind: 'undone' } })] }),
    });
    await card.until('“Could you send us the contract?');
    await card.click('Move to Negotiation');
    await card.until('Moved to Negotiation');
    expect(card.callsOf('deal-action')).toEqual([
      { dealId: '901', action: 'move-stage', fromStageId: 'qualified', toStageId: 'negotiation' },
    ]);
    await card.click('Undo');
    await card.waitFor(() => expect(card.shows('Moved to Negotiation')).toBe(false));
    expect(card.callsOf('repair')).toEqual([
      { recordType: 'deal', recordId: '901', action: 'undo', entryIds: ['dealstage@1'] },
    ]);
    expect(card.callsOf('deal-signals')).toHaveLength(3);
  });

  it('says what stands there instead when the stage changed meanwhile', async () => {
    const outcome = {
      kind: 'changed-meanwhile',
      present: { value: 'won', label: 'Won' },
      at: now,
    } as const;
    const card = show(stories.orderWords, {
      'deal-action': ({ action }) => ok({ action, fields: [field({ outcome })], task: null }),
    });
    await card.click('Move to Negotiation');
    await card.until('The field changed on Nov 22, 2026: Won. Nothing was written.');
    expect(card.shows('Moved to Negotiation')).toBe(false);
  });

  it('asks once more before it closes a deal as lost', async () => {
    const card = show(stories.refused, {
      'deal-action': ({ action }) => ok({ action, fields: [field({})], task: null }),
    });
    await card.click('Close as lost');
    await card.until('The reason will be “The buyer declined”');
    expect(card.callsOf('deal-action')).toEqual([]);
    await card.click('Close as lost');
    await card.until('Closed as lost, with the reason');
    expect(card.callsOf('deal-action')[0]).toMatchObject({
      action: 'close-lost',
      fromStageId: 'negotiation',
      toStageId: 'lost',
      reason: 'refused',
      locale: 'en',
    });
  });

  it('sets the deal aside with one click on a usual time', async () => {
    const card = show(stories.stalled, {
      'deal-action': ({ action }) => ok({ action, fields: [], task: null }),
    });
    await card.click('Set the deal aside');
    await card.click('In a week (Nov 29, 2026)');
    await card.until('Set aside until Nov 29, 2026');
    expect(card.callsOf('deal-action')).toEqual([
      { dealId: '901', action: 'snooze-deal', until: Date.parse('2026-11-28T23:00:00Z') },
    ]);
  });

  it('notes the step on the deal over what the card showed', async () => {
    const card = show(
      { ...stories.stalled, nextStepText: 'Call Claire' },
      { 'deal-action': ({ action }) => ok({ action, fields: [], task: null }) },
    );
    await card.click('Note as next step');
    await vi.waitFor(() =>
      expect(card.callsOf('deal-action')).toMatchObject([{ action: 'log-next-step', from: 'Call Claire' }]),
    );
  });

  it('stays usable when the call fails', async () => {
    const card = show(stories.stalled, { 'deal-action': () => failed('rate-limited', { retryable: true }) });
    await card.click('Create the task');
    await card.until('HubSpot is busy right now');
    expect(card.primaryButtons()).toEqual(['Create the task']);
  });
});
