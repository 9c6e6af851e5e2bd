import { describe, expect, it } from 'vitest';
import { dateToIso } from '#core/detect/facts/calendar.ts';
import { findDates } from '#core/detect/facts/dates.ts';
import type { DayOrder } from '#core/detect/facts/numeric-dates.ts';
import type { Language } from '#core/mail/message.ts';

/** A Tuesday. */
const today = { year: 2026, month: 3, day: 10 };
const dates = (language: Language, sentence: string, order: DayOrder = 'day-first') =>
  findDates(sentence, { today, language, order }).map(({ date }) => dateToIso(date));

const readable: readonly (readonly [Language, string, string])[] = [
  ['fr', 'Tout doit encaisser le 1er septembre', '2026-09-01'],
  ['fr', 'avant le 12 juin 2027 à 12 h', '2027-06-12'],
  ['fr', 'La mise en service est attendue au 1er février', '2027-02-01'],
  ['fr', 'bascule au 1er mai', '2026-05-01'],
  ['fr', "d'ici fin mars", '2026-03-31'],
  ['fr', 'avant fin mars', '2026-03-31'],
  ['fr', 'le dernier jour de juin', '2026-06-30'],
  ['fr', 'fin février', '2027-02-28'],
  ['fr', 'mi-mars', '2026-03-15'],
  ['fr', 'début janvier', '2027-01-01'],
  ['fr', "d'ici 2 semaines", '2026-03-24'],
  ['fr', 'sous quinze jours', '2026-03-25'],
  ['fr', 'dans 3 mois', '2026-06-10'],
  ['fr', "avant l'été", '2026-06-30'],
  ['fr', "d'ici la fin de l'année", '2026-12-31'],
  ['fr', 'avant la fin du mois', '2026-03-31'],
  ['fr', 'au T3 2027', '2027-07-01'],
  ['fr', "d'ici T3", '2026-09-30'],
  ['fr', 'avant le T3', '2026-06-30'],
  ['fr', 'au premier trimestre 2027', '2027-01-01'],
  ['fr', 'semaine 12', '2026-03-16'],
  ['fr', 'à la rentrée', '2026-09-01'],
  ['fr', 'je vous renvoie le papier vendredi, paraphé', '2026-03-13'],
  ['fr', 'le samedi 7 juin je marie la fille du maire', '2026-06-07'],
  ['fr', "je te signe l'annuel avant le 30.", '2026-03-30'],
  ['fr', 'à partir de juin', '2026-06-01'],
  ['fr', 'en mars au plus tard', '2026-03-31'],
  ['fr', 'Nous passons au 02/07/2026', '2026-07-02'],
  ['en', 'the portal goes live on May 18', '2026-05-18'],
  ['en', 'not later than 21st August 2026, 17:00 hrs', '2026-08-21'],
  ['en', 'by the fifth of April', '2026-04-05'],
  ['en', 'the last day of June', '2026-06-30'],
  ['en', 'by end of March', '2026-03-31'],
  ['en', 'before Q3', '2026-06-30'],
  ['en', 'before 1 October', '2026-09-30'],
  ['en', 'from March 2027', '2027-03-01'],
  ['en', 'by Friday', '2026-03-13'],
  ['en', 'mon 3 nov', '2026-11-03'],
  ['en', 'the committee makes the call on the 18th', '2026-03-18'],
  ['en', 'our agreement runs out end of Feb.', '2027-02-28'],
  ['en', 'before quarter end', '2026-03-31'],
  ['en', 'by the end of next quarter', '2026-06-30'],
  ['en', 'within thirty days', '2026-04-09'],
  ['en', '2nd shop opens in october', '2026-10-01'],
  ['en', 'my signature before the month is out', '2026-03-31'],
  ['en', '2026-10-01 sharp', '2026-10-01'],
  ['de', 'Ende Q2', '2026-06-30'],
  ['de', 'bis spätestens 31. März', '2026-03-31'],
  ['de', 'in KW 12', '2026-03-16'],
  ['de', 'ab dem 1. Mai 2026', '2026-05-01'],
  ['de', 'bis zum Monatsende', '2026-03-31'],
  ['de', 'innerhalb von zwei Wochen', '2026-03-24'],
  ['de', 'im dritten Quartal', '2026-07-01'],
  ['es', 'a mediados de mayo', '2026-05-15'],
  ['es', 'para finales de junio', '2026-06-30'],
  ['es', 'el próximo mes', '2026-04-01'],
  ['es', 'el primer trimestre de 2027', '2027-01-01'],
  ['es', 'el 8 de mayo de 2026', '2026-05-08'],
  ['it', 'entro fine anno', '2026-12-31'],
  ['it', 'dal primo luglio', '2026-07-01'],
  ['it', 'a metà settembre', '2026-09-15'],
  ['it', 'entro due settimane', '2026-03-24'],
  ['nl', 'eind volgende maand', '2026-04-30'],
  ['nl', 'uiterlijk 15 mei 2026', '2026-05-15'],
  ['nl', 'in het tweede kwartaal', '2026-04-01'],
  ['nl', 'binnen drie weken', '2026-03-31'],
  ['pt', 'até ao fim do mês', '2026-03-31'],
  ['pt', 'a partir de 1 de maio', '2026-05-01'],
  ['pt', 'no 3.º trimestre', '2026-07-01'],
  ['pt', 'até ao dia 15', '2026-03-15'],
  ['und', 'by end of April', '2026-04-30'],
];

describe('dates in a sentence', () => {
  it.each(readable)('reads the %s « %s » as %s', (language, sentence, iso) => {
    expect(dates(language, sentence)).toEqual([iso]);
  });

  it.each([
    ['en', 'we may march ahead'],
    ['en', 'it works 24/7'],
    ['en', 'we are planning for this in 2027'],
    ['en', 'the quota is full (10/10)'],
    ['fr', 'le 30 février'],
    ['fr', '45/45'],
    ['en', 'version 3.2.1'],
    ['fr', 'un mois de rab'],
  ] as const)('finds no date in the %s "%s"', (language, sentence) => {
    expect(dates(language, sentence)).toEqual([]);
  });

  it('reads 03/04 by the habit of the country, and not at all where that is unknown', () => {
    expect(dates('en', 'on 03/04', 'day-first')).toEqual(['2026-04-03']);
    expect(dates('en', 'on 03/14', 'month-first')).toEqual(['2026-03-14']);
    expect(dates('en', 'on 03/04', null)).toEqual([]);
    expect(dates('en', 'on 03/14', null)).toEqual(['2026-03-14']);
  });
});
