import { describe, expect, it } from 'vitest';
import { ContactSignalsCard } from '../../../src/app/extensions/signals/ContactSignalsCard.tsx';
import { ok, showCard } from './support/show-card.tsx';
import { contactView, group, signal } from './support/views.ts';

describe('a signal whose quote was removed', () => {
  it.each([
    ['en', 'Quote removed at the end of its retention period.', 'Unknown sender'],
    ['fr', 'Citation supprimée à la fin de sa durée de conservation.', 'Expéditeur inconnu'],
  ])('says so in %s, and what it was about', async (locale, removed, unknown) => {
    const gone = { quote: '', cue: { start: 0, end: 0 } };
    const old = group('401', ['seat-expansion'], {
      opportunities: [signal('401', 'seat-expansion', gone)],
      ...{ facts: {}, senderName: null, senderAddress: null },
    });
    const card = showCard(
      <ContactSignalsCard />,
      { 'contact-signals': () => ok(contactView({ groups: [old] })) },
      { locale },
    );
    await card.until(removed);
    expect(card.shows(unknown)).toBe(true);
  });
});
