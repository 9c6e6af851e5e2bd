import { Accordion, EmptyState, ErrorState, LoadingSpinner, Tag, Text, Tile } from '@hubspot/ui-extensions';
import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import { describe, expect, it, vi } from 'vitest';
import { ContactSignalsCard } from '../../../src/app/extensions/signals/ContactSignalsCard.tsx';
import { failed, ok, showCard } from './support/show-card.tsx';
import type { Answers, Reader } from './support/show-card.tsx';
import { contactView, estimate, group } from './support/views.ts';

function show(view: Parameters<typeof contactView>[0], reader?: Reader, answers: Answers = {}) {
  return showCard(
    <ContactSignalsCard />,
    { 'contact-signals': () => ok(contactView(view)), ...answers },
    reader,
  );
}

describe('the contact card while it opens', () => {
  it('is calm while it loads and asks for the record that is open', async () => {
    const card = showCard(<ContactSignalsCard />, { 'contact-signals': () => new Promise(() => undefined) });
    expect(card.find(LoadingSpinner).props.label).toBe('Opening the signals');
    await vi.waitFor(() =>
      expect(card.callsOf('contact-signals')).toEqual([{ recordId: '501', userId: '1' }]),
    );
  });

  it.each([
    ['en', 'No unlogged opportunity here'],
    ['fr', 'Aucune opportunité non enregistrée ici'],
  ])('says in %s that nothing was found and what it looks for', async (locale, title) => {
    const card = show(
      { groups: [], totals: { undetected: 0, expectedValue: 0, currency: 'EUR' } },
      { locale },
    );
    await card.waitFor(() => expect(card.find(EmptyState).props.title).toBe(title));
    expect(card.find(EmptyState).findAll(Text)).toHaveLength(2);
  });

  it('says what went wrong and reads again on demand', async () => {
    const card = showCard(<ContactSignalsCard />, {
      'contact-signals': (_, earlier) =>
        earlier === 0
          ? failed('rate-limited', { retryable: true, correlationId: 'abc-1' })
          : ok(contactView()),
    });
    await card.waitFor(() => expect(card.find(ErrorState).props.title).toBe('HubSpot is busy right now'));
    expect(card.shows('Reference: abc-1')).toBe(true);
    await card.click('Try again');
    await card.until('More seats or volume');
  });

  it('offers no second try where it would not help, and says who can help', async () => {
    const card = showCard(<ContactSignalsCard />, { 'contact-signals': () => failed('missing-scope') });
    await card.waitFor(() => expect(card.find(ErrorState).props.type).toBe('lock'));
    expect(card.hasButton('Try again')).toBe(false);
    expect(card.shows('Ask your HubSpot admin')).toBe(true);
  });

  it.each([
    ['throws', () => Promise.reject(new Error('gateway')), 'HubSpot cannot be reached right now'],
    ['answers nonsense', () => Promise.resolve('<html>' as never), 'Something went wrong on our side'],
  ])('stays readable when the function %s', async (_, answer, title) => {
    const card = showCard(<ContactSignalsCard />, { 'contact-signals': answer });
    await card.waitFor(() => expect(card.find(ErrorState).props.title).toBe(title));
    expect(card.hasButton('Try again')).toBe(true);
  });
});

describe('a signal on the contact card', () => {
  it('shows at a glance what it is, where it stands, what it is worth, who wrote it and when', async () => {
    const card = show({});
    await card.until('More seats or volume');
    expect(card.shows('1 unlogged opportunity, about €1,080 expected')).toBe(true);
    expect(card.find(Tag).text).toBe('Unlogged opportunity');
    expect(card.find(Tag).props.variant).toBe('warning');
    expect(card.shows('about €1,080')).toBe(true);
    expect(card.shows('Ada Martin · 2 days ago')).toBe(true);
  });

  it('shows the sentence in quotation marks with its decisive words in bold', async () => {
    const card = show({});
    await card.until('More seats or volume');
    const cue = card.find(Text, (text) => text.text === 'add 20 seats');
    expect(cue.props).toMatchObject({ inline: true, format: { fontWeight: 'bold' } });
    expect(card.shows('“We would like to add 20 seats for the Lyon office.”')).toBe(true);
  });

  it('speaks French to a French reader, with French marks, plurals and amounts', async () => {
    const card = show(
      { totals: { undetected: 3, expectedValue: 42_000, currency: 'EUR' } },
      { locale: 'fr-ca' },
    );
    await card.until('Plus d’utilisateurs ou de volume');
    expect(card.shows('«\u202fWe would like to')).toBe(true);
    expect(card.shows('3 opportunités non enregistrées, environ 42')).toBe(true);
    expect(card.shows('Ada Martin · avant-hier')).toBe(true);
  });

  it('unfolds every amount into its formula', async () => {
    const card = show({});
    await card.until('More seats or volume');
    const fold = card.find(Accordion, { title: 'How this is estimated' });
    expect(fold.findAll(Text).map((text) => text.text)).toEqual([
      '20 × €540 (your median per unit, 12 won deals) × 10% (assumption)',
      '= €1,080 expected',
    ]);
  });

  it('explains the totals one click away', async () => {
    const card = show({});
    await card.click('How is this counted?');
    await card.until('An opportunity is unlogged when');
    await card.click('Hide');
    await card.waitFor(() => expect(card.shows('An opportunity is unlogged when')).toBe(false));
  });

  it('names budget, timing, decision maker, competitor and risk with what is known of them', async () => {
    const card = show({
      groups: [
        group('e1', ['pricing', 'budget', 'timeline', 'authority', 'competitor', 'stall'], {
          facts: { amount: 40_000, currency: 'EUR', date: '2027-03-01' },
        }),
      ],
    });
    await card.until('Asks for a price');
    expect(card.findAll(Tag).map((tag) => tag.text)).toEqual([
      'Unlogged opportunity',
      'On hold',
      'Budget: €40,000',
      'Timing: Mar 1, 2027',
      'Decision maker',
      'Competitor',
    ]);
    expect(card.folds()).toContain('5 more sentences from this email');
  });

  it('is only to be checked when the detector is not sure', async () => {
    const sure = group('e1', ['pricing']);
    const unsure = {
      ...sure,
      opportunities: sure.opportunities.map((one) => ({ ...one, tier: 'review' as const })),
    };
    const card = show({ groups: [unsure] });
    await card.until('To check');
    expect(card.find(Tag).props.variant).toBe('default');
  });

  it('names the deal that covers it and opens that deal', async () => {
    const card = show({
      groups: [group('e1', ['pricing'], { coverage: 'covered', deal: { id: '77', name: 'Acme 2027' } })],
    });
    await card.until('Covered by');
    expect(card.find(CrmActionLink).text).toBe('Acme 2027');
    expect(card.find(CrmActionLink).props).toMatchObject({
      actionType: 'RECORD_APP_LINK',
      actionContext: { objectTypeId: '0-3', objectId: 77 },
    });
    expect(card.hasButton('Create another deal')).toBe(true);
    expect(card.primaryButtons()).toEqual([]);
  });

  it('falls back on the address of a sender without a name', async () => {
    const card = show({ groups: [group('e1', ['pricing'], { senderName: null })] });
    await card.until('ada@example.com · 2 days ago');
  });

  it('keeps a quote readable whose cue lies outside of it', async () => {
    const broken = group('e1', ['pricing']);
    const card = show({
      groups: [
        {
          ...broken,
          opportunities: broken.opportunities.map((one) => ({ ...one, cue: { start: 90, end: 400 } })),
        },
      ],
    });
    await card.until('“Could you send over a quote?”');
  });
});

describe('the order of the contact card', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((id) => group(id, ['pricing'], { estimate }));
  const decided = group('z', ['pricing'], { decision: { state: 'dismissed', at: 1, reason: 'misread' } });

  it('shows three signals on the tab and folds the others and the decided ones', async () => {
    const card = show({ groups: [...many, decided] });
    await card.until('2 more signals');
    expect(card.folds()).toContain('1 decided');
    expect(card.findAll(Tile)).toHaveLength(6);
    const [others] = card.findAll(Accordion, { title: '2 more signals' });
    expect(others?.findAll(Tile)).toHaveLength(2);
  });

  it('shows two in the sidebar and leaves the others to the tab', async () => {
    const card = show({ groups: [...many, decided] }, { location: 'crm.record.sidebar' });
    await card.until('3 more signals in the Invisible Pipeline tab.');
    expect(card.findAll(Tile)).toHaveLength(2);
    expect(card.menu().slice(0, 2)).toEqual(['Snooze', 'Not a signal']);
  });

  it('has one primary button, on the first signal that nobody logged', async () => {
    const covered = group('c', ['pricing'], { coverage: 'covered' });
    const card = show({ groups: [covered, ...many] });
    await card.until('3 more signals');
    expect(card.primaryButtons()).toEqual(['Create deal']);
  });

  it('takes a snooze that is over as open again', async () => {
    const card = show({
      groups: [group('s', ['pricing'], { decision: { state: 'snoozed', at: 1, until: 2 } })],
    });
    await card.until('Create deal');
    expect(card.folds()).not.toContain('1 decided');
  });

  it('says of decided signals what was decided', async () => {
    const card = show({
      groups: [
        decided,
        group('y', ['pricing'], {
          decision: { state: 'accepted', at: 1, dealId: '77' },
          deal: { id: '77', name: 'Acme 2027' },
        }),
        group('x', ['pricing'], { decision: { state: 'snoozed', at: 1, until: Date.parse('2027-01-05') } }),
      ],
    });
    await card.until('Not a signal: the sentence means something else');
    expect(card.shows('Turned into a deal: Acme 2027')).toBe(true);
    expect(card.shows('Snoozed until Jan 5, 2027')).toBe(true);
  });
});
