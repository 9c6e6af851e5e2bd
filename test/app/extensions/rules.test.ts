import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../../src/app/extensions/signals/deal/evidence-items.ts';
import { dayToInputDate, inputDateToDay } from '../../../src/app/extensions/shared/date-input.ts';
import { currencyOptions, findDealProblems } from '../../../src/app/extensions/signals/forms/deal-values.ts';
import { snoozePresets } from '../../../src/app/extensions/signals/forms/snooze-presets.ts';
import { contactActions, dealActions } from '../../../src/app/extensions/signals/group/group-actions.ts';
import { quoteToParts } from '../../../src/app/extensions/signals/group/quote-parts.ts';
import { arrangeSignals, totalsAfter } from '../../../src/app/extensions/signals/data/signal-list.ts';
import { draft, estimate, group, now } from './support/views.ts';

describe('a quote around its cue', () => {
  const whole = 'Hello there, we would like to add twenty seats for Lyon before the end of March, please.';
  const cue = { start: whole.indexOf('add twenty seats'), end: whole.indexOf(' for Lyon') };

  it('stays whole when there is room', () => {
    expect(quoteToParts(whole, cue, 500)).toEqual({
      before: 'Hello there, we would like to ',
      cue: 'add twenty seats',
      after: ' for Lyon before the end of March, please.',
    });
  });

  it('is cut at words on both sides when there is not', () => {
    expect(quoteToParts(whole, cue, 50)).toEqual({
      before: '…would like to ',
      cue: 'add twenty seats',
      after: ' for Lyon before…',
    });
  });

  it('stands on one line', () => {
    expect(quoteToParts('one\r\n  two\tthree', { start: 7, end: 10 }, 500)).toEqual({
      before: 'one ',
      cue: 'two',
      after: ' three',
    });
  });

  it('loses nothing of a quote that fits, wherever the cue is said to be', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer(), fc.integer(), (quote, start, end) => {
        const { before, cue: middle, after } = quoteToParts(quote, { start, end }, 10_000);
        const bare = (text: string) => text.replace(/\s+/g, '');
        expect(bare(before + middle + after)).toBe(bare(quote));
      }),
    );
  });
});

describe('what can be done with an email', () => {
  it.each([
    ['undetected', true, ['create-deal', 'attach-deal', 'snooze', 'dismiss']],
    ['undetected', false, ['create-deal', 'snooze', 'dismiss']],
    ['covered', true, ['create-deal', 'dismiss']],
    ['context', true, ['snooze', 'dismiss']],
  ] as const)('%s, open deals: %s', (coverage, hasOpenDeals, actions) => {
    expect(contactActions(group('e', ['pricing'], { coverage }), hasOpenDeals)).toEqual(actions);
  });

  it('attaches to a deal only while that deal is open', () => {
    expect(dealActions(false)[0]).toBe('attach-here');
    expect(dealActions(true)[0]).toBe('create-deal');
  });
});

describe('the list of signals', () => {
  const groups = ['a', 'b', 'c'].map((id) => group(id, ['pricing'], { estimate }));
  const recent = [
    { group: groups[0]!, decision: { state: 'dismissed', at: 1, reason: 'other' } as const, text: '' },
  ];

  it('leaves out what was just decided and what holds no signal', () => {
    const arranged = arrangeSignals([...groups, group('empty', [])], recent, now, 1);
    expect(arranged.shown.map(({ emailId }) => emailId)).toEqual(['b']);
    expect(arranged.folded.map(({ emailId }) => emailId)).toEqual(['c']);
  });

  it('takes what was just decided off the totals, once', () => {
    const totals = { undetected: 3, expectedValue: 3240, currency: 'EUR' };
    expect(totalsAfter({ totals, readAt: now, groups }, recent)).toEqual({
      ...totals,
      undetected: 2,
      expectedValue: 2160,
    });
    const refreshed = groups.map((one, index) =>
      index === 0 ? { ...one, decision: recent[0]!.decision } : one,
    );
    expect(totalsAfter({ totals, readAt: now, groups: refreshed }, recent)).toEqual(totals);
  });
});

describe('the fields of a new deal', () => {
  it.each([
    [{}, []],
    [{ name: ' ' }, ['nameMissing']],
    [{ amount: -1 }, ['amountNegative']],
    [{ amount: null, closeDate: null }, []],
    [{ stageId: '', name: '' }, ['nameMissing', 'stageMissing']],
  ])('%j has the problems %j', (part, problems) => {
    expect(findDealProblems({ ...draft, ...part })).toEqual(problems);
  });

  it("offers the draft's currency first, each once", () => {
    expect(currencyOptions('CHF')).toEqual(['CHF', 'EUR', 'USD', 'GBP', 'CAD']);
    expect(currencyOptions('PLN')[0]).toBe('PLN');
  });

  it('turns a date into what HubSpot’s input wants and back', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(inputDateToDay(dayToInputDate(day))).toBe(day);
      }),
    );
  });
});

describe('usual delays', () => {
  it('offer the date of the email while it lies ahead', () => {
    const ids = (stated?: string) => snoozePresets(now, 'Europe/Paris', stated).map(({ id }) => id);
    expect(ids('2026-12-01')).toEqual(['stated', 'week', 'month', 'quarter']);
    expect(ids('2026-11-22')).toEqual(['week', 'month', 'quarter']);
    expect(ids()).toEqual(['week', 'month', 'quarter']);
  });
});

describe('the evidence of a deal', () => {
  it('takes the surest sentence for each item', () => {
    const weak = group('weak', ['budget']);
    const faint = { ...weak, qualifiers: weak.qualifiers.map((one) => ({ ...one, probability: 0.4 })) };
    const proofs = findEvidence([faint, group('sure', ['budget', 'timeline'])]);
    expect(proofs.map(({ id, proof }) => [id, proof?.group.emailId ?? null])).toEqual([
      ['need', null],
      ['budget', 'sure'],
      ['timing', 'sure'],
      ['authority', null],
      ['competitor', null],
    ]);
  });
});
