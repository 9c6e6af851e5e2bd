import type { NumberTable } from './tables.ts';

export const englishNumbers: NumberTable = {
  simple: {
    1: 'one', 2: 'two couple', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten', 11: 'eleven', 12: 'twelve',
    13: 'thirteen', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen', 20: 'twenty', 30: 'thirty',
    40: 'forty fourty', 50: 'fifty', 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety',
  },
  scales: {
    100: 'hundred', 1_000: 'thousand grand', 100_000: 'lakh lakhs lac lacs', 1_000_000: 'million millions', 10_000_000: 'crore crores',
    1_000_000_000: 'billion',
  },
  groups: { 12: 'dozen dozens', 20: 'score' },
  joints: 'and',
  articles: 'a an of',
  isGlued: false,
}; // prettier-ignore
