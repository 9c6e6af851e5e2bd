import type { NumberTable } from './tables.ts';

export const italianNumbers: NumberTable = {
  simple: {
    1: 'un uno una', 2: 'due', 3: 'tre', 4: 'quattro', 5: 'cinque', 6: 'sei', 7: 'sette', 8: 'otto', 9: 'nove', 10: 'dieci', 11: 'undici', 12: 'dodici',
    13: 'tredici', 14: 'quattordici', 15: 'quindici', 16: 'sedici', 17: 'diciassette', 18: 'diciotto', 19: 'diciannove', 20: 'venti vent',
    30: 'trenta trent', 40: 'quaranta quarant', 50: 'cinquanta cinquant', 60: 'sessanta sessant', 70: 'settanta settant', 80: 'ottanta ottant',
    90: 'novanta novant',
  },
  scales: { 100: 'cento', 1_000: 'mille mila', 1_000_000: 'milione milioni mln', 1_000_000_000: 'miliardo miliardi' },
  groups: { 10: 'decina decine', 12: 'dozzina dozzine', 15: 'quindicina', 20: 'ventina', 30: 'trentina', 40: 'quarantina', 50: 'cinquantina', 100: 'centinaio centinaia', 1_000: 'migliaio migliaia' },
  joints: 'e',
  articles: 'una un di',
  isGlued: true,
}; // prettier-ignore
