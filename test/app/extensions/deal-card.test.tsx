import { EmptyState, Icon, Tile } from '@hubspot/ui-extensions';
import { describe, expect, it } from 'vitest';
import { DealSignalsCard } from '../../../src/app/extensions/signals/DealSignalsCard.tsx';
import { ok, showCard } from './support/show-card.tsx';
import type { Reader } from './support/show-card.tsx';
import { dealView, estimate, group, now } from './support/views.ts';

const ownDeal = { id: '901', name: 'Acme: seats' };
const evidence = [
  group('e1', ['seat-expansion', 'budget'], { coverage: 'covered', deal: ownDeal }),
  group('e2', ['authority'], { coverage: 'context', senderName: 'Grace Roy' }),
];
const attachable = [group('e3', ['pricing'], { estimate })];
const totals = { undetected: 1, expectedValue: 1080, currency: 'EUR' };

function show(view: Parameters<typeof dealView>[0], reader: Reader = {}) {
  return showCard(
    <DealSignalsCard />,
    {
      'deal-signals': () => ok(dealView(view)),
      decide: () => ok({ action: 'decided', decision: { state: 'accepted', at: now, dealId: '901' } }),
    },
    { recordId: 901, objectTypeId: '0-3', ...reader },
  );
}

describe('the deal card where its movement could not be assessed', () => {
  it.each([
    ['en', ['Stage', 'Proposal', 'Amount', '€12,000']],
    ['fr', ['Étape', 'Proposal', 'Montant', '12\u202f000\u202f€']],
  ])('shows in %s where the deal stands', async (locale, words) => {
    const card = show({}, { locale });
    await card.waitFor(() => expect(words.every((word) => card.shows(word))).toBe(true));
    expect(card.callsOf('deal-signals')).toEqual([{ recordId: '901', userId: '1' }]);
  });

  it('names no amount or stage that is not entered', async () => {
    const card = show({ deal: { ...dealView().deal, amount: null, stageLabel: null } });
    await card.until('Not entered yet');
  });

  it('says when its emails hold no signal yet', async () => {
    const card = show({});
    await card.waitFor(() => expect(card.find(EmptyState).props.title).toBe('No unlogged opportunity here'));
  });

  it('ticks what the emails show, with the proof, and says what to ask for', async () => {
    const card = show({ evidence });
    await card.until('What the emails show');
    expect(card.findAll(Icon).map((icon) => icon.props.name)).toEqual([
      'checkCircle',
      'checkCircle',
      'circleHollow',
      'checkCircle',
      'circleHollow',
    ]);
    expect(card.shows('“We have 40k set aside for this.”')).toBe(true);
    expect(card.shows('Grace Roy · 2 days ago')).toBe(true);
    expect(card.shows('Ask by when they want to start.')).toBe(true);
    expect(card.shows('No other supplier is mentioned.')).toBe(true);
  });

  it('counts nothing that a person called no signal', async () => {
    const dismissed = { state: 'dismissed', at: 1, reason: 'misread' } as const;
    const card = show({ evidence: [group('e1', ['budget'], { coverage: 'covered', decision: dismissed })] });
    await card.until('What the emails show');
    expect(card.findAll(Icon, { name: 'checkCircle' })).toEqual([]);
  });

  it('folds the emails behind it, without repeating the deal that is open', async () => {
    const card = show({ evidence });
    await card.until('2 emails support this deal');
    expect(card.findAll(Tile)).toHaveLength(2);
    expect(card.shows('Covered by')).toBe(false);
  });

  it('attaches a signal of its contacts with one click', async () => {
    const card = show({ attachable, totals });
    await card.until('May belong to this deal');
    expect(card.shows('1 unlogged opportunity, about €1,080 expected')).toBe(true);
    expect(card.primaryButtons()).toEqual(['Belongs to this deal']);
    await card.click('Belongs to this deal');
    await card.until('Attached to the deal');
    expect(card.callsOf('decide')).toEqual([
      { recordType: 'deal', recordId: '901', keys: ['e3:pricing'], action: 'attach-deal', dealId: '901' },
    ]);
  });

  it('puts signals into a new deal once it is closed', async () => {
    const card = show({ attachable, totals, deal: { ...dealView().deal, isClosed: true } });
    await card.until('This deal is closed.');
    expect(card.hasButton('Belongs to this deal')).toBe(false);
    expect(card.primaryButtons()).toEqual(['Create deal']);
  });

  it('is brief in the sidebar: the checklist without its quotes', async () => {
    const card = show({ evidence }, { location: 'crm.record.sidebar' });
    await card.until('Grace Roy · 2 days ago');
    const outsideOfTheFold = card.findAll(Tile).length;
    expect(outsideOfTheFold).toBe(2);
  });
});
