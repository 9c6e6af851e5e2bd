import type { NumberTable } from './tables.ts';

export const dutchNumbers: NumberTable = {
  simple: {
    1: 'een één', 2: 'twee', 3: 'drie', 4: 'vier', 5: 'vijf', 6: 'zes', 7: 'zeven', 8: 'acht', 9: 'negen', 10: 'tien', 11: 'elf', 12: 'twaalf',
    13: 'dertien', 14: 'veertien', 15: 'vijftien', 16: 'zestien', 17: 'zeventien', 18: 'achttien', 19: 'negentien', 20: 'twintig', 30: 'dertig',
    40: 'veertig', 50: 'vijftig', 60: 'zestig', 70: 'zeventig', 80: 'tachtig', 90: 'negentig',
  },
  scales: { 100: 'honderd', 1_000: 'duizend', 1_000_000: 'miljoen mln', 1_000_000_000: 'miljard' },
  groups: { 10: 'tiental tientallen', 12: 'dozijn', 20: 'twintigtal', 30: 'dertigtal', 50: 'vijftigtal', 100: 'honderdtal' },
  joints: 'en',
  articles: 'een',
  isGlued: true,
}; // prettier-ignore
