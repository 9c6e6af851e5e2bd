import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateToIso } from '#core/detect/facts/calendar.ts';
import { findDates } from '#core/detect/facts/dates.ts';

/** A Tuesday. */
const today = { year: 2026, month: 3, day: 10 };
const dates = (sentence: string, dayFirst = true) =>
  findDates(sentence, today, dayFirst).map(({ date }) => dateToIso(date));

describe('dates in a sentence', () => {
  it.each([
    ['Tout doit encaisser le 1er septembre', '2026-09-01'],
    ['avant le 12 juin 2027 à 12 h', '2027-06-12'],
    ['posés avant le 15 octobre', '2026-10-15'],
    ['La mise en service est attendue au 1er février', '2027-02-01'],
    ["d'ici fin mars", '2026-03-31'],
    ['fin février', '2027-02-28'],
    ['mi-mars', '2026-03-10'],
    ['début janvier', '2027-01-01'],
    ["d'ici 2 semaines", '2026-03-24'],
    ['sous 15 jours', '2026-03-25'],
    ['dans 3 mois', '2026-06-10'],
    ["avant l'été", '2026-06-20'],
    ["d'ici la fin de l'année", '2026-12-31'],
    ['avant la fin du mois', '2026-03-31'],
    ['au T3 2027', '2027-07-01'],
    ["d'ici T3", '2026-09-30'],
    ['avant le T3', '2026-06-30'],
    ['à la rentrée', '2026-09-01'],
    ['je vous renvoie le papier vendredi, paraphé', '2026-03-13'],
    ['tu as le papier signé ce soir', '2026-03-10'],
    ["je te signe l'annuel avant le 30.", '2026-03-30'],
    ['à partir de juin', '2026-06-01'],
    ['Nous passons au 02/07/2026', '2026-07-02'],
  ])('reads the French « %s » as %s', (sentence, iso) => expect(dates(sentence)).toEqual([iso]));

  it.each([
    ['the portal goes live on May 18', '2026-05-18'],
    ['not later than 21st August 2026, 17:00 hrs', '2026-08-21'],
    ['by end of March', '2026-03-31'],
    ['before Q3', '2026-06-30'],
    ['from March 2027', '2027-03-01'],
    ['by Friday', '2026-03-13'],
    ['the committee makes the call on the 18th', '2026-03-18'],
    ['our agreement runs out end of Feb.', '2027-02-28'],
    ['before the end of the year', '2026-12-31'],
    ['before quarter end', '2026-03-31'],
    ['within 30 days', '2026-04-09'],
    ['2nd shop opens in october', '2026-10-01'],
    ['my signature before the month is out', '2026-03-31'],
    ['2026-10-01 sharp', '2026-10-01'],
  ])('reads the English "%s" as %s', (sentence, iso) => expect(dates(sentence)).toEqual([iso]));

  it.each([
    ['we may march ahead', []],
    ['it works 24/7', []],
    ['every monday they kick each other out', []],
    ['le 30 février', []],
    ['45/45', []],
    ['version 3.2.1', []],
  ])('finds no date in "%s"', (sentence, expected) => expect(dates(sentence)).toEqual(expected));

  it('reads 03/04 by the habit of the country', () => {
    expect(dates('on 03/04', true)).toEqual(['2026-04-03']);
    expect(dates('on 03/14', false)).toEqual(['2026-03-14']);
  });

  it('finds real days inside any text at all, never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('le 3 mars ', 'by Q2 ', '12/12 ', ''),
        (noise, seed) => {
          for (const { start, end, date } of findDates(seed + noise + seed, today, true)) {
            expect(start).toBeLessThan(end);
            expect(date.month).toBeGreaterThanOrEqual(1);
            expect(date.day).toBeLessThanOrEqual(31);
          }
        },
      ),
    );
  });
});
