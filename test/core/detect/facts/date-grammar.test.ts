import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, dateToIso, lastDayOfMonth } from '#core/detect/facts/calendar.ts';
import { dateTables } from '#core/detect/facts/date-lexicon.ts';
import { findDates, type DateMention } from '#core/detect/facts/dates.ts';

type Known = keyof typeof dateTables;

const today = { year: 2026, month: 3, day: 10 };
const languages = Object.keys(dateTables) as Known[];
const find = (language: Known, sentence: string): DateMention[] =>
  findDates(sentence, { today, language, order: 'day-first' });
const isoOf = (mentions: readonly DateMention[]) => mentions.map(({ date }) => dateToIso(date));

/** How a day of a month stands in a sentence. */
const dayPhrases: Readonly<Record<Known, (day: number, month: string) => string>> = {
  fr: (day, month) => `le ${day === 1 ? '1er' : String(day)} ${month}`,
  en: (day, month) => `on ${String(day)} ${month}`,
  de: (day, month) => `am ${String(day)}. ${month}`,
  es: (day, month) => `el ${String(day)} de ${month}`,
  it: (day, month) => `il ${String(day)} ${month}`,
  nl: (day, month) => `op ${String(day)} ${month}`,
  pt: (day, month) => `a ${String(day)} de ${month}`,
};
const yearJoints: Readonly<Record<Known, string>> = {
  fr: ' ', en: ' ', de: ' ', es: ' de ', it: ' ', nl: ' ', pt: ' de ',
}; // prettier-ignore

const names = (phrases: string) => phrases.split('|');
const monthOf = (language: Known) =>
  fc
    .integer({ min: 1, max: 12 })
    .chain((month) =>
      fc
        .constantFrom(...names(dateTables[language].months[month - 1] ?? ''))
        .map((name) => ({ month, name })),
    );

describe.each(languages)('the date grammar in %s', (language) => {
  const table = dateTables[language];

  it('resolves a day of a month with its year to that day, whatever stands around it', () => {
    fc.assert(
      fc.property(
        monthOf(language),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 2026, max: 2032 }),
        ({ month, name }, day, year) => {
          const phrase = `${dayPhrases[language](day, name)}${yearJoints[language]}${String(year)}`;
          expect(isoOf(find(language, `xx ${phrase}, yy`))).toEqual([dateToIso({ year, month, day })]);
        },
      ),
    );
  });

  it('resolves a day without a year to the next one ahead', () => {
    fc.assert(
      fc.property(monthOf(language), fc.integer({ min: 1, max: 28 }), ({ month, name }, day) => {
        const [mention] = find(language, dayPhrases[language](day, name));
        expect(mention?.date).toMatchObject({ month, day });
        expect(compareDates(mention?.date ?? { year: 0, month, day }, today)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('resolves the end of a month to its last day, with every word for it', () => {
    fc.assert(
      fc.property(
        monthOf(language),
        fc.constantFrom(...names(table.end)),
        fc.integer({ min: 2026, max: 2032 }),
        ({ month, name }, end, year) => {
          const last = { year, month, day: lastDayOfMonth(year, month) };
          expect(isoOf(find(language, `${end} ${name} ${String(year)}`))).toEqual([dateToIso(last)]);
        },
      ),
    );
  });

  it('resolves a month to its last day as a deadline and its first as a start', () => {
    fc.assert(
      fc.property(
        monthOf(language),
        fc.constantFrom(...names(table.by)),
        fc.constantFrom(...names(table.from)),
        ({ month, name }, by, from) => {
          const year = 2027;
          const last = { year, month, day: lastDayOfMonth(year, month) };
          expect(isoOf(find(language, `${by} ${name} ${String(year)}`))).toEqual([dateToIso(last)]);
          expect(isoOf(find(language, `${from} ${name} ${String(year)}`))).toEqual([
            dateToIso({ year, month, day: 1 }),
          ]);
        },
      ),
    );
  });

  it('resolves a quarter by its letter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(...names(table.quarterMarks)),
        (quarter, mark) => {
          const first = { year: 2028, month: quarter * 3 - 2, day: 1 };
          expect(isoOf(find(language, `${mark.toUpperCase()}${String(quarter)} 2028`))).toEqual([
            dateToIso(first),
          ]);
        },
      ),
    );
  });

  it('finds real days inside any text at all, with spans in bounds and in order, and never throws', () => {
    const pieces = [
      table.months[2],
      table.end,
      table.by,
      table.within,
      '3 ',
      '1.',
      '12/12',
      '2026',
      'Q',
      ' ',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...pieces)), {
          maxLength: 30,
        }),
        (parts) => {
          const text = parts.join(' ');
          let end = 0;
          for (const mention of find(language, text)) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            end = mention.end;
            expect(mention.date.day).toBeLessThanOrEqual(
              lastDayOfMonth(mention.date.year, mention.date.month),
            );
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
