import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HistoryProgress, HistoryRequest, HistoryView } from '#core/views/history-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { driveScan } from '../../../../../src/app/extensions/pipeline/history/drive-scan.ts';
import { viewOf } from '../../../../support/history-answers/parts.ts';
import { failed } from '../../support/show-card.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

const reading = (read: number, part: Partial<HistoryProgress> = {}) => viewOf({ read, total: 100, ...part });
const busy = failed('rate-limited', { retryable: true });

/** Drives a scan of these answers, one for each call; `stopAt`: the call during which somebody wants it no longer. */
async function drive(
  answers: readonly FunctionResult<HistoryView>[],
  first: HistoryRequest,
  stopAt = Infinity,
) {
  const calls: HistoryRequest['action'][] = [];
  const shown: number[] = [];
  const waits: number[] = [];
  let isWanted = true;
  vi.stubGlobal('self', {
    serverless: (_: string, { parameters }: { parameters: HistoryRequest }) => {
      calls.push(parameters.action);
      if (calls.length === stopAt) isWanted = false;
      return Promise.resolve(answers[calls.length - 1]);
    },
  });
  const failure = await driveScan(first, {
    isWanted: () => isWanted,
    pause: (ms) => Promise.resolve(void waits.push(ms)),
    show: ({ progress }) => {
      shown.push(progress.read);
      return isWanted;
    },
  });
  return { calls, shown, waits, failure };
}

describe('reading past mail from the page', () => {
  it('calls again and again until it is done', async () => {
    const answers = [reading(0), reading(40), reading(100, { phase: 'done' })];
    expect(await drive(answers, { action: 'start', months: 12, share: 0.5 })).toEqual({
      calls: ['start', 'continue', 'continue'],
      shown: [0, 40, 100],
      waits: [],
      failure: null,
    });
  });

  it('waits where another page reads, and where nothing moves', async () => {
    const answers = [
      reading(10, { isRunning: true }),
      reading(40),
      reading(40),
      reading(100, { phase: 'done' }),
    ];
    expect((await drive(answers, { action: 'continue' })).waits).toEqual([3_000, 3_000]);
  });

  it('stops when somebody else has paused it', async () => {
    const { calls, failure } = await drive([reading(10, { phase: 'paused' })], { action: 'continue' });
    expect([calls, failure]).toEqual([['continue'], null]);
  });

  it('stops after the call during which nobody wants it any more', async () => {
    const { shown } = await drive([reading(10), reading(20), reading(30)], { action: 'continue' }, 2);
    expect(shown).toEqual([10, 20]);
  });

  it('goes on after calls that fail for a while, waiting longer each time', async () => {
    const answers = [busy, busy, reading(40), busy, reading(100, { phase: 'done' })];
    const { failure, shown, waits } = await drive(answers, { action: 'continue' });
    expect({ failure, shown, waits }).toEqual({
      failure: null,
      shown: [40, 100],
      waits: [2_000, 5_000, 2_000],
    });
  });

  it('leaves the decision to a person after the fourth failure in a row', async () => {
    const { calls, failure } = await drive([busy, busy, busy, busy], { action: 'continue' });
    expect([calls.length, failure?.code]).toEqual([4, 'rate-limited']);
  });

  it.each([
    [failed('missing-scope'), { action: 'continue' }],
    [busy, { action: 'start' }],
    [busy, { action: 'resume' }],
  ] as const)(
    'says at once what no second try mends, or what somebody waits for (%#)',
    async (answer, first) => {
      expect(await drive([answer], first)).toMatchObject({ calls: [first.action], failure: answer.failure });
    },
  );
});
