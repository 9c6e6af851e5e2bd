import { describe, expect, it } from 'vitest';
import { planCase } from '#core/manager-tasks/plan-case.ts';
import type { TaskCase } from '#core/manager-tasks/task-case.ts';
import type { Decision, Signal } from '#core/signals/signal.ts';
import {
  caseOf,
  dayMs,
  director,
  environment,
  key,
  manager,
  now,
  second,
  signal,
  task,
  withTasks,
} from './samples.ts';

const marked = (given: Partial<Signal> = {}) => signal({ managerTaskKey: key, ...given });
const accepted: Decision = { state: 'accepted', at: now, dealId: '301' };
const dismissed: Decision = { state: 'dismissed', at: now, reason: 'misread' };
const snoozed: Decision = { state: 'snoozed', at: now, until: now + dayMs };
const covered = { coverage: 'covered', dealId: '302' } as const;

describe('a case without a task', () => {
  it.each<[string, Partial<TaskCase>, boolean]>([
    ['an overdue alert', {}, true],
    ['one that was accepted', { signals: [signal({ decision: accepted })] }, false],
    ['one that was dismissed', { signals: [signal({ decision: dismissed })] }, false],
    ['one that is snoozed', { signals: [signal({ decision: snoozed })] }, false],
    [
      'one whose snooze is over',
      { signals: [signal({ decision: { state: 'snoozed', at: now - 2 * dayMs, until: now - dayMs } })] },
      true,
    ],
    ['one that a deal covers', { signals: [signal(covered)] }, false],
    ['one of yesterday', { signals: [signal({ sentAt: now - 0.5 * dayMs })] }, false],
    ['one of last year', { signals: [signal({ sentAt: now - 300 * dayMs })] }, false],
    ['no signals', { signals: [] }, false],
  ])('of %s', (_, given, isRaised) => {
    expect(planCase(caseOf(given), environment).raised !== null).toBe(isRaised);
  });

  it('names the task after the oldest email, and the managers in order', () => {
    const newer = signal({ key: '9:renewal', emailId: '9', kind: 'renewal', sentAt: now - 5 * dayMs });
    const { raised } = planCase(caseOf({ signals: [newer, signal()] }), environment);
    expect(raised).toMatchObject({ key, chain: [manager, second, director] });
  });
});

describe('a task that exists', () => {
  it.each<[string, Partial<TaskCase>, object[]]>([
    ['stays while a signal is open', { signals: [marked()], tasks: [task()] }, []],
    [
      'completes by a decision',
      { signals: [marked({ decision: dismissed })], tasks: [task()] },
      [{ kind: 'complete', settledBy: ['decided'] }],
    ],
    [
      'completes by deals',
      {
        signals: [marked({ decision: accepted }), marked({ ...covered, key: '401:renewal' })],
        tasks: [task()],
        dealIds: new Set(['301', '302']),
      },
      [{ kind: 'complete', settledBy: ['301', '302'] }],
    ],
    [
      'stays when the deal that it was accepted into is gone',
      { signals: [marked({ decision: accepted })], tasks: [task()] },
      [],
    ],
    [
      'completes when its signals are gone',
      { signals: [], tasks: [task()] },
      [{ kind: 'complete', settledBy: ['decided'] }],
    ],
    [
      'opens again when its deal is gone',
      {
        signals: [marked({ decision: accepted })],
        tasks: [task({ status: 'COMPLETED', settledBy: ['301'] })],
      },
      [{ kind: 'reopen', why: 'deal-gone' }],
    ],
    [
      'opens again when the decision is taken back',
      { signals: [marked()], tasks: [task({ status: 'COMPLETED', settledBy: ['decided'] })] },
      [{ kind: 'reopen', why: 'open-again' }],
    ],
    ['stays as a person completed it', { signals: [marked()], tasks: [task({ status: 'COMPLETED' })] }, []],
    [
      'remembers the deal where a person completed it',
      {
        signals: [marked({ decision: accepted })],
        tasks: [task({ status: 'COMPLETED' })],
        dealIds: new Set(['301']),
      },
      [{ kind: 'note-deals', settledBy: ['301'] }],
    ],
  ])('%s', (_, given, changes) => {
    const plan = planCase(caseOf(given), environment);
    expect(plan.changes).toMatchObject(changes);
    expect(plan.changes).toHaveLength(changes.length);
    expect(plan.raised).toBeNull();
  });

  it('takes new signals of the contact in, at once', () => {
    const fresh = signal({ key: '402:renewal', emailId: '402', sentAt: now });
    const plan = planCase(caseOf({ signals: [marked(), fresh], tasks: [task()] }), environment);
    expect(plan.joined).toEqual({ taskKey: key, signals: [fresh] });
  });

  it('is no home for a signal that comes after its own are settled', () => {
    const fresh = signal({ key: '402:renewal', emailId: '402', sentAt: now - 5 * dayMs });
    const signals = [marked({ decision: dismissed }), fresh];
    const plan = planCase(caseOf({ signals, tasks: [task({ createdAt: now - 5.5 * dayMs })] }), environment);
    expect(plan.changes).toMatchObject([{ kind: 'complete' }]);
    expect(plan.joined).toBeNull();
    expect(plan.raised?.key).toBe('opportunity:101:402');
  });

  it('claims the signals that it was made of, when nobody came to mark them', () => {
    const other = signal({ key: '402:renewal', emailId: '402', sentAt: now - 5 * dayMs });
    for (const status of ['NOT_STARTED', 'COMPLETED']) {
      const plan = planCase(caseOf({ signals: [signal(), other], tasks: [task({ status })] }), environment);
      expect([...plan.marks]).toEqual([
        ['401:pricing', key],
        ['402:renewal', key],
      ]);
      expect(plan).toMatchObject({ raised: null, joined: null });
    }
  });
});

describe('a task that nobody touches', () => {
  const untouched = { signals: [marked()], tasks: [task({ dueAt: now - 5 * dayMs })] };
  const escalating = withTasks({ escalateAfterHours: 8 });

  it('has its next owners in order', () => {
    expect(planCase(caseOf(untouched), escalating).changes).toMatchObject([
      { kind: 'hand-over', candidates: [{ ownerId: second, why: 'untouched' }, { ownerId: director }] },
    ]);
  });

  it.each<[string, Partial<TaskCase>]>([
    ['that is not due', { ...untouched, tasks: [task({ dueAt: now })] }],
    ['that somebody began', { ...untouched, tasks: [task({ dueAt: 0, status: 'WAITING' })] }],
    ['that all have had', { ...untouched, tasks: [task({ dueAt: 0, told: [manager, second, director] })] }],
  ])('stays: one %s', (_, given) => {
    expect(planCase(caseOf(given), escalating).changes).toEqual([]);
  });

  it('stays without a setting for it', () => {
    expect(planCase(caseOf(untouched), environment).changes).toEqual([]);
  });
});
