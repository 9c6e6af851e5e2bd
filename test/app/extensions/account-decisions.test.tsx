import { describe, expect, it } from 'vitest';
import { ContactSignalsCard } from '../../../src/app/extensions/signals/ContactSignalsCard.tsx';
import { ok, showCard } from './support/show-card.tsx';
import { contactView, group, signal } from './support/views.ts';

const accountDecisions = { accepted: 12, dismissed: 3 };

function show(locale: string, part: Parameters<typeof signal>[2]) {
  const groups = [group('e1', [], { opportunities: [signal('e1', 'seat-expansion', part)] })];
  return showCard(
    <ContactSignalsCard />,
    { 'contact-signals': () => ok(contactView({ groups })) },
    { locale },
  );
}

describe('how the account decided on such signals', () => {
  it.each([
    ['en', 'In this account: 12 accepted, 3 dismissed'],
    ['fr', '12 acceptés, 3 écartés'],
  ])('stands with the signal, in %s', async (locale, text) => {
    const card = show(locale, { accountDecisions });
    await card.until(text);
  });

  it('is not said where it taught nothing', async () => {
    const card = show('en', {});
    await card.until('add 20 seats');
    expect(card.shows('In this account')).toBe(false);
  });
});
