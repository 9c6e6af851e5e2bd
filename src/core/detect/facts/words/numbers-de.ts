import type { NumberTable } from './tables.ts';

export const germanNumbers: NumberTable = {
  simple: {
    1: 'ein eins eine einen einem einer', 2: 'zwei zwo', 3: 'drei', 4: 'vier', 5: 'fünf', 6: 'sechs', 7: 'sieben', 8: 'acht', 9: 'neun', 10: 'zehn',
    11: 'elf', 12: 'zwölf', 13: 'dreizehn', 14: 'vierzehn', 15: 'fünfzehn', 16: 'sechzehn', 17: 'siebzehn', 18: 'achtzehn', 19: 'neunzehn',
    20: 'zwanzig', 30: 'dreißig dreissig', 40: 'vierzig', 50: 'fünfzig', 60: 'sechzig', 70: 'siebzig', 80: 'achtzig', 90: 'neunzig',
  },
  scales: { 100: 'hundert', 1_000: 'tausend tsd', 1_000_000: 'million millionen mio', 1_000_000_000: 'milliarde milliarden mrd' },
  groups: { 12: 'dutzend dutzende' },
  joints: 'und',
  articles: 'ein',
  isGlued: true,
}; // prettier-ignore
