import type { MonthPart } from './date-lexicon.ts';
import {
  figure,
  find,
  skipSuffix,
  thisOrNext,
  yearAt,
  type DateText,
  type Form,
  type ParsedPeriod,
} from './date-text.ts';
import {
  isoWeek,
  namedDay,
  namedMonth,
  partOfPeriod,
  partOfYear,
  singleDay,
  unitAround,
  wholeMonths,
} from './periods.ts';
import type { CalendarUnit } from './words/tables.ts';

/** "fin mars", "mi-mars", "Ende Q2", "a mediados de mayo", "eind volgende maand", "end of the year". */
export const partOf: Form = (text, at) => {
  const part = find(text, at, 'part');
  if (!part) return null;
  let inner = part.next;
  let whole = wholeAt(text, inner);
  for (let glue = find(text, inner, 'glue'); glue && !whole; glue = find(text, inner, 'glue')) {
    inner = glue.next;
    whole = wholeAt(text, inner);
  }
  if (!whole) return null;
  return {
    ...whole,
    period: partOfPeriod(part.value as MonthPart, whole.period),
    isClear: true,
    isEnd: part.value === 'end',
  };
};

function wholeAt(text: DateText, at: number): ParsedPeriod | null {
  for (const form of [month, quarterOrHalf, aroundNow, yearAlone, week, runningUnit]) {
    const parsed = form(text, at);
    if (parsed) return parsed;
  }
  return null;
}

/** "the quarter", "l'année": the running one, as the end of it is meant. */
function runningUnit(text: DateText, at: number): ParsedPeriod | null {
  const unit = find(text, at, 'unit');
  if (!unit || unit.value === 'day') return null;
  return {
    period: unitAround(unit.value as CalendarUnit, 0, text.today),
    next: unit.next,
    isClear: true,
    hasYear: false,
    isEnd: false,
  };
}

export const month: Form = (text, at) => {
  const named = find(text, at, 'month');
  if (!named) return null;
  const { year, next } = yearAt(text, named.next);
  const isNext = year === null ? find(text, next, 'next') : null;
  return {
    period: namedMonth(Number(named.value), year, text.today),
    next: isNext?.next ?? next,
    isClear: year !== null || isNext !== null,
    hasYear: year !== null,
    isEnd: false,
  };
};

/** "T3", "2Q 2027", "third quarter", "1. Halbjahr", "dernier trimestre". */
export const quarterOrHalf: Form = (text, at) => {
  const marked = markedPart(text, at) ?? ordinalPart(text, at);
  if (!marked) return null;
  const { year, next } = yearAt(text, marked.next);
  const period = partOfYear(marked.index, marked.months, year, text.today);
  return period && { period, next, isClear: true, hasYear: year !== null, isEnd: false };
};

interface YearPart {
  readonly index: number;
  readonly months: 3 | 6;
  readonly next: number;
}

function markedPart(text: DateText, at: number): YearPart | null {
  for (const [role, months, most] of [
    ['quarterMark', 3, 4],
    ['halfMark', 6, 2],
  ] as const) {
    const mark = find(text, at, role);
    const behind = mark ? figure(text, mark.next, 1, most) : null;
    if (mark && behind !== null && isAlone(text, at, mark.next))
      return { index: behind, months, next: mark.next + 1 };
    const figureFirst = figure(text, at, 1, most);
    const markBehind = figureFirst === null ? null : find(text, at + 1, role);
    if (figureFirst !== null && markBehind && isAlone(text, at, at + 1)) {
      return { index: figureFirst, months, next: markBehind.next };
    }
  }
  return null;
}

/** The letter and the figure touch each other and nothing else that is a letter or a figure. */
function isAlone({ tokens }: DateText, first: number, second: number): boolean {
  const before = tokens[first]?.isGlued ? (tokens[first - 1]?.text ?? '') : '';
  const behind = tokens[second + 1];
  const after = behind?.isGlued ? behind.text : '';
  return tokens[second]?.isGlued === true && !/[\p{L}\d'#-]$/u.test(before) && !/^[\p{L}\d]/u.test(after);
}

function ordinalPart(text: DateText, at: number): YearPart | null {
  const ordinal = find(text, at, 'ordinal');
  const day = ordinal ? null : figure(text, at, 1, 4);
  const unitAt = ordinal ? ordinal.next : day === null ? at : skipSuffix(text, at + 1);
  if (!ordinal && unitAt === at + 1) return null;
  const unit = find(text, unitAt, 'unit');
  if (!unit || unitAt === at || (unit.value !== 'quarter' && unit.value !== 'half')) return null;
  return { index: Number(ordinal?.value ?? day), months: unit.value === 'quarter' ? 3 : 6, next: unit.next };
}

export const aroundNow: Form = (text, at) => {
  const found = thisOrNext(text, at);
  if (!found || found.unit === 'day') return null;
  return {
    period: unitAround(found.unit, found.ahead, text.today),
    next: found.next,
    isClear: found.unit !== 'year',
    hasYear: false,
    isEnd: false,
  };
};

export const yearAlone: Form = (text, at) => {
  const year = figure(text, at, 2000, 2099);
  if (year === null) return null;
  return { period: wholeMonths(year, 1, 12), next: at + 1, isClear: false, hasYear: true, isEnd: false };
};

/** "KW 12", "semaine 12", "week 34". */
export const week: Form = (text, at) => {
  const mark = find(text, at, 'weekMark');
  const number = mark ? figure(text, mark.next, 1, 53) : null;
  if (!mark || number === null) return null;
  const { year, next } = yearAt(text, mark.next + 1);
  const period = isoWeek(number, year, text.today);
  return period && { period, next, isClear: true, hasYear: year !== null, isEnd: false };
};

export const unitEnd: Form = (text, at) => {
  const end = find(text, at, 'unitEnd');
  if (!end) return null;
  const whole = unitAround(end.value as CalendarUnit, 0, text.today);
  return { period: singleDay(whole.last), next: end.next, isClear: true, hasYear: false, isEnd: true };
};

/** The summer is meant as the holidays, July and August. */
export const season: Form = (text, at) => {
  const summer = find(text, at, 'summer');
  const feast = find(text, at, 'feast');
  const found = summer ?? feast;
  if (!found) return null;
  const { year, next } = yearAt(text, found.next);
  const inYear = year ?? text.today.year + (summer && text.today.month > 8 ? 1 : 0);
  const monthAndDate = Number(feast?.value ?? 0);
  const period = summer
    ? wholeMonths(inYear, 7, 2)
    : namedDay(Math.floor(monthAndDate / 100), monthAndDate % 100, year, text.today);
  return { period, next, isClear: false, hasYear: year !== null, isEnd: false };
};
