import type { DateTable } from './tables.ts';

export const englishDates: DateTable = {
  months: [
    'january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun', 'july|jul', 'august|aug', 'september|sept|sep',
    'october|oct', 'november|nov', 'december|dec',
  ], // prettier-ignore
  weekdays: [
    'sunday|sun', 'monday|mon', 'tuesday|tue|tues', 'wednesday|wed|weds', 'thursday|thu|thur|thurs', 'friday|fri', 'saturday|sat',
  ], // prettier-ignore
  early: 'early|start of|beginning of|the start of|the beginning of|first week of|1st week of|first days of',
  mid: 'mid|middle|the middle|midway through',
  end: 'last day of|the last day of|end|the end|late|close of|the close of|back end|back end of|last week of|the last week of',
  units: {
    day: 'day|days|working days|business days',
    week: 'week|weeks|wk|wks',
    month: 'month|months',
    quarter: 'quarter|quarters',
    half: 'half',
    year: 'year|years',
  },
  unitEnds: {
    week: "week's end",
    month: 'month-end|month is out|eom',
    quarter: 'quarter-end|eoq',
    year: 'year-end|eoy|year is out',
  },
  next: 'next|coming|following',
  current: 'this|current',
  before: 'before|ahead of|prior to|in advance of',
  isBeforeStrict: true,
  by: 'by|until|till|til|no later than|not later than|latest by|latest|on or before|up to|through|due|deadline',
  from: 'from|starting|beginning|commencing|as of|as from|with effect from|wef|w.e.f.|eff|effective',
  at: 'in|at|on|during|around|about|come|for',
  since: 'since|dated|back in|last',
  latest: 'at the latest|latest|at latest|tops',
  within: 'in|within|inside|in the next|within the next',
  glue: 'of|the|this|on|a',
  dayArticles: 'the',
  daySuffixes: 'st|nd|rd|th',
  ordinals: [
    'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth',
    'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
  ], // prettier-ignore
  last: 'last',
  today: 'today|tonight|this evening|this afternoon',
  tomorrow: 'tomorrow',
  afterTomorrow: 'day after tomorrow',
  summer: 'summer',
  feasts: { 1225: 'christmas|xmas', 1231: "new year|new year's eve" },
  quarterMarks: 'q',
  halfMarks: 'h',
  weekMarks: 'week|wk|cw',
};
