import type { Language } from '#core/mail/message.ts';
import type { CalendarDate } from './calendar.ts';
import { take, type DateLexicon, type Role } from './date-lexicon.ts';
import type { Period } from './periods.ts';
import type { Token } from './tokens.ts';
import type { CalendarUnit } from './words/tables.ts';

/** What the parser reads: the tokens of a sentence, its language's words, and the sender's calendar day. */
export interface DateText {
  readonly tokens: readonly Token[];
  readonly lexicon: DateLexicon;
  readonly today: CalendarDate;
  readonly language: Language;
}

export interface ParsedPeriod {
  readonly period: Period;
  /** Index of the first token behind it. */
  readonly next: number;
  /** Named in a way that says a date on its own; "mars" or "2027" need a word before them that says so. */
  readonly isClear: boolean;
  readonly hasYear: boolean;
  /** The last day of something: "before the end of March" is that day itself. */
  readonly isEnd: boolean;
}

export type Form = (text: DateText, at: number) => ParsedPeriod | null;

export const find = ({ lexicon, tokens }: DateText, at: number, role: Role) =>
  take(lexicon, tokens, at, role);

export function skip(text: DateText, at: number, role: Role): number {
  let next = at;
  for (let found = find(text, next, role); found; found = find(text, next, role)) next = found.next;
  return next;
}

export function figure({ tokens }: DateText, at: number, from: number, to: number): number | null {
  const token = tokens[at];
  if (!token || !/^\d{1,4}$/.test(token.text)) return null;
  const value = Number(token.text);
  return value >= from && value <= to ? value : null;
}

const noYear = (next: number) => ({ year: null, next });

/** A year behind a date: "2027", "de 2027", ", 2027", "next year". */
export function yearAt(text: DateText, at: number): { year: number | null; next: number } {
  const behindComma = text.tokens[at]?.text === ',' || text.tokens[at]?.text === '.' ? at + 1 : at;
  const bare = skip(text, behindComma, 'glue');
  const year = figure(text, bare, 2000, 2099);
  if (year !== null) return { year, next: bare + 1 };
  const around = text.tokens[at]?.text === ',' ? null : thisOrNext(text, bare);
  if (around?.unit === 'year') return { year: text.today.year + around.ahead, next: around.next };
  return noYear(at);
}

/** "next month", "mois prochain", "dieses Jahr"; `ahead` counts units from the running one. */
export function thisOrNext(
  text: DateText,
  at: number,
): { unit: CalendarUnit; ahead: number; next: number } | null {
  for (const [role, ahead] of [
    ['next', 1],
    ['current', 0],
  ] as const) {
    const before = find(text, at, role);
    const unitBehind = before && find(text, before.next, 'unit');
    if (before && unitBehind) return { unit: unitBehind.value as CalendarUnit, ahead, next: unitBehind.next };
    const unit = find(text, at, 'unit');
    const behind = unit && find(text, unit.next, role);
    if (unit && behind) return { unit: unit.value as CalendarUnit, ahead, next: behind.next };
  }
  return null;
}

/** Behind the figure of a day: "er", "st", "º", "." */
export function skipSuffix(text: DateText, at: number): number {
  const dot = text.tokens[at]?.text === '.' ? at + 1 : at;
  const suffix = text.tokens[dot]?.isGlued ? find(text, dot, 'daySuffix') : null;
  if (suffix) return suffix.next;
  return ['º', '°'].includes(text.tokens[dot]?.text ?? '') ? dot + 1 : dot;
}
