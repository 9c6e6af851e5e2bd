import {
  addDays,
  addMonths,
  lastDayOfMonth,
  nextMonthDay,
  weekdayOf,
  type CalendarDate,
} from './calendar.ts';
import { monthByName, monthPattern, weekdayByName, weekdayPattern } from './date-words.ts';

/** A stretch of days that words name, first and last included. A single day has both alike. */
export interface Period {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** A way of naming a period: the pattern runs on text folded to lower case without accents. */
export interface PeriodForm {
  readonly pattern: RegExp;
  read(match: RegExpExecArray, today: CalendarDate, dayFirst: boolean): Period | null;
}

const month = `(${monthPattern})\\.?`;
const year = '(?:,? (20\\d{2}))?';
const singleDay = (date: CalendarDate): Period => ({ first: date, last: date });
const monthNumber = (name: string | undefined): number => monthByName.get(name ?? '') ?? 0;
const wholeMonths = (first: CalendarDate, months: number): Period => {
  const end = addMonths(first, months - 1);
  return { first, last: { ...end, day: lastDayOfMonth(end.year, end.month) } };
};

function monthDay(
  day: string | undefined,
  name: string | undefined,
  explicitYear: string | undefined,
  today: CalendarDate,
): Period {
  const date = { month: monthNumber(name), day: Number(day) };
  return singleDay(
    explicitYear ? { ...date, year: Number(explicitYear) } : nextMonthDay(today, date.month, date.day),
  );
}

function namedMonth(name: string | undefined, explicitYear: string | undefined, today: CalendarDate): Period {
  const number = monthNumber(name);
  const passed = number < today.month ? 1 : 0;
  return wholeMonths(
    { year: explicitYear ? Number(explicitYear) : today.year + passed, month: number, day: 1 },
    1,
  );
}

function partOfMonth(part: string, whole: Period): Period {
  const { year: inYear, month: inMonth } = whole.first;
  const range = part.startsWith('mi')
    ? [10, 20]
    : /^(?:debut|early|beginning|start)/.test(part)
      ? [1, 10]
      : [21, whole.last.day];
  return {
    first: { year: inYear, month: inMonth, day: range[0] ?? 1 },
    last: { year: inYear, month: inMonth, day: range[1] ?? 1 },
  };
}

function partOfYear(
  index: string | undefined,
  months: number,
  explicitYear: string | undefined,
  today: CalendarDate,
): Period {
  const firstMonth = (Number(index) - 1) * months + 1;
  const isOver = firstMonth + months - 1 < today.month;
  return wholeMonths(
    { year: explicitYear ? Number(explicitYear) : today.year + (isOver ? 1 : 0), month: firstMonth, day: 1 },
    months,
  );
}

function weekday(name: string | undefined, today: CalendarDate, skipWeek: boolean): Period {
  const ahead = ((weekdayByName.get(name ?? '') ?? 0) - weekdayOf(today) + 7) % 7 || 7;
  return singleDay(addDays(today, ahead + (skipWeek && ahead <= 2 ? 7 : 0)));
}

function inSome(count: string | undefined, unit: string | undefined, today: CalendarDate): Period {
  const number = Number(count);
  if (/^(?:mois|month)/.test(unit ?? '')) return singleDay(addMonths(today, number));
  return singleDay(addDays(today, /^(?:semaine|week)/.test(unit ?? '') ? number * 7 : number));
}

function numericDate(
  a: number,
  b: number,
  inYear: string | undefined,
  today: CalendarDate,
  dayFirst: boolean,
): Period | null {
  const [day, inMonth] = (dayFirst && b <= 12) || a > 12 ? [a, b] : [b, a];
  if (inMonth < 1 || inMonth > 12 || day < 1 || day > 31) return null;
  if (!inYear) return singleDay(nextMonthDay(today, inMonth, day));
  return singleDay({ year: Number(inYear.length === 2 ? `20${inYear}` : inYear), month: inMonth, day });
}

const ordinals: Readonly<Record<string, string>> = { premier: '1', first: '1', second: '2', deuxieme: '2', troisieme: '3', third: '3', quatrieme: '4', fourth: '4', dernier: '4', last: '4' }; // prettier-ignore

/** In order of precedence: what an earlier form has taken a later one does not see. */
export const periodForms: readonly PeriodForm[] = [
  {
    pattern: /\b(20\d{2})-(\d{2})-(\d{2})\b/g,
    read: (m) => singleDay({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) }),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?${month}\\b${year}`, 'g'),
    read: (m, today) => monthDay(m[1], m[2], m[3], today),
  },
  {
    pattern: new RegExp(`\\b${month} (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])\\b${year}`, 'g'),
    read: (m, today) => monthDay(m[2], m[1], m[3], today),
  },
  {
    pattern: /(?<![\d/.-])(?!24\/7)(\d{1,2})[/.](\d{1,2})(?:[/.](20\d{2}|\d{2}))?(?![\d/%]|[.,]\d)/g,
    read: (m, today, dayFirst) => numericDate(Number(m[1]), Number(m[2]), m[3], today, dayFirst),
  },
  {
    pattern: new RegExp(
      `\\b(mi|mid|debut|early|beginning of|start of|fin|end of|end|late)[ -](?:de |du mois d[e'] ?|d')?${month}\\b${year}`,
      'g',
    ),
    read: (m, today) => partOfMonth(m[1] ?? '', namedMonth(m[2], m[3], today)),
  },
  {
    pattern: /\b([tq])([1-4])(?: |-)?(20\d{2})?\b/g,
    read: (m, today) => partOfYear(m[2], 3, m[3], today),
  },
  {
    pattern: /\b([hs])([12])(?: |-)?(20\d{2})?\b(?!\d)/g,
    read: (m, today) => partOfYear(m[2], 6, m[3], today),
  },
  {
    pattern:
      /\b(premier|deuxieme|troisieme|quatrieme|dernier|first|second|third|fourth|last) (?:trimestre|quarter)(?: (20\d{2}))?/g,
    read: (m, today) => partOfYear(ordinals[m[1] ?? ''], 3, m[2], today),
  },
  {
    pattern:
      /\b(?:fin|end|close) (?:du trimestre|de trimestre|of (?:the |this )?quarter|of q)|\bquarter[- ]end\b/g,
    read: (_, today) => singleDay(partOfYear(String(Math.ceil(today.month / 3)), 3, undefined, today).last),
  },
  {
    pattern:
      /\b(?:fin du mois|fin de mois|fin de ce mois|end of (?:the |this )?month|month[- ]end|month is out)\b/g,
    read: (_, today) => singleDay({ ...today, day: lastDayOfMonth(today.year, today.month) }),
  },
  {
    pattern:
      /\b(?:fin (?:d'annee|de l'annee)|end of (?:the |this )?year|year[- ]end|close of (?:the )?year)\b/g,
    read: (_, today) => singleDay({ year: today.year, month: 12, day: 31 }),
  },
  {
    pattern: /\b(?:aujourd'hui|ce soir|today|tonight|this evening|this afternoon)\b/g,
    read: (_, today) => singleDay(today),
  },
  { pattern: /\b(?:demain|tomorrow)\b/g, read: (_, today) => singleDay(addDays(today, 1)) },
  {
    pattern: /\b(?:la semaine prochaine|next week)\b/g,
    read: (_, today) => {
      const monday = addDays(today, (8 - weekdayOf(today)) % 7 || 7);
      return { first: monday, last: addDays(monday, 4) };
    },
  },
  {
    pattern: /\b(?:le mois prochain|next month)\b/g,
    read: (_, today) => wholeMonths({ ...addMonths(today, 1), day: 1 }, 1),
  },
  {
    pattern:
      /\b(?:dans|d'ici|sous|in|within|in the next)(?: les| la)? (\d{1,3}) ?(?:prochain[es]* )?(jours?|semaines?|mois|days?|weeks?|months?)\b/g,
    read: (m, today) => inSome(m[1], m[2], today),
  },
  {
    pattern: new RegExp(
      `(?<!every |each |chaque |tous les )\\b(next |prochain )?(${weekdayPattern})\\b( prochain)?`,
      'g',
    ),
    read: (m, today) => weekday(m[2], today, m[1] === 'next '),
  },
  {
    pattern: /\b(?:l'ete|cet ete|(?:the |this )summer)\b/g,
    read: (_, today) => ({ first: nextMonthDay(today, 6, 21), last: nextMonthDay(today, 9, 22) }),
  },
  { pattern: /\bla rentree\b/g, read: (_, today) => singleDay(nextMonthDay(today, 9, 1)) },
  {
    pattern: new RegExp(
      `\\b(?:en|in|by|from|until|till|de|des|from|depuis|courant|pour|au mois de|d'ici|avant|before|this|next|of) ${month}\\b${year}`,
      'g',
    ),
    read: (m, today) => namedMonth(m[1], m[2], today),
  },
  {
    pattern: new RegExp(`\\b${month} (20\\d{2})\\b`, 'g'),
    read: (m, today) => namedMonth(m[1], m[2], today),
  },
  {
    pattern:
      /\b(?:le|du|au|the|for the) (\d{1,2})(?:st|nd|rd|th)?(?= ?[,.;:!?)]| at\b| a\b|$)|\b(?:the|for the) (\d{1,2})(?:st|nd|rd|th)\b/g,
    read: (m, today) => {
      const day = Number(m[1] ?? m[2]);
      if (day < 1 || day > 28 + 3) return null;
      return singleDay(day >= today.day ? { ...today, day } : { ...addMonths({ ...today, day: 1 }, 1), day });
    },
  },
];
