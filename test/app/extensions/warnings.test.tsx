import { Accordion, Alert } from '@hubspot/ui-extensions';
import { describe, expect, it, vi } from 'vitest';
import type { RepairReport, RepairRequest, RepairResponse } from '#core/views/repair-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { ContactSignalsCard } from '../../../src/app/extensions/signals/ContactSignalsCard.tsx';
import { DealSignalsCard } from '../../../src/app/extensions/signals/DealSignalsCard.tsx';
import { failed, ok, showCard } from './support/show-card.tsx';
import type { Answers, Reader } from './support/show-card.tsx';
import { day } from './support/sample-health.ts';
import { stories } from './support/sample-deal-views.ts';
import { contactView, now } from './support/views.ts';

const saved = { 'card-preferences': () => ok({ folds: {}, hidden: [] }) } satisfies Answers;

function show(view: (typeof stories)[keyof typeof stories], answers: Answers = {}, reader: Reader = {}) {
  return showCard(
    <DealSignalsCard />,
    { 'deal-signals': () => ok(view), 'learn-account': () => failed('unavailable'), ...saved, ...answers },
    { recordId: 901, objectTypeId: '0-3', ...reader },
  );
}

function amount(outcome: RepairReport['outcome']): RepairReport {
  return {
    ruleId: 'deal-amount-differs-from-email',
    property: 'amount',
    label: 'Amount',
    type: 'number',
    from: { value: '40000', label: null },
    to: { value: '50000', label: null },
    source: stories.amountDiffers.warnings[0]!.repairs[0]!.source,
    outcome,
  };
}

const written = { kind: 'written', undo: { entryId: 'amount@1', until: now + 30 * day } } as const;

/** Ready before the write, `outcome` after it. */
function mending(outcome: RepairReport['outcome']) {
  return (request: RepairRequest): FunctionResult<RepairResponse> => {
    if (request.action === 'preview') return ok({ action: 'preview', fields: [amount({ kind: 'ready' })] });
    if (request.action === 'apply') return ok({ action: 'apply', fields: [amount(outcome)] });
    return ok({ action: 'undo', fields: [amount({ kind: 'undone' })] });
  };
}

describe('warnings on the deal card', () => {
  it('stand in the order they come, three at most, the others folded', async () => {
    const card = show(stories.stalled);
    await card.until('Worth a look');
    const fold = card.find(Accordion, { title: '2 more' });
    expect(fold.findAll(Alert)).toHaveLength(2);
    expect(card.findAll(Alert)).toHaveLength(5);
    expect(card.findAll(Alert).map(({ props }) => props.variant)).toEqual([
      'warning',
      'warning',
      'info',
      'info',
      'tip',
    ]);
  });

  it('are two in the sidebar', async () => {
    const card = show(stories.stalled, {}, { location: 'crm.record.sidebar' });
    await card.until('3 more');
  });

  it('say what, why and how to mend it, and on whose record', async () => {
    const card = show(stories.stalled);
    await card.until('The close date is over');
    expect(card.shows('The date was Nov 10, 2026, 12 days ago')).toBe(true);
    expect(card.shows('Choose the date that you expect now, or close the deal.')).toBe(true);
    expect(card.shows('Contact: Claire Moreau')).toBe(true);
  });

  it('leave a rule that is newer than the page readable', async () => {
    const [first] = stories.stalled.warnings;
    const card = show({ ...stories.stalled, warnings: [{ ...first!, ruleId: 'deal-of-tomorrow' }] });
    await card.until('A newer check found something');
  });
});

describe('a repair', () => {
  it('is shown before it is written, then written, then taken back', async () => {
    const card = show(stories.amountDiffers, { repair: mending(written) });
    await card.click('Mend it');
    await card.until('Amount: 40,000 → 50,000');
    expect(card.shows('Stated in an email of Nov 13, 2026')).toBe(true);
    expect(card.primaryButtons()).toEqual(['Write it']);
    await card.click('Write it');
    await card.until('Amount: 50,000');
    expect(card.callsOf('repair')).toEqual(
      (['preview', 'apply'] as const).map((action) => ({
        recordType: 'deal',
        recordId: '901',
        action,
        repairs: [
          { ruleId: 'deal-amount-differs-from-email', property: 'amount', from: '40000', to: '50000' },
        ],
      })),
    );
    await card.click('Undo');
    await vi.waitFor(() => expect(card.callsOf('repair').at(-1)).toMatchObject({ action: 'undo' }));
    await card.waitFor(() =>
      expect(card.alerts().at(-1)).toEqual({ type: 'success', message: 'The former value is back' }),
    );
  });

  it.each([
    [
      { kind: 'changed-meanwhile', present: { value: '45000', label: null }, at: now },
      'The field changed on Nov 22, 2026: 45,000. Nothing was written.',
    ],
    [{ kind: 'not-proposed' }, 'What spoke for this value has changed.'],
    [
      {
        kind: 'refused',
        refusal: { kind: 'account-rule', property: 'amount', label: 'Amount', detail: 'At most 45,000.' },
      },
      'At most 45,000.',
    ],
  ] as const)('that ends in %j says so and writes nothing', async (outcome, text) => {
    const card = show(stories.amountDiffers, { repair: mending(outcome) });
    await card.click('Mend it');
    await card.click('Write it');
    await card.until(text);
    expect(card.hasButton('Undo')).toBe(false);
    await card.click('Cancel');
    await card.waitFor(() => expect(card.shows(text)).toBe(false));
  });

  it('that cannot be read says why and can be tried again', async () => {
    const card = show(stories.amountDiffers, { repair: () => failed('timeout', { retryable: true }) });
    await card.click('Mend it');
    await card.until('HubSpot took too long to answer');
    expect(card.primaryButtons()).toEqual(['Mend it']);
  });

  it('of earlier days is asked for when somebody looks, and can be taken back for 30 days', async () => {
    const earlier = {
      ...amount(written),
      at: now - 3 * day,
      by: null,
      cause: 'deal-amount-differs-from-email',
    };
    const card = show(
      {
        ...stories.healthy,
        mended: [{ recordType: 'deal', recordId: '901' }],
        preferences: { folds: { mended: true }, hidden: [] },
      },
      {
        repair: (request: RepairRequest) =>
          request.action === 'history'
            ? ok({ action: 'history', fields: [earlier] })
            : mending(written)(request),
      },
    );
    await card.until('Changed with one click');
    await card.click('Undo');
    await vi.waitFor(() =>
      expect(card.callsOf('repair')).toContainEqual({
        recordType: 'deal',
        recordId: '901',
        action: 'undo',
        entryIds: ['amount@1'],
      }),
    );
  });

  it('of earlier days is not asked for while the fold is closed', async () => {
    const card = show({ ...stories.healthy, mended: [{ recordType: 'deal', recordId: '901' }] });
    await card.until('Changed with one click');
    expect(card.callsOf('repair')).toEqual([]);
  });
});

describe('what a user sets on a card', () => {
  it('asks for the preferences of that user with the view', async () => {
    const card = show(stories.healthy);
    await card.until('On the move');
    expect(card.callsOf('deal-signals')).toEqual([{ recordId: '901', userId: expect.any(String) }]);
  });

  it('hides a warning, keeps it in a fold, and shows it again', async () => {
    const card = show(stories.stalled);
    await card.click('Hide');
    await card.until('1 hidden by you');
    expect(card.find(Accordion, { title: '1 hidden by you' }).find(Alert).props.title).toBe(
      'The close date is over',
    );
    expect(card.callsOf('card-preferences')).toMatchObject([
      { folds: {}, hidden: { 'deal-close-date-past:901': true } },
    ]);
    await card.click('Show again');
    await card.waitFor(() => expect(card.shows('1 hidden by you')).toBe(false));
  });

  it('remembers which folds are open, and saves one change after the other', async () => {
    const card = show({
      ...stories.stalled,
      preferences: { folds: { stages: false, score: true }, hidden: [] },
    });
    await card.until('Stages: 61 days in Proposal');
    const fold = (title: string) => card.find(Accordion, { title });
    expect(fold('Stages: 61 days in Proposal').props.open).toBe(false);
    expect(fold('How the 30 points come about').props.open).toBe(true);
    fold('Stages: 61 days in Proposal').trigger('onClick');
    await card.waitFor(() => expect(fold('Stages: 61 days in Proposal').props.open).toBe(true));
    fold('How the 30 points come about').trigger('onClick');
    await vi.waitFor(() =>
      expect(card.callsOf('card-preferences').map(({ folds }) => folds)).toEqual([
        { stages: true },
        { score: false },
      ]),
    );
  });

  it('offers no hidden warning as the thing to do', async () => {
    const preferences = { folds: {}, hidden: ['deal-amount-differs-from-email:901'] };
    const card = show({ ...stories.amountDiffers, preferences });
    await card.until('1 hidden by you');
    expect(card.shows('What to do now')).toBe(false);
  });
});

describe('the contact card', () => {
  it('has its warnings below the signals, without a primary button of their own', async () => {
    const warnings = stories.freshAndEmpty.warnings.filter(({ subject }) => subject === 'contact');
    const card = showCard(<ContactSignalsCard />, {
      'contact-signals': () => ok(contactView({ warnings, ruleTotal: 18 })),
    });
    await card.until('Job title missing');
    expect(card.primaryButtons()).toEqual(['Create deal']);
    expect(card.hasButton('Mend it')).toBe(true);
    expect(card.shows('From the signature of an email of Nov 21, 2026')).toBe(true);
  });

  it('says in one line that its data are fine', async () => {
    const card = showCard(<ContactSignalsCard />, {
      'contact-signals': () => ok(contactView({ ruleTotal: 18 })),
    });
    await card.until('All 18 data checks are fine.');
  });

  it('says nothing of data that nobody checked', async () => {
    const card = showCard(<ContactSignalsCard />, { 'contact-signals': () => ok(contactView()) });
    await card.until('More seats or volume');
    expect(card.shows('checks')).toBe(false);
  });
});
