import type { Language, Span } from '#core/mail/message.ts';
import { addDays, compareDates, isRealDate, type CalendarDate } from './calendar.ts';
import { dateLexiconOf, dateTables, take, type Mode } from './date-lexicon.ts';
import { foldKeepingLength } from './fold.ts';
import { findNumericDates, type DayOrder, type NumericDate } from './numeric-dates.ts';
import type { DateText, ParsedPeriod } from './date-text.ts';
import { parsePeriod } from './parse-period.ts';
import { singleDay, type Period } from './periods.ts';
import { tokenize, type Token } from './tokens.ts';

export interface DateMention extends Span {
  /** The one day that the words stand for: the last of a deadline, the first of a start, the day before "before Q3". */
  readonly date: CalendarDate;
  readonly mode: Mode | null;
  /** The year was guessed as the next one in which the day lies ahead. */
  readonly isYearGuessed: boolean;
  /** The words name one day, not a period. */
  readonly isDay: boolean;
}

/** How the sender writes and counts days. */
export interface DateHabits {
  /** The sender's own calendar day. */
  readonly today: CalendarDate;
  readonly language: Language;
  readonly order: DayOrder;
}

/**
 * Days and periods that a sentence names, resolved against the sender's own calendar day, in order. Time is linear in
 * the sentence's length.
 */
export function findDates(sentence: string, { today, language, order }: DateHabits): DateMention[] {
  const folded = foldKeepingLength(sentence);
  const numeric = findNumericDates(folded, today, order);
  const lexicon = dateLexiconOf(language);
  const text: DateText = { tokens: tokenize(folded), lexicon, today, language };
  const mentions: DateMention[] = [];
  for (let at = 0; at < text.tokens.length;) {
    const read = mayBegin(text, at) ? readMention(text, at, numeric) : null;
    if (read) mentions.push(read.mention);
    at = read?.next ?? at + 1;
  }
  return mentions;
}

/** Most words of a sentence begin no date: neither a figure nor a word of the tables. */
function mayBegin({ tokens, lexicon }: DateText, at: number): boolean {
  const word = tokens[at]?.text ?? '';
  return lexicon.has(word) || (word >= '0' && word < ':');
}

interface Intro {
  readonly mode: Mode | null;
  readonly next: number;
}

/** A mode, articles, and a period behind them. */
function readMention(
  text: DateText,
  at: number,
  numeric: readonly NumericDate[],
): { mention: DateMention; next: number } | null {
  const plain = readNamed(text, at, at, null, numeric);
  if (plain) return plain;
  const intro = readModes(text, at);
  if (intro.next === at) return null;
  const bare = skipGlue(text, intro.next);
  return (
    readNamed(text, at, intro.next, intro.mode, numeric) ?? readNamed(text, at, bare, intro.mode, numeric)
  );
}

function readNamed(
  text: DateText,
  from: number,
  at: number,
  mode: Mode | null,
  numeric: readonly NumericDate[],
): { mention: DateMention; next: number } | null {
  const parsed = readFigures(text, at, numeric) ?? parsePeriod(text, at);
  if (!parsed || !saysDate(parsed, mode)) return null;
  const late = take(text.lexicon, text.tokens, parsed.next, 'latest');
  const meant = late ? 'by' : mode;
  const date = resolve(parsed.period, meant, parsed.isEnd || !isStrict(text.language));
  if (!isRealDate(parsed.period.first) || !isRealDate(date)) return null;
  const next = Math.max(late?.next ?? parsed.next, from + 1);
  return {
    mention: { ...spanOf(text.tokens, from, next), date, mode: meant, ...kindOf(parsed, date, text.today) },
    next,
  };
}

const spanOf = (tokens: readonly Token[], from: number, next: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[next - 1]?.end ?? 0,
});

const kindOf = ({ period, isClear, hasYear }: ParsedPeriod, date: CalendarDate, today: CalendarDate) => ({
  isDay: isClear && compareDates(period.first, period.last) === 0,
  isYearGuessed: !hasYear && compareDates(date, today) > 0,
});

function readFigures(text: DateText, at: number, numeric: readonly NumericDate[]): ParsedPeriod | null {
  const figures = numeric.find(({ start }) => start === text.tokens[at]?.start);
  if (!figures) return null;
  return {
    period: singleDay(figures.date),
    next: indexBehind(text.tokens, at, figures.end),
    isClear: true,
    isEnd: false,
    hasYear: figures.hasYear,
  };
}

/** "mars" alone says no date and "in 2027" neither; "before 2027" does. */
function saysDate({ period, isClear }: ParsedPeriod, mode: Mode | null): boolean {
  if (isYear(period) && (mode === null || mode === 'at')) return false;
  return isClear || mode !== null;
}

const isYear = ({ first, last }: Period) =>
  first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31 && first.year === last.year;

function indexBehind(tokens: readonly Token[], at: number, end: number): number {
  let next = at;
  while ((tokens[next]?.start ?? end) < end) next += 1;
  return next;
}

/** "by", "d'ici à", "bis spätestens zum": several words of this sort count as their strongest. */
function readModes(text: DateText, at: number): Intro {
  let mode: Mode | null = null;
  let next = at;
  for (let read = 0; read < 4; read += 1) {
    const found = longest(text, next);
    if (!found) break;
    mode = stronger(mode, found.mode);
    next = found.next;
  }
  return { mode, next };
}

function longest(text: DateText, at: number): Intro | null {
  const mode = take(text.lexicon, text.tokens, at, 'mode');
  const glue = take(text.lexicon, text.tokens, at, 'glue');
  if (mode && (!glue || mode.next >= glue.next)) return { mode: mode.value as Mode, next: mode.next };
  return glue ? { mode: 'at', next: glue.next } : null;
}

const strength: readonly (Mode | null)[] = [null, 'at', 'from', 'by', 'before', 'since'];
const stronger = (a: Mode | null, b: Mode | null) => (strength.indexOf(b) > strength.indexOf(a) ? b : a);

function skipGlue(text: DateText, at: number): number {
  let next = at;
  for (let glue = take(text.lexicon, text.tokens, next, 'glue'); glue;) {
    next = glue.next;
    glue = take(text.lexicon, text.tokens, next, 'glue');
  }
  return next;
}

/** Whether "before" a day leaves that day out. */
const isStrict = (language: Language) => language !== 'und' && dateTables[language].isBeforeStrict;

/** A period's last day as a deadline, its first day as a start, the day before it when something must come before. */
function resolve({ first, last }: Period, mode: Mode | null, isInclusive: boolean): CalendarDate {
  if (compareDates(first, last) === 0 && (mode !== 'before' || isInclusive)) return first;
  if (mode === 'before') return addDays(first, -1);
  return mode === 'by' ? last : first;
}
