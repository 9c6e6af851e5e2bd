import type { DateTable } from './tables.ts';

export const germanDates: DateTable = {
  months: [
    'januar|jänner|jan', 'februar|feber|feb', 'märz|mrz', 'april|apr', 'mai', 'juni|jun', 'juli|jul', 'august|aug', 'september|sept|sep',
    'oktober|okt', 'november|nov', 'dezember|dez',
  ], // prettier-ignore
  weekdays: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend'],
  early: 'anfang|beginn|zu beginn',
  mid: 'mitte',
  end: 'letzter tag|letzten tag|ende|zum ende|ausgang|schluss',
  units: {
    day: 'tag|tage|tagen|werktage|werktagen|arbeitstage|arbeitstagen',
    week: 'woche|wochen',
    month: 'monat|monate|monaten|monats',
    quarter: 'quartal|quartals|quartale|quartalen',
    half: 'halbjahr|halbjahres|halbjahrs',
    year: 'jahr|jahre|jahren|jahres|geschäftsjahr|geschäftsjahres|geschäftsjahrs',
  },
  unitEnds: {
    week: 'wochenende',
    month: 'monatsende',
    quarter: 'quartalsende',
    half: 'halbjahresende',
    year: 'jahresende|jahresschluss|jahreswechsel|geschäftsjahresende',
  },
  next: 'nächster|nächste|nächsten|nächstes|nächstem|kommender|kommende|kommenden|kommendes|folgenden',
  current: 'dieser|diese|diesen|dieses|diesem|laufenden|aktuellen',
  before: 'vor|noch vor',
  isBeforeStrict: false,
  by: 'bis|bis zu|bis zum|bis spätestens|spätestens|spätestens zum|spätestens am|spätestens bis|frist|zum',
  from: 'ab|vom|von|beginnend|mit wirkung zum|per',
  at: 'im|in|am|zu|für|um|gegen|anfangs|den|der',
  since: 'seit|letzten|letzter',
  latest: 'spätestens|allerspätestens',
  within: 'in|innerhalb|innerhalb von|binnen|innert|in den',
  glue: 'der|des|dem|den|die|das|von|zum|im|am|monats|monat',
  dayArticles: 'am|zum|den|der|vom|dem',
  daySuffixes: 'ten|ter|te',
  ordinals: [
    'erster|erste|ersten|erstes', 'zweiter|zweite|zweiten|zweites', 'dritter|dritte|dritten|drittes', 'vierter|vierte|vierten|viertes',
  ], // prettier-ignore
  last: 'letzte|letzten|letztes',
  today: 'heute|heute abend',
  tomorrow: 'morgen',
  afterTomorrow: 'übermorgen',
  summer: 'sommer|sommerpause',
  feasts: { 101: 'neujahr', 1225: 'weihnachten' },
  quarterMarks: 'q',
  halfMarks: 'h',
  weekMarks: 'kw|kalenderwoche|woche',
};
