import {
  Accordion,
  Alert,
  Heading,
  LoadingSpinner,
  ProgressBar,
  ScoreCircle,
  Tag,
} from '@hubspot/ui-extensions';
import { describe, expect, it } from 'vitest';
import type { DealSignalsView } from '#core/views/signals-view.ts';
import { dictionaryFor } from '#core/wording/dictionary.ts';
import { DealSignalsCard } from '../../../src/app/extensions/signals/DealSignalsCard.tsx';
import { failed, ok, showCard } from './support/show-card.tsx';
import type { Answers, Reader } from './support/show-card.tsx';
import { stories } from './support/sample-deal-views.ts';
import type { Story } from './support/sample-deal-views.ts';
import { now } from './support/views.ts';

function show(view: DealSignalsView, answers: Answers = {}, reader: Reader = {}) {
  return showCard(
    <DealSignalsCard />,
    {
      'deal-signals': () => ok(view),
      'learn-account': () => failed('unavailable'),
      'card-preferences': () => ok({ folds: {}, hidden: [] }),
      ...answers,
    },
    { recordId: 901, objectTypeId: '0-3', ...reader },
  );
}

/** Story, status word, headline, primary button. */
const atFirstSight: readonly [Story, string, string, string | null][] = [
  ['healthy', 'On the move', '12 days in Proposal, usually 17', null],
  ['stalled', 'Standing still', '61 days in Proposal, usually 17', 'Create the task'],
  ['meetingAhead', 'Paused', 'Nothing to worry about', null],
  ['pushed', 'Slow', 'Close date pushed: 4 times later', 'Create the task'],
  ['orderWords', 'On the move', '8 days in Qualification', 'Move to Negotiation'],
  ['refused', 'No answer', '41 days in Negotiation, usually 14', 'Close as lost'],
  ['singleContact', 'On the move', '9 days in Negotiation', 'Create the task'],
  ['amountDiffers', 'On the move', '12 days in Proposal', 'Mend it'],
  ['pausedUntilJanuary', 'Paused', 'The buyer asked for time', null],
  ['freshAndEmpty', 'On the move', 'In Prospecting since today.', 'Create the task'],
];

describe('the deal card at first sight', () => {
  it.each(atFirstSight)('tells of %s whether it moves, why, and what to do', async (...row) => {
    const [story, status, headline, button] = row;
    const card = show(stories[story]);
    await card.until(headline);
    expect(card.find(Heading).text).toContain(headline);
    expect(card.find(Tag).text).toBe(status);
    expect(card.find(ScoreCircle).props.score).toBe(stories[story].health?.score);
    expect(card.primaryButtons()).toEqual(button === null ? [] : [button]);
  });

  it.each(Object.keys(stories) as Story[])(
    'has one primary button at most for %s, in French too',
    async (story) => {
      const card = show(stories[story], {}, { locale: 'fr', location: 'crm.record.sidebar' });
      await card.until('sur 100');
      expect(card.primaryButtons().length).toBeLessThanOrEqual(1);
      expect(card.shows('undefined')).toBe(false);
    },
  );

  it('stays short and says in one line that nothing is wrong', async () => {
    const card = show(stories.healthy);
    await card.until('All 42 data checks are fine.');
    expect(card.findAll(Alert)).toEqual([]);
    expect(card.shows('What to do now')).toBe(false);
  });

  it('tells a pause kindly, with the buyer’s own words', async () => {
    const card = show(stories.pausedUntilJanuary);
    await card.until('“Let us speak again in January, once the budget is out.”');
  });

  it('says so where HubSpot keeps no dates of the stages', async () => {
    const health = stories.healthy.health!;
    const track = health.track.map((step) => ({ ...step, days: null }));
    const card = show({ ...stories.healthy, health: { ...health, track } });
    await card.until('HubSpot keeps no dates for this stage');
    expect(card.folds()).toContain('Stages');
  });

  it('has no score and nothing to do once the deal is closed', async () => {
    const health = { ...stories.stalled.health!, status: 'closed', score: null, parts: [] } as const;
    const card = show({ ...stories.stalled, warnings: [], health });
    await card.until('This deal is closed.');
    expect(card.maybeFind(ScoreCircle)).toBeNull();
    expect(card.primaryButtons()).toEqual([]);
  });
});

describe('the folds of the deal card', () => {
  it('open by weight: the stages where the deal stands still, none where all is well', async () => {
    const open = (card: ReturnType<typeof show>) =>
      card.findAll(Accordion).flatMap((fold) => (fold.props.open ? [fold.props.title] : []));
    const stalled = show(stories.stalled);
    await stalled.until('61 days in Proposal');
    expect(open(stalled)).toEqual(['Stages: 61 days in Proposal']);
    const healthy = show(stories.healthy);
    await healthy.until('12 days in Proposal');
    expect(open(healthy)).toEqual([]);
  });

  it('show days against the learned range: full and red beyond nine in ten', async () => {
    const card = show(stories.stalled);
    await card.until('Stages: 61 days in Proposal');
    const fold = card.find(Accordion, { title: 'Stages: 61 days in Proposal' });
    expect(fold.findAll(ProgressBar).map(({ props }) => props.variant)).toEqual([
      'success',
      'success',
      'success',
      'danger',
    ]);
    expect(card.shows('A full bar: nine in ten of the 23 deals you won had moved on by then.')).toBe(true);
  });

  it('list what the stage needs first, then what is proved, then the rest with what would prove it', async () => {
    const card = show(stories.orderWords);
    await card.until('What is proved: 3 of 9');
    const { items } = dictionaryFor('en').health.evidence;
    expect(card.shows(items['decision-maker'].missing)).toBe(true);
    expect(card.find(Accordion, { title: 'What is proved: 3 of 9' }).find(Tag).text).toBe(
      'Asked for in this stage',
    );
    expect(card.shows('“The budget is approved.”')).toBe(true);
  });

  it('unfold the score into its parts and their reasons', async () => {
    const card = show(stories.stalled);
    await card.until('How the 30 points come about');
    const bars = card.find(Accordion, { title: 'How the 30 points come about' }).findAll(ProgressBar);
    expect(bars.map(({ props }) => [props.title, props.valueDescription])).toEqual([
      ['Pace', '0 of 30'],
      ['Contact', '4 of 20'],
      ['Direction', '15 of 15'],
      ['What is proved', '11 of 25'],
      ['Next step', '0 of 10'],
    ]);
  });
});

describe('an account that was not learned from', () => {
  it('is learned from in the background, then the card is read again', async () => {
    const learned = { ...stories.freshAndEmpty, knowledge: { learnedAt: now } };
    const card = show(stories.freshAndEmpty, {
      'deal-signals': (_, earlier) => ok(earlier === 0 ? stories.freshAndEmpty : learned),
      'learn-account': () => ok({ learnedAt: now, deals: 120, pipelines: 1 }),
    });
    await card.until('Learning from your won deals.');
    await card.waitFor(() => expect(card.maybeFind(LoadingSpinner)).toBeNull());
    expect(card.callsOf('learn-account')).toEqual([{ timeZone: 'Europe/Paris' }]);
    expect(card.callsOf('deal-signals')).toHaveLength(2);
    expect(card.shows('Usual times come from the settings')).toBe(false);
  });

  it('says where usual times come from when it cannot be learned from now', async () => {
    const card = show(stories.freshAndEmpty);
    await card.until('Usual times come from the settings until your won deals are learned from.');
    expect(card.callsOf('learn-account')).toHaveLength(1);
  });

  it('is left alone on the same day', async () => {
    const card = show(stories.healthy);
    await card.until('12 days in Proposal');
    expect(card.callsOf('learn-account')).toEqual([]);
  });
});
