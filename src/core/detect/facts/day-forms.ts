import { bareDay, inSome, namedDay, nextWeekday, unitAround } from './periods.ts';
import {
  figure,
  find,
  skip,
  skipSuffix,
  yearAt,
  type DateText,
  type Form,
  type ParsedPeriod,
} from './date-text.ts';
import { readSpokenNumber } from './spoken-numbers.ts';
import type { CalendarUnit } from './words/tables.ts';

/** "10 mars 2026", "1er mai", "1. März", "8 de mayo", "the 3rd of June", "primo maggio". */
export const dayAndMonth: Form = (text, at) => {
  const ordinal = find(text, at, 'ordinal');
  const spoken =
    ordinal && Number(ordinal.value) > 0 ? { day: Number(ordinal.value), next: ordinal.next } : null;
  const day = figure(text, at, 1, 31);
  const isPartOfNumber = text.tokens[at]?.isGlued && /[\d.,/:-]/.test(text.tokens[at - 1]?.text ?? '');
  const head = spoken ?? (day === null || isPartOfNumber ? null : { day, next: skipSuffix(text, at + 1) });
  if (!head) return null;
  const month = find(text, skip(text, head.next, 'glue'), 'month');
  if (!month) return null;
  const { year, next } = yearAt(text, month.next);
  return {
    period: namedDay(Number(month.value), head.day, year, text.today),
    next,
    isClear: true,
    hasYear: year !== null,
    isEnd: false,
  };
};

/** "May 18", "March the 3rd, 2027". */
export const monthAndDay: Form = (text, at) => {
  const month = find(text, at, 'month');
  if (!month) return null;
  const stop = text.tokens[month.next]?.text === '.' ? month.next + 1 : month.next;
  const dayAt = skip(text, stop, 'dayArticle');
  const day = figure(text, dayAt, 1, 31);
  if (day === null || [':', '%', '/'].includes(text.tokens[dayAt + 1]?.text ?? '')) return null;
  const afterDay = skipSuffix(text, dayAt + 1);
  const next = text.tokens[afterDay - 1]?.text === '.' ? dayAt + 1 : afterDay;
  if (dayAt === stop && isCounted(text, next)) return null;
  const withYear = yearAt(text, next);
  return {
    period: namedDay(Number(month.value), day, withYear.year, text.today),
    next: withYear.next,
    isClear: true,
    hasYear: withYear.year !== null,
    isEnd: false,
  };
};

/** Whether a figure counts what follows it, as in "en mars 12 personnes". English alone puts the day behind the month. */
function isCounted(text: DateText, at: number): boolean {
  return (
    !text.lexicon.has('may') ||
    /^(?:people|users|seats|days|weeks|months|hours)$/.test(text.tokens[at]?.text ?? '')
  );
}

/** "sous 15 jours", "in three weeks", "innerhalb von zwei Wochen", "dans un mois". */
export const fromNow: Form = (text, at) => {
  const within = find(text, at, 'within');
  if (!within) return null;
  const countAt = skip(text, within.next, 'glue');
  const digits = figure(text, countAt, 1, 365);
  const spoken = digits === null ? readSpokenNumber(text.tokens, countAt, text.language) : null;
  const count = digits ?? spoken?.value;
  if (count === undefined || count > 365) return null;
  const behind = spoken?.next ?? countAt + 1;
  const unit =
    find(text, skip(text, behind, 'next'), 'unit') ?? find(text, skip(text, behind, 'glue'), 'unit');
  if (!unit) return null;
  return {
    period: inSome(count, unit.value as CalendarUnit, text.today),
    next: unit.next,
    isClear: true,
    hasYear: true,
    isEnd: false,
  };
};

/** "vendredi", "next Tuesday"; the day of the month behind it says more ("samedi 7 juin"). */
export const weekday: Form = (text, at) => {
  const named = find(text, at, 'weekday');
  if (!named || (text.tokens[at]?.text.length ?? 0) < 3) return null;
  const behind = ['.', ','].includes(text.tokens[named.next]?.text ?? '') ? named.next + 1 : named.next;
  const exact = skip(text, behind, 'glue');
  const day =
    dayAndMonth(text, exact) ?? monthAndDay(text, exact) ?? dayAlone(text, behind) ?? bareFigure(text, exact);
  if (day) return day;
  const next = find(text, named.next, 'next')?.next ?? named.next;
  return {
    period: nextWeekday(Number(named.value), text.today),
    next,
    isClear: true,
    hasYear: true,
    isEnd: false,
  };
};

/** "mardi 18": a figure right behind a weekday. */
function bareFigure(text: DateText, at: number): ParsedPeriod | null {
  const day = figure(text, at, 1, 31);
  const behind = text.tokens[at + 1]?.text ?? '';
  if (day === null || /^[\d:/]/.test(behind) || /^(?:h|am|pm|uhr|hrs?|a)$/.test(behind)) return null;
  const period = bareDay(day, text.today);
  return period && { period, next: skipSuffix(text, at + 1), isClear: true, hasYear: true, isEnd: false };
}

export const dayFromToday: Form = (text, at) => {
  const found = find(text, at, 'dayFromToday');
  if (!found) return null;
  return {
    period: unitAround('day', Number(found.value), text.today),
    next: found.next,
    isClear: true,
    hasYear: true,
    isEnd: false,
  };
};

/** "le 18", "am 18.", "the 18th", "el 18", "dia 18": an article, a figure, and nothing that it counts behind it. */
export const dayAlone: Form = (text, at) => {
  const article = find(text, at, 'dayArticle');
  const day = article ? figure(text, article.next, 1, 31) : null;
  if (!article || day === null) return null;
  const next = skipSuffix(text, article.next + 1);
  if (find(text, skip(text, next, 'glue'), 'month')) return null;
  const behind = text.tokens[next];
  const isOrdinal = text.tokens[next - 1]?.text !== '.' && next > article.next + 1;
  const stops =
    !behind || (/^[,.;:!?)]$/.test(behind.text) && !(behind.isGlued && text.tokens[next + 1]?.isGlued));
  if (!isOrdinal && !stops && !/^(?:at|a|um|alle|om|as|y|et|and|und|e|en)$/.test(behind.text)) return null;
  const period = bareDay(day, text.today);
  return period && { period, next, isClear: true, hasYear: true, isEnd: false };
};
