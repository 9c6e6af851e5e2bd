import { describe, expect, it } from 'vitest';
import { judge } from '#core/review/judge.ts';
import { createSituationReader, type ReviewContext } from '#core/review/situation.ts';
import type { SnapshotDeal, SnapshotSignal } from '#core/snapshot/snapshot.ts';
import { noon } from '../../support/records.ts';
import { aSnapshotDeal, aSnapshotSignal, baselines, context, daysAgo, dead, inDays } from './support.ts';

function judged(
  fields: Partial<SnapshotDeal> = {},
  signals: readonly SnapshotSignal[] = [],
  other: Partial<ReviewContext> = {},
) {
  return judge(createSituationReader({ ...context, ...other })(aSnapshotDeal(fields), signals));
}

const pushedTo = (...days: number[]) =>
  days.map((day, index) => ({ value: inDays(day), at: daysAgo(30 - index) }));
const month = new Date(noon).getUTCMonth() + 1;

describe('a deal that asks for no decision', () => {
  it.each<[string, Partial<SnapshotDeal>]>([
    ['that moves', {}],
    ['that is a little slow', { status: 'slow' }],
    ['with a single contact', { codes: ['deal-single-contact-late-stage'] }],
    ['that is healthy and far from its date', { health: 90 }],
    [
      'that is healthy and due, with a meeting ahead',
      { health: 90, closeAt: inDays(9), nextActivityAt: inDays(2) },
    ],
    ['that was set aside', { ...dead, snoozedUntil: inDays(5) }],
  ])('%s', (_, fields) => {
    expect(judged(fields)).toBeNull();
  });
});

describe('a deal that is proposed as lost', () => {
  it.each<[string, Partial<SnapshotDeal>, SnapshotSignal[], string[]]>([
    ['stands and is silent', dead, [], ['status', 'no-activity']],
    [
      'was refused, and nobody has worked on it since',
      { codes: ['deal-refused-but-open'], createdAt: daysAgo(90), lastActivityAt: daysAgo(50) },
      [],
      ['rule', 'no-activity'],
    ],
    [
      'is long past its date, with nothing since',
      { closeAt: daysAgo(48), createdAt: daysAgo(90), lastActivityAt: daysAgo(50) },
      [],
      ['no-activity', 'close-date-past'],
    ],
    [
      'is older than any won deal, and silent',
      { createdAt: daysAgo(170), lastActivityAt: daysAgo(50) },
      [],
      ['older-than-won', 'no-activity'],
    ],
    [
      'stands and was left for another supplier',
      { ...dead, lastActivityAt: daysAgo(2), codes: ['deal-refused-but-open'] },
      [aSnapshotSignal('competitor', 10)],
      ['rule', 'status'],
    ],
  ])('%s', (_, fields, signals, kinds) => {
    const judgement = judged(fields, signals);
    expect(judgement?.verdict).toBe('close-lost');
    expect(judgement?.reasons.slice(0, 2).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each<[string, Partial<SnapshotDeal>, SnapshotSignal[], Partial<ReviewContext>]>([
    ['one reason alone is not enough', { codes: ['deal-refused-but-open'] }, [], {}],
    [
      'two reasons of one kind are one',
      { ...dead, createdAt: daysAgo(300), lastActivityAt: daysAgo(5) },
      [],
      {},
    ],
    ['something is planned', { ...dead, nextActivityAt: inDays(10) }, [], {}],
    ['it was set aside', { ...dead, snoozedUntil: inDays(10) }, [], {}],
    ['the last check called it paused', { ...dead, status: 'paused' }, [], {}],
    ['the buyer asked for something lately', dead, [aSnapshotSignal('pricing', 20)], {}],
    ['the buyer asked to wait lately', dead, [aSnapshotSignal('stall', 20)], {}],
    ['nobody buys in this month', dead, [], { baselines: { ...baselines, quietMonths: [month] } }],
    [
      'a month in a stage is usual',
      { ...dead, stages: [{ stageId: 'proposal', at: daysAgo(30) }], lastActivityAt: daysAgo(30) },
      [],
      {},
    ],
  ])('never where %s', (_, fields, signals, other) => {
    expect(judged(fields, signals, other)?.verdict).not.toBe('close-lost');
  });

  it('is judged by the settings where nothing was learned', () => {
    const none = { baselines: null };
    expect(judged(dead, [], none)?.verdict).toBe('close-lost');
    const standing = {
      ...dead,
      stages: [{ stageId: 'proposal', at: daysAgo(50) }],
      lastActivityAt: daysAgo(44),
    };
    expect(judged(standing, [], none)?.verdict).toBe('requalify');
  });
});

describe('a deal that is proposed for a second look', () => {
  it.each<[string, Partial<SnapshotDeal>, SnapshotSignal[], string[]]>([
    [
      'is ahead of its evidence and was pushed again and again',
      { codes: ['deal-stage-ahead-of-evidence'], closeDates: pushedTo(10, 20, 40, 60) },
      [],
      ['rule', 'close-date-pushed', 'no-next-activity'],
    ],
    [
      'stands, and hangs on one person',
      { status: 'stalled', codes: ['deal-single-contact-late-stage'] },
      [],
      ['status', 'single-contact', 'no-next-activity'],
    ],
    [
      'has no decision maker and has lost a fifth of its amount',
      {
        codes: ['deal-no-decision-maker'],
        amounts: [
          { value: 12_500, at: daysAgo(30) },
          { value: 10_000, at: daysAgo(9) },
        ],
      },
      [],
      ['rule', 'amount-down', 'no-next-activity'],
    ],
    [
      'went back a stage and waits',
      {
        stageId: 'demo',
        stages: [
          { stageId: 'proposal', at: daysAgo(40) },
          { stageId: 'demo', at: daysAgo(9) },
        ],
      },
      [aSnapshotSignal('stall', 45)],
      ['signal', 'backwards', 'no-next-activity'],
    ],
    [
      'has a customer who speaks of leaving, and a date that is over',
      { closeAt: daysAgo(9) },
      [aSnapshotSignal('churn-risk', 12)],
      ['signal', 'close-date-past', 'no-next-activity'],
    ],
    [
      'was refused, and is silent',
      { codes: ['deal-refused-but-open'], status: 'silent' },
      [],
      ['rule', 'status', 'no-next-activity'],
    ],
  ])('%s', (_, fields, signals, kinds) => {
    const judgement = judged(fields, signals);
    expect(judgement?.verdict).toBe('requalify');
    expect(judgement?.reasons.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('weighs more the more speaks against it, and never more than the whole', () => {
    const some = judged({ status: 'stalled', codes: ['deal-single-contact-late-stage'] });
    const more = judged({ status: 'stalled', codes: ['deal-no-contact', 'deal-stage-ahead-of-evidence'] });
    const all = judged({
      ...dead,
      codes: ['deal-no-contact', 'deal-stage-ahead-of-evidence', 'deal-refused-but-open'],
    });
    expect(more?.weight).toBeGreaterThan(some?.weight ?? 1);
    expect(all?.weight).toBe(1);
    expect(all?.reasons).toHaveLength(5);
  });
});

describe('a deal that is proposed to be pushed', () => {
  it.each<[string, Partial<SnapshotDeal>, SnapshotSignal[], string[]]>([
    [
      'is wanted and due, and has nothing planned',
      { closeAt: inDays(12) },
      [aSnapshotSignal('procurement', 4)],
      ['signal', 'due-soon', 'no-next-activity'],
    ],
    [
      'is healthy and due',
      { health: 80, closeAt: inDays(20) },
      [],
      ['due-soon', 'high-health', 'no-next-activity'],
    ],
    [
      'is healthy and wanted',
      { health: 80 },
      [aSnapshotSignal('timeline', 13)],
      ['signal', 'high-health', 'no-next-activity'],
    ],
  ])('%s', (_, fields, signals, kinds) => {
    const judgement = judged(fields, signals);
    expect(judgement?.verdict).toBe('push');
    expect(judgement?.reasons.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each<[string, Partial<SnapshotDeal>, SnapshotSignal[]]>([
    [
      'a next step stands in the calendar',
      { health: 80, closeAt: inDays(20), nextActivityAt: inDays(1) },
      [],
    ],
    ['its date is over', { health: 80, closeAt: daysAgo(2) }, []],
    ['the buyer only names another supplier', { health: 80 }, [aSnapshotSignal('competitor', 3)]],
    ['the buyer wrote three weeks ago', { health: 80 }, [aSnapshotSignal('pricing', 21)]],
  ])('but not where %s', (_, fields, signals) => {
    expect(judged(fields, signals)).toBeNull();
  });

  it('but looked at again where too much speaks against it', () => {
    const doubtful = {
      health: 80,
      closeAt: inDays(20),
      codes: ['deal-no-contact', 'deal-stage-ahead-of-evidence'],
    };
    expect(judged(doubtful)?.verdict).toBe('requalify');
  });
});
