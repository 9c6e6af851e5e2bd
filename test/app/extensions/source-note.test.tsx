import { describe, expect, it } from 'vitest';
import type { SignalSource } from '#core/detect/detection.ts';
import { ContactSignalsCard } from '../../../src/app/extensions/signals/ContactSignalsCard.tsx';
import { ok, showCard } from './support/show-card.tsx';
import { contactView, group, signal } from './support/views.ts';

const words = {
  en: { 'language-model': 'Found by the language model', both: 'Confirmed by the language model' },
  fr: { 'language-model': 'Trouvé par le modèle de langage', both: 'Confirmé par le modèle de langage' },
};

function show(source: SignalSource | undefined, locale: string) {
  const found = signal('e1', 'pricing', { tier: 'review', ...(source ? { source } : {}) });
  const view = contactView({ groups: [group('e1', ['pricing'], { opportunities: [found] })] });
  return showCard(<ContactSignalsCard />, { 'contact-signals': () => ok(view) }, { locale });
}

describe('who found a signal', () => {
  it.each([
    ['en', 'language-model'],
    ['en', 'both'],
    ['fr', 'language-model'],
    ['fr', 'both'],
  ] as const)('is said in %s when it was %s', async (locale, source) => {
    await show(source, locale).until(words[locale][source]);
  });

  it.each([undefined, 'embedded'] as const)('is not said when it was the app itself (%s)', async (source) => {
    const card = show(source, 'en');
    await card.until('Could you send over a quote?');
    expect(card.shows('language model')).toBe(false);
  });
});
