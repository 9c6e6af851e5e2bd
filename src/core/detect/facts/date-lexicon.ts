import type { Language } from '#core/mail/message.ts';
import { foldKeepingLength } from './fold.ts';
import { tokenize, type Token } from './tokens.ts';
import { germanDates } from './words/dates-de.ts';
import { englishDates } from './words/dates-en.ts';
import { spanishDates } from './words/dates-es.ts';
import { frenchDates } from './words/dates-fr.ts';
import { italianDates } from './words/dates-it.ts';
import { dutchDates } from './words/dates-nl.ts';
import { portugueseDates } from './words/dates-pt.ts';
import type { CalendarUnit, DateTable } from './words/tables.ts';

/** What a word may be in the name of a date. */
export type Role =
  | 'month'
  | 'weekday'
  | 'part'
  | 'unit'
  | 'unitEnd'
  | 'next'
  | 'current'
  | 'mode'
  | 'latest'
  | 'within'
  | 'glue'
  | 'dayArticle'
  | 'daySuffix'
  | 'ordinal'
  | 'dayFromToday'
  | 'summer'
  | 'feast'
  | 'quarterMark'
  | 'halfMark'
  | 'weekMark';

/** How a period is meant: as a deadline, a start, something to come before, or plainly named; `since` is past. */
export type Mode = 'before' | 'by' | 'from' | 'at' | 'since';
export type MonthPart = 'early' | 'mid' | 'end';
/** The value of a word in its role: a number, a mode, a part or a unit. */
export type RoleValue = number | Mode | MonthPart | CalendarUnit;

interface Entry {
  readonly role: Role;
  readonly value: RoleValue;
  readonly rest: readonly string[];
}

/** Entries by their first word, longest first. */
export type DateLexicon = ReadonlyMap<string, readonly Entry[]>;

export const dateTables: Readonly<Record<Exclude<Language, 'und'>, DateTable>> = {
  fr: frenchDates,
  en: englishDates,
  de: germanDates,
  es: spanishDates,
  it: italianDates,
  nl: dutchDates,
  pt: portugueseDates,
};

const compiled = new Map<Language, DateLexicon>();

/** The words of a language, compiled on first use; a text of no certain language is read as English and French. */
export function dateLexiconOf(language: Language): DateLexicon {
  const known = compiled.get(language);
  if (known) return known;
  const tables = language === 'und' ? [englishDates, frenchDates] : [dateTables[language]];
  const lexicon = compile(tables);
  compiled.set(language, lexicon);
  return lexicon;
}

/** A word or phrase in a role at a token, and the index behind it. */
export interface Taken {
  readonly value: RoleValue;
  readonly next: number;
}

/** Reads the longest phrase of a role at index `at`, or null. */
export function take(lexicon: DateLexicon, tokens: readonly Token[], at: number, role: Role): Taken | null {
  const entries = lexicon.get(tokens[at]?.text ?? '');
  if (!entries) return null;
  for (const { role: found, value, rest } of entries) {
    if (found === role && rest.every((word, offset) => tokens[at + 1 + offset]?.text === word)) {
      return { value, next: at + 1 + rest.length };
    }
  }
  return null;
}

function compile(tables: readonly DateTable[]): DateLexicon {
  const lexicon = new Map<string, Entry[]>();
  const add = (role: Role, value: RoleValue, phrases: string) => {
    for (const phrase of phrases.split('|')) {
      const [first = '', ...rest] = tokenize(foldKeepingLength(phrase)).map(({ text }) => text);
      lexicon.set(first, [...(lexicon.get(first) ?? []), { role, value, rest }]);
    }
  };
  for (const table of tables) addTable(table, add);
  for (const entries of lexicon.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return lexicon;
}

type Add = (role: Role, value: RoleValue, phrases: string) => void;

function addTable(table: DateTable, add: Add): void {
  for (const [index, names] of table.months.entries()) add('month', index + 1, names);
  for (const [index, names] of table.weekdays.entries()) add('weekday', index, names);
  for (const [index, names] of table.ordinals.entries()) add('ordinal', index + 1, names);
  add('ordinal', -1, table.last);
  for (const part of ['early', 'mid', 'end'] as const) add('part', part, table[part]);
  for (const mode of ['before', 'by', 'from', 'at', 'since'] as const) add('mode', mode, table[mode]);
  for (const [unit, names] of Object.entries(table.units)) add('unit', unit as CalendarUnit, names);
  for (const [unit, names] of Object.entries(table.unitEnds)) add('unitEnd', unit as CalendarUnit, names);
  for (const [index, names] of [table.today, table.tomorrow, table.afterTomorrow].entries()) {
    add('dayFromToday', index, names);
  }
  for (const [monthAndDay, names] of Object.entries(table.feasts)) add('feast', Number(monthAndDay), names);
  addWords(table, add);
}

/** Roles whose words have no value. */
function addWords(table: DateTable, add: Add): void {
  const words: readonly (readonly [Role, string])[] = [
    ['next', table.next],
    ['current', table.current],
    ['latest', table.latest],
    ['within', table.within],
    ['glue', table.glue],
    ['dayArticle', table.dayArticles],
    ['daySuffix', table.daySuffixes],
    ['summer', table.summer],
    ['quarterMark', table.quarterMarks],
    ['halfMark', table.halfMarks],
    ['weekMark', table.weekMarks],
  ];
  for (const [role, phrases] of words) add(role, 0, phrases);
}
