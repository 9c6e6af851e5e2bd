import { describe, expect, it } from 'vitest';
import { dictionaryFor } from '#core/wording/dictionary.ts';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import { writtenDictionaryFor } from '#core/wording/written-dictionary.ts';
import { estimates } from './estimate-examples.ts';

const cards = dictionaryFor('de-DE', 'Europe/Berlin');
const page = pageDictionaryFor('de-DE', 'Europe/Berlin');
const written = writtenDictionaryFor('de-DE', 'Europe/Berlin');
const now = Date.parse('2026-11-22T09:00:00Z');

/** Intl parts numbers from their units by no-break spaces. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('German on the cards', () => {
  it.each([
    [0, 'Keine unerfasste Chance'],
    [1, '1 unerfasste Chance'],
    [3, '3 unerfasste Chancen'],
  ])('counts %d unlogged opportunities', (count, text) => {
    expect(cards.card.totals.unlogged(count)).toBe(text);
  });

  it('makes verbs agree with what is counted', () => {
    expect(cards.card.reading(1)).toBe('1 neue E-Mail wird gelesen');
    expect(cards.card.reading(12)).toBe('12 neue E-Mails werden gelesen');
    expect(written.managerTasks.digest.intro(1)).toContain('steht 1 Chance in');
    expect(written.managerTasks.digest.intro(12)).toContain('stehen 12 Chancen in');
  });

  it('declines days after a preposition', () => {
    const { why } = cards.dealRules['deal-no-activity'];
    const sentence = (days: number) => (typeof why === 'string' ? why : why({ days }));
    expect(sentence(1)).toMatch(/^Seit 1 Tag gab/);
    expect(sentence(9)).toMatch(/^Seit 9 Tagen gab/);
    expect(cards.health.track.days(9)).toBe('9 Tage');
  });

  it('keeps the capital of a noun inside a sentence', () => {
    expect(cards.group.decided.dismissed(cards.actions.dismissReasons['not-buying'])).toBe(
      'Kein Signal: Keine Kaufabsicht',
    );
    expect(written.managerTasks.digest.entry(1, 'Norsel', cards.kinds.renewal.label, now)).toBe(
      '1. Norsel: Verlängerung, E-Mail vom 22.11.2026',
    );
  });

  it('tells an estimate with its own numbers and units', () => {
    expect(plain(cards.estimate.formula(estimates[5]!))).toBe(
      '20 × 540 € (Ihr Median je Einheit, 12 gewonnene Deals) × 10 % (Ihre Gewinnquote, 48 abgeschlossene Deals)',
    );
    expect(plain(cards.estimate.about(estimates[3]!))).toBe('etwa 1.080 €');
  });

  it('says when somebody wrote in words', () => {
    expect(cards.group.writtenBy('Ada', now - 86_400_000, now)).toBe('Ada · gestern');
    expect(cards.playbook.due({ dueAt: now + 3 * 86_400_000 }, now)).toBe('Fällig: in 3 Tagen');
  });
});

describe('German on the pipeline page', () => {
  it.each([
    [0, 'Aktualisiert gerade eben'],
    [1, 'Aktualisiert vor 1 Minute'],
    [180, 'Aktualisiert vor 3 Stunden'],
    [3 * 1440, 'Aktualisiert vor 3 Tagen'],
  ])('tells figures that are %d minutes old', (minutes, text) => {
    expect(page.frame.updated(minutes)).toBe(text);
  });

  it('makes verbs agree with what is counted', () => {
    expect(page.overview.risk(1)).toBe('1 Kunde könnte abspringen.');
    expect(page.overview.risk(4)).toBe('4 Kunden könnten abspringen.');
    expect(page.start.found.toMend(1)).toBe('1 Punkt ist noch zu beheben.');
    expect(page.funnel.withinDays(1)).toBe('binnen 1 Tag');
    expect(page.funnel.withinDays(5)).toBe('binnen 5 Tagen');
  });

  it.each([
    ['COMPUTER_SOFTWARE', 'Software'],
    ['UTILITIES', 'Versorger'],
    ['SPACE_MINING', 'Space mining'],
  ])('reads the industry %s', (code, name) => {
    expect(page.segments.industry(code)).toBe(name);
  });

  it('writes the example of each signal as one sentence of a customer', () => {
    for (const { example } of Object.values(page.guide.kinds)) expect(example).toMatch(/^\p{Lu}.*[.?]$/u);
  });
});
