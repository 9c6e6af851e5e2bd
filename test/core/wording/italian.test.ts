import { describe, expect, it } from 'vitest';
import { dictionaryFor } from '#core/wording/dictionary.ts';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import { writtenDictionaryFor } from '#core/wording/written-dictionary.ts';

const cards = dictionaryFor('it-IT', 'Europe/Rome');
const page = pageDictionaryFor('it-IT', 'Europe/Rome');
const written = writtenDictionaryFor('it-IT', 'Europe/Rome');

const on = (day: number) => Date.parse(`2026-11-${String(day).padStart(2, '0')}T09:00:00Z`);

describe('Italian before a day', () => {
  it.each([
    [1, 'Rimandato al 1 nov 2026'],
    [8, 'Rimandato all’8 nov 2026'],
    [11, 'Rimandato all’11 nov 2026'],
    [18, 'Rimandato al 18 nov 2026'],
    [22, 'Rimandato al 22 nov 2026'],
  ])('elides the article where the %d is spoken with a vowel first', (day, text) => {
    expect(cards.group.decided.snoozed(on(day))).toBe(text);
  });

  it.each([
    [8, 'Dall’8 nov 2026', 'Settimana dell’8 nov 2026'],
    [9, 'Dal 9 nov 2026', 'Settimana del 9 nov 2026'],
  ])('does so with every preposition and at the start of a line (%d)', (day, since, week) => {
    expect(page.review.changes.title(on(day))).toBe(since);
    expect(page.review.week(`2026-11-0${day}`)).toBe(week);
  });
});

describe('Italian before a percentage or a count', () => {
  it.each([
    [0.01, 'l’1%'],
    [0.015, 'l’1,5%'],
    [0.08, 'l’8%'],
    [0.11, 'l’11%'],
    [0.15, 'il 15%'],
    [0.18, 'il 18%'],
    [0.84, 'l’84%'],
  ])('says %d with its article', (share, text) => {
    expect(page.overview.share(share, null)).toBe(`È ${text} della pipeline reale.`);
  });

  it.each([
    [8, 'Tutti gli 8 controlli dei dati sono superati.'],
    [11, 'Tutti gli 11 controlli dei dati sono superati.'],
    [12, 'Tutti i 12 controlli dei dati sono superati.'],
    [110, 'Tutti i 110 controlli dei dati sono superati.'],
  ])('takes the plural article that %d asks for', (rules, text) => {
    expect(cards.dealCard.warnings.allWell(rules)).toBe(text);
  });
});

describe('Italian on cards, in tasks and on the page', () => {
  it('makes verbs and participles agree with what is counted', () => {
    expect(cards.card.stillToRead(1)).toBe('Resta 1 e-mail da leggere.');
    expect(cards.card.stillToRead(12)).toBe('Restano 12 e-mail da leggere.');
    expect(cards.group.accountDecisions(1, 3)).toBe('In questo account: 1 accettato, 3 scartati');
    expect(written.managerTasks.digest.intro(1)).toContain('1 opportunità si trova');
    expect(written.managerTasks.digest.intro(12)).toContain('12 opportunità si trovano');
    expect(page.views.facts.stated(1)).toBe('1 indicata');
  });

  it('counts the days since a contact was created without an article', () => {
    const { why } = cards.contactRules['contact-silent-with-open-deal'];
    const sentence = typeof why === 'string' ? why : why({ days: 1, isContacted: 0 });
    expect(sentence).toContain('da quando il contatto è stato creato (1 giorno)');
  });

  it('calls the share of deals won by one name', () => {
    const name = page.metrics['win-rate'].name;
    expect(page.views.performance.winRate).toBe(name);
    expect(page.terms.conversion).toBe(name.toLowerCase());
    expect(page.settings.money.conversionHint).toContain(name.toLowerCase());
  });
});
