import type { HolidayRule } from './rules.ts';
import { corpusChristi, easterMonday, easterSunday, fixed, goodFriday, since } from './rules.ts';

/**
 * Source: Real Decreto 2001/1983, article 45. Epiphany may be exchanged by a region, which none does; what regions put in
 * place of a holiday on a Sunday does not hold nationwide.
 */
export const spain: readonly HolidayRule[] = [
  fixed(1, 1),
  fixed(1, 6),
  goodFriday,
  fixed(5, 1),
  fixed(8, 15),
  fixed(10, 12),
  fixed(11, 1),
  fixed(12, 6),
  fixed(12, 8),
  fixed(12, 25),
];

/** Source: legge 260/1949, article 2, as amended; Saint Francis by legge 151/2025. */
export const italy: readonly HolidayRule[] = [
  fixed(1, 1),
  fixed(1, 6),
  easterSunday,
  easterMonday,
  fixed(4, 25),
  fixed(5, 1),
  fixed(6, 2),
  fixed(8, 15),
  since(2026, fixed(10, 4)),
  fixed(11, 1),
  fixed(12, 8),
  fixed(12, 25),
  fixed(12, 26),
];

/** Source: Código do Trabalho, article 234. */
export const portugal: readonly HolidayRule[] = [
  fixed(1, 1),
  goodFriday,
  easterSunday,
  fixed(4, 25),
  fixed(5, 1),
  corpusChristi,
  fixed(6, 10),
  fixed(8, 15),
  fixed(10, 5),
  fixed(11, 1),
  fixed(12, 1),
  fixed(12, 8),
  fixed(12, 25),
];
