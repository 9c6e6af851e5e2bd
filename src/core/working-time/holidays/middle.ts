import type { HolidayRule } from './rules.ts';
import { ascension, corpusChristi, easterMonday, fixed, goodFriday, whitMonday } from './rules.ts';

/** The nine that all sixteen Länder have; source: their Feiertagsgesetze, and article 2 of the Einigungsvertrag. */
export const germany: readonly HolidayRule[] = [
  fixed(1, 1),
  goodFriday,
  easterMonday,
  fixed(5, 1),
  ascension,
  whitMonday,
  fixed(10, 3),
  fixed(12, 25),
  fixed(12, 26),
];

/** Source: Arbeitsruhegesetz, section 7. */
export const austria: readonly HolidayRule[] = [
  fixed(1, 1),
  fixed(1, 6),
  easterMonday,
  fixed(5, 1),
  ascension,
  whitMonday,
  corpusChristi,
  fixed(8, 15),
  fixed(10, 26),
  fixed(11, 1),
  fixed(12, 8),
  fixed(12, 25),
  fixed(12, 26),
];
