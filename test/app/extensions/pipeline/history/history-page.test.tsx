import { Button, Input, LoadingButton, ProgressBar, Select, Text } from '@hubspot/ui-extensions';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HistoryRequest, HistoryView } from '#core/views/history-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { forgetAccessCode } from '#shared/access-code.ts';
import { halfRead, viewOf } from '../../../../support/history-answers/parts.ts';
import { emptyReport, fullReport, smallReport } from '../../../../support/history-answers/report.ts';
import { failed } from '../../support/show-card.tsx';
import { closePipelines, openPipeline } from '../support/open-pipeline.tsx';

afterEach(() => {
  closePipelines();
  vi.unstubAllGlobals();
});

type Answer = FunctionResult<HistoryView> | Promise<FunctionResult<HistoryView>>;
type ByAction = Partial<Record<HistoryRequest['action'], () => Answer>>;

/** The page of past mail; an action without an answer waits for ever. */
function openHistory(answers: ByAction, locale = 'en') {
  const page = openPipeline(
    { locale, at: { path: '/history' } },
    {
      'history-scan': ({ action }) =>
        answers[action]?.() ?? new Promise<FunctionResult<HistoryView>>(() => undefined),
    },
  );
  return { ...page, actions: () => page.callsOf('history-scan').map(({ action }) => action) };
}

const none = () => viewOf({ phase: 'none' });
const done = (report = fullReport) => viewOf({ phase: 'done', read: 9, total: 9, finishedAt: 1 }, report);

describe('past mail that nobody has read', () => {
  it('is read by one click, twelve months of it at half of the limit', async () => {
    const page = openHistory({ report: none });
    await page.until('What happens');
    expect(page.shows('10,000 emails take about 4 minutes.')).toBe(true);
    await page.click('Start reading');
    await page.until('Starting');
    expect(page.callsOf('history-scan')).toEqual([
      { action: 'report' },
      { action: 'start', months: 12, share: 0.5 },
    ]);
    expect(page.primaryButtons()).toHaveLength(1);
  });

  it('is read as far back and as fast as was chosen', async () => {
    const page = openHistory({ report: none });
    await page.until('What happens');
    page.find(Select, { name: 'months' }).trigger('onChange', 36 as never);
    page.find(Select, { name: 'pace' }).trigger('onChange', 'fast' as never);
    await page.until('10,000 emails take about 3 minutes.');
    await page.click('Start reading');
    await page.until('Starting');
    expect(page.callsOf('history-scan').at(-1)).toEqual({ action: 'start', months: 36, share: 0.8 });
  });

  it('keeps what was chosen where it could not begin, and says why', async () => {
    const page = openHistory({ report: none, start: () => failed('rate-limited', { retryable: true }) });
    await page.until('What happens');
    page.find(Select, { name: 'months' }).trigger('onChange', 3 as never);
    await page.click('Start reading');
    await page.until('HubSpot is busy right now');
    expect(page.find(Select, { name: 'months' }).props.value).toBe(3);
    expect(page.hasButton('Start reading')).toBe(true);
  });

  it('begins with what was chosen once the access code is entered, and never looks done before', async () => {
    const page = openHistory({ report: none, start: () => failed('not-allowed') });
    await page.until('What happens');
    page.find(Select, { name: 'months' }).trigger('onChange', 3 as never);
    await page.click('Start reading');
    await page.until('An access code protects this');
    expect(page.find(LoadingButton).props.resultIconName).toBe('warning');
    page.find(Input, { name: 'access-code' }).trigger('onInput', 'a-long-enough-code' as never);
    await page.click('Continue');
    await vi.waitFor(() => expect(page.actions()).toEqual(['report', 'start', 'start']));
    expect(page.callsOf('history-scan').at(-1)).toMatchObject({
      months: 3,
      accessCode: 'a-long-enough-code',
    });
    forgetAccessCode();
  });

  it('asks for the set-up first where the app has none', async () => {
    const page = openHistory({ report: () => failed('not-set-up') });
    await page.until('Set up');
    expect(page.actions()).toEqual(['report']);
  });
});

describe('a reading under way', () => {
  it('goes on as soon as the page is open, with how far it is and how long it will take', async () => {
    const page = openHistory({ report: () => viewOf(halfRead) });
    await page.until('Reading the email of the last 12 months');
    for (const text of ['214', '41', 'about 3 minutes']) expect(page.shows(text), text).toBe(true);
    expect(page.find(ProgressBar).props).toMatchObject({ value: 4_310, maxValue: 12_040 });
    await vi.waitFor(() => expect(page.actions()).toEqual(['report', 'continue']));
  });

  it('is paused and taken up again, with one call at a time', async () => {
    let end: (view: ReturnType<typeof viewOf>) => void = () => undefined;
    const page = openHistory({
      report: () => viewOf(halfRead),
      continue: () => new Promise((resolve) => (end = resolve)),
      pause: () => viewOf({ ...halfRead, phase: 'paused' }),
    });
    await page.click('Pause');
    await page.until('Pausing');
    end(viewOf({ ...halfRead, read: 4_400 }));
    await page.until('What was read is kept. Nobody goes on until you say so.');
    expect(page.actions()).toEqual(['report', 'continue', 'pause']);
    await page.click('Go on');
    await vi.waitFor(() => expect(page.actions().at(-1)).toBe('resume'));
  });

  it('reads on where a pause was refused, and says why', async () => {
    const page = openHistory({ report: () => viewOf(halfRead), pause: () => failed('not-allowed') });
    await page.click('Pause');
    await page.until('An access code protects this');
    expect(page.hasButton('Pause')).toBe(true);
    expect(page.shows('The reading was interrupted')).toBe(false);
  });

  it('is resumed, not merely continued, after a failure', async () => {
    const page = openHistory({
      report: () => viewOf({ ...halfRead, phase: 'paused' }),
      resume: () => failed('timeout', { retryable: true }),
    });
    await page.click('Go on');
    await page.until('The reading was interrupted');
    await page.click('Go on');
    await vi.waitFor(() => expect(page.actions()).toEqual(['report', 'resume', 'resume']));
  });

  it('is resumed as soon as the access code is entered', async () => {
    const page = openHistory({
      report: () => viewOf({ ...halfRead, phase: 'paused' }),
      resume: () => failed('not-allowed'),
    });
    await page.click('Go on');
    await page.until('An access code protects this');
    expect(page.shows('The reading was interrupted')).toBe(false);
    page.find(Input, { name: 'access-code' }).trigger('onInput', 'a-long-enough-code' as never);
    await page.click('Continue');
    await vi.waitFor(() => expect(page.actions()).toEqual(['report', 'resume', 'resume']));
    expect(page.callsOf('history-scan').at(-1)).toMatchObject({ accessCode: 'a-long-enough-code' });
    forgetAccessCode();
  });

  it('goes on while other views are looked at, and is not begun twice', async () => {
    const page = openHistory({ report: () => viewOf(halfRead) });
    await vi.waitFor(() => expect(page.actions()).toEqual(['report', 'continue']));
    page.goTo({ path: '/calculator' });
    page.goTo({ path: '/history' });
    await page.until('Reading the email of the last 12 months');
    expect(page.actions()).toEqual(['report', 'continue']);
  });

  it('says that somebody else reads', async () => {
    const page = openHistory({ report: () => viewOf({ ...halfRead, isRunning: true }) });
    await page.until('This page follows.');
  });

  it('shows what broke it off with what was read, and goes on at a click', async () => {
    let calls = 0;
    const page = openHistory({
      report: () => viewOf(halfRead),
      continue: () => {
        calls += 1;
        return calls === 1 ? failed('missing-scope') : done();
      },
    });
    await page.until('The reading was interrupted');
    expect(page.find(ProgressBar).props.value).toBe(4_310);
    expect(page.primaryButtons()).toEqual(['Go on']);
  });

  it('ends in the report, which is asked for by itself', async () => {
    let isDone = false;
    const page = openHistory({
      report: () => (isDone ? done() : viewOf(halfRead)),
      continue: () => {
        isDone = true;
        return viewOf({ phase: 'done', read: 9, total: 9, finishedAt: 1 });
      },
    });
    await page.until('€196,800 of likely business, in 48 opportunities, was in no deal.');
    expect(page.actions()).toEqual(['report', 'continue', 'report']);
  });
});

describe('the report', () => {
  it('says what was invisible, beside what studies find, and what went to silence', async () => {
    const page = openHistory({ report: done });
    await page.until(
      'That is 28.7% of all that your mail held. Studies put it at about 15% in most companies.',
    );
    expect(page.shows('14 of them got no answer in time: about €54,600 went to silence.')).toBe(true);
    expect(page.links()).toEqual(expect.arrayContaining(['See what is still open', 'Map your funnel']));
  });

  it.each([
    [0, ['Sum of (estimated amount × conversion rate)', '= €196,800', '€71,400']],
    [1, ['167 − 119 = 48']],
    [2, ['48 ÷ 167 = 28.7%']],
    [3, ['= €54,600']],
  ])('unfolds figure %i into its formula', async (place, texts) => {
    const page = openHistory({ report: done });
    await page.until('What to do next');
    const button = page.findAll(Button).filter(({ text }) => text === 'See the formula')[place];
    // The renderer draws it as a tree of its own.
    const panel = button?.props.overlay as unknown as Pick<typeof page, 'findAll'>;
    expect(panel.findAll(Text).map(({ text }) => text)).toEqual(expect.arrayContaining(texts));
  });

  it('is given in French, with French names of kinds and industries', async () => {
    const page = openHistory({ report: done }, 'fr');
    await page.until('Relire');
    for (const text of ['Logiciels', 'Plus d’utilisateurs ou de volume', 'Perdu dans le silence'])
      expect(page.shows(text), text).toBe(true);
  });

  it('holds back a share and a sum that say nothing', async () => {
    const page = openHistory({ report: () => done(smallReport) });
    await page.until('3 opportunities in your mail were in no deal.');
    expect(page.shows('5 found: a share is shown from 20 on')).toBe(true);
  });

  it.each([
    [0, 0, 'No email of contacts in these months'],
    [640, 0, 'No clear wish to buy was found'],
    [640, 3, 'Every opportunity had its deal'],
  ])('of %i emails and %i covered opportunities says why it is empty', async (emails, covered, title) => {
    const page = openHistory({ report: () => done(emptyReport(emails, covered)) });
    await page.until(title);
    expect(page.links()).toContain('To the installation check');
    expect(page.hasButton('Copy as text')).toBe(false);
  });

  it('is kept until somebody starts the next reading', async () => {
    const page = openHistory({ report: done });
    await page.click('Read again');
    await page.until('A new reading takes the place of this report.');
    await page.click('Keep this report');
    await page.click('Read again');
    await page.click('Start reading');
    await vi.waitFor(() => expect(page.actions()).toEqual(['report', 'start']));
  });
});
