import { describe, expect, it } from 'vitest';
import { assessHealth } from '#core/health/assess-health.ts';
import {
  aContext,
  aDealDetails,
  aPipeline,
  anInput,
  baselines,
  daysAgo,
  inDays,
  received,
  said,
  sent,
} from './deals.ts';

const entered = (days: number, fields = {}) => aDealDetails({ stageEnteredAt: daysAgo(days), ...fields });
const kindsOf = (found: readonly { readonly kind: string }[]) => found.map(({ kind }) => kind);

describe('the status of a deal', () => {
  it.each([
    ['in its usual days', 12, 'moving', []],
    ['over the days of three in four', 13, 'slow', ['slow']],
    ['at the days of nine in ten', 20, 'slow', ['slow']],
    ['over the days of nine in ten', 21, 'stalled', ['stalled']],
  ])('%s (%d) is %3$s', (_name, days, status, kinds) => {
    const health = assessHealth(anInput({ deal: entered(days) }), aContext());
    expect(health.status).toBe(status);
    expect(kindsOf(health.findings)).toEqual(kinds);
  });

  it('is silent when the buyer’s turn lasts longer than usual', () => {
    const health = assessHealth(anInput({ emails: [received(11), sent(10)] }), aContext());
    expect(health.status).toBe('silent');
    expect(health.findings).toEqual([{ kind: 'silent', days: 11, usual: 10, n: 40, since: daysAgo(11) }]);
  });

  it('names a standstill before the silence, and both before what else happened', () => {
    const closeDates = [50, 30, 20, 10].map((days, index) => ({
      at: daysAgo(days),
      value: inDays(index * 9),
    }));
    const history = { stages: [], amounts: [], closeDates };
    const health = assessHealth(anInput({ deal: entered(30, { history }), emails: [sent(30)] }), aContext());
    expect(kindsOf(health.findings)).toEqual(['stalled', 'silent', 'pushed']);
  });

  it('of a closed deal is closed, without score, advice or alarm', () => {
    const deal = entered(300, { isClosed: true, stageId: 'lost' });
    const health = assessHealth(anInput({ deal, emails: [sent(200)] }), aContext());
    expect(health).toMatchObject({ status: 'closed', score: null, parts: [], findings: [], pauses: [] });
    expect(health).toMatchObject({ nextStep: null, proposal: null });
    expect(health.track.map(({ state }) => state)).not.toContain('current');
  });
});

describe('a pause', () => {
  const stuck = { deal: entered(60), emails: [sent(40)] };

  it('makes a standstill none when the next meeting stands in the calendar', () => {
    const deal = { ...stuck.deal, nextActivityAt: inDays(3) };
    const health = assessHealth(anInput({ ...stuck, deal }), aContext());
    expect(health).toMatchObject({ status: 'paused', findings: [] });
    expect(health.pauses).toEqual([{ kind: 'next-activity', until: inDays(3) }]);
    expect(health.parts.slice(0, 2)).toEqual([
      { id: 'pace', points: 30, outOf: 30 },
      { id: 'contact', points: 20, outOf: 20 },
    ]);
  });

  it('is none for a healthy deal with a meeting: that one is on the move', () => {
    const deal = entered(5, { nextActivityAt: inDays(1) });
    expect(assessHealth(anInput({ deal }), aContext())).toMatchObject({ status: 'moving' });
  });

  it('by the rep holds at once, and only until its day', () => {
    const snoozed = (until: number) =>
      assessHealth(anInput({ deal: entered(5, { snoozedUntil: until }) }), aContext());
    expect(snoozed(inDays(30)).status).toBe('paused');
    expect(snoozed(daysAgo(1)).status).toBe('moving');
  });

  it('puts the next step off until it ends, and proposes no move', () => {
    const signals = [said('stall', 20, { facts: { date: '2027-01-04' } })];
    const health = assessHealth(anInput({ ...stuck, signals }), aContext());
    expect(health.status).toBe('paused');
    expect(health.nextStep).toMatchObject({ isOverdue: false, dueAt: Date.parse('2027-01-03T23:00:00Z') });
    expect(health.proposal).toBeNull();
  });
});

describe('what is not known', () => {
  it('claims nothing about a deal without history and date of entry', () => {
    const deal = aDealDetails({ stageEnteredAt: null, createdAt: daysAgo(5) });
    const health = assessHealth(anInput({ deal, emails: null }), aContext());
    expect(health).toMatchObject({ status: 'moving', findings: [] });
    expect(health.track.map(({ days }) => days)).toEqual([null, null, null, null, null]);
    expect(health.track.map(({ state }) => state)).toEqual(['done', 'done', 'current', 'ahead', 'ahead']);
    expect(health.nextStep).toMatchObject({ id: 'send-proposal', dueAt: inDays(2), isOverdue: false });
  });

  it('keeps a stage that is archived on the track, without a name', () => {
    const stages = [
      { value: 'demo', at: daysAgo(30) },
      { value: 'archived', at: daysAgo(9) },
    ];
    const history = { stages, amounts: [], closeDates: [] };
    const health = assessHealth(
      anInput({ deal: aDealDetails({ stageId: 'archived', history }) }),
      aContext(),
    );
    expect(health.track.map(({ stageId, state }) => `${stageId} ${state}`)).toEqual([
      ...['qualified skipped', 'demo done', 'archived current'],
      ...['proposal ahead', 'negotiation ahead', 'contract ahead'],
    ]);
    expect(health.track[2]).toMatchObject({ label: '', days: 9, role: null });
    expect(health).toMatchObject({ status: 'moving', nextStep: null, proposal: null });
  });

  it.each([
    ['no pipeline', null],
    ['another pipeline', { ...aPipeline([['x', 'Demo', 0.5]]), id: 'other' }],
  ])('with %s judges by the days alone', (_name, pipeline) => {
    const health = assessHealth(anInput({ deal: entered(25) }), aContext({ pipeline }));
    expect(health.status).toBe('stalled');
    expect(health.track).toHaveLength(1);
    expect(health.evidence.some(({ isRequired }) => isRequired)).toBe(false);
  });

  it('measures against the settings where nothing was learned, and says so', () => {
    const health = assessHealth(anInput({ deal: entered(29) }), aContext({ baselines: null }));
    const range = { median: 14, p75: 21, p90: 28, n: 0, source: 'setting' };
    expect(health.findings[0]).toEqual({ kind: 'stalled', days: 29, range });
  });

  it('takes a creation date in the future for now', () => {
    const deal = aDealDetails({ createdAt: inDays(20), stageEnteredAt: inDays(20) });
    const health = assessHealth(anInput({ deal, emails: [] }), aContext());
    expect(health).toMatchObject({ status: 'moving', findings: [] });
  });

  it('survives a time zone that nobody knows', () => {
    const signals = [said('stall', 5, { facts: { date: '2027-01-04' } })];
    const context = aContext({ timeZone: 'Mars/Olympus', baselines: { ...baselines, quietMonths: [11] } });
    expect(assessHealth(anInput({ signals }), context).status).toBe('paused');
  });
});

describe('the score', () => {
  it('is the sum of its parts, which are worth a hundred together', () => {
    const health = assessHealth(anInput({ deal: entered(30), emails: [sent(15)] }), aContext());
    expect(health.parts.reduce((sum, { points }) => sum + points, 0)).toBe(health.score);
    expect(health.parts.reduce((sum, { outOf }) => sum + outOf, 0)).toBe(100);
  });

  it.each([
    ['full up to p75', 12, 30],
    ['half at p90', 20, 15],
    ['nothing at twice p90', 40, 0],
  ])('counts the pace as %s', (_name, days, points) => {
    const [pace] = assessHealth(anInput({ deal: entered(days) }), aContext()).parts;
    expect(pace).toEqual({ id: 'pace', points, outOf: 30 });
  });

  it.each([
    ['full up to the usual silence', 10, 20],
    ['half at twice the usual silence', 20, 10],
    ['nothing at three times', 30, 0],
  ])('counts contact as %s', (_name, days, points) => {
    const { parts } = assessHealth(anInput({ emails: [received(days), sent(days - 1)] }), aContext());
    expect(parts[1]).toEqual({ id: 'contact', points, outOf: 20 });
  });
});

describe('the next step', () => {
  it('is an answer when the buyer asked for something that nobody answered', () => {
    const signals = [said('pricing', 4, { emailId: 'in-4' })];
    const waiting = assessHealth(anInput({ signals, emails: [sent(6), received(4)] }), aContext());
    expect(waiting.nextStep).toMatchObject({ id: 'answer-buyer', dueAt: daysAgo(3), isOverdue: true });
    const answered = assessHealth(anInput({ signals, emails: [sent(3), received(4)] }), aContext());
    expect(answered.nextStep?.id).not.toBe('answer-buyer');
  });

  it('is not an answer when nobody read the emails, or the last one asks for nothing', () => {
    const signals = [said('pricing', 4, { emailId: 'in-4' })];
    expect(assessHealth(anInput({ signals, emails: null }), aContext()).nextStep?.id).not.toBe(
      'answer-buyer',
    );
    const thanks = assessHealth(anInput({ signals, emails: [received(4), received(1)] }), aContext());
    expect(thanks.nextStep?.id).not.toBe('answer-buyer');
  });
});
