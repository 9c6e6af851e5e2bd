import { describe, expect, it } from 'vitest';
import { createFormats } from '#core/wording/formats.ts';
import { frenchSpaces } from '#core/wording/french-spaces.ts';

const now = Date.parse('2026-11-22T09:00:00Z');
const english = createFormats('en', 'Europe/Paris');
const french = createFormats('fr', 'Europe/Paris');

describe('numbers and dates as a reader writes them', () => {
  it.each([
    [42_000, 'EUR', '€42,000', '42 000 €'],
    [12.5, 'EUR', '€12.50', '12,50 €'],
    [1250.4, 'EUR', '€1,250', '1 250 €'],
    [900, 'USD', '$900', '900 $US'],
  ])('writes %d %s as %s and %s', (amount, currency, inEnglish, inFrench) => {
    expect(english.money(amount, currency)).toBe(inEnglish);
    expect(french.money(amount, currency).replace(/\s/g, ' ')).toBe(inFrench);
  });

  it('keeps an unknown currency readable', () => {
    expect(english.money(1200, 'euros')).toBe('1,200 euros');
  });

  it('leaves cents out of an estimate', () => {
    expect(english.roundMoney(12.5, 'EUR')).toBe('€13');
  });

  it.each([
    ['2026-11-22T20:00:00Z', 'today', 'aujourd’hui'],
    ['2026-11-21T23:30:00Z', 'today', 'aujourd’hui'],
    ['2026-11-21T22:30:00Z', 'yesterday', 'hier'],
    ['2026-11-19T09:00:00Z', '3 days ago', 'il y a 3 jours'],
    ['2026-11-11T09:00:00Z', 'last week', 'la semaine dernière'],
    ['2026-11-24T09:00:00Z', 'in 2 days', 'après-demain'],
    ['2026-09-01T09:00:00Z', 'Sep 1, 2026', '1 sept. 2026'],
  ])('%s reads "%s" and « %s »', (at, inEnglish, inFrench) => {
    expect(english.relativeDay(Date.parse(at), now)).toBe(inEnglish);
    expect(french.relativeDay(Date.parse(at), now)).toBe(inFrench);
  });

  it('gives text that is no date back as it is', () => {
    expect(english.day('soon')).toBe('soon');
    expect(english.day('2026-09-01')).toBe('Sep 1, 2026');
  });

  it('tells a month in a sentence, and a moment with its time of day', () => {
    expect([english.month('2025-11-01'), french.month('2025-11-01')]).toEqual([
      'November 2025',
      'novembre 2025',
    ]);
    const at = Date.parse('2026-11-22T09:05:00Z');
    expect(english.moment(at).replace(/\s/gu, ' ')).toBe('Nov 22, 2026, 10:05 AM');
    expect(french.moment(at)).toBe('22 nov. 2026, 10:05');
  });

  it('chooses the plural as each language does', () => {
    const forms = { one: 'one', other: 'other' };
    expect([0, 1, 2].map((count) => english.plural(count, forms))).toEqual(['other', 'one', 'other']);
    expect([0, 1, 2].map((count) => french.plural(count, forms))).toEqual(['one', 'one', 'other']);
  });
});

describe('French spaces', () => {
  it.each([
    ['Pourquoi ?', 'Pourquoi\u202f?'],
    ['« oui » : 10 % de 540 €', '«\u202foui\u202f»\u202f: 10\u202f% de 540\u202f€'],
    ['à 12:30, sans espace', 'à 12:30, sans espace'],
  ])('sets %s', (typed, set) => {
    expect(frenchSpaces(typed)).toBe(set);
  });
});

describe('days on the axis of a chart', () => {
  it('are short in both languages', () => {
    expect(english.shortDay('2026-11-16')).toBe('Nov 16');
    expect(french.shortDay('2026-11-16')).toBe('16 nov.');
    expect(english.shortMonth('2026-11-01')).toBe('Nov 26');
    expect(french.shortMonth('2026-11-01')).toBe('nov. 26');
  });

  it('give text that is no date back as it is', () => {
    expect(english.shortDay('soon')).toBe('soon');
  });
});
