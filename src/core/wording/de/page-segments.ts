import type { segmentWords as english } from '../en/page-segments.ts';
import { codeToText } from '../code-text.ts';
import type { Formats } from '../formats.ts';
import { industryNames } from './industry-names.ts';

const sources: Readonly<Record<string, string>> = {
  ORGANIC_SEARCH: 'Organische Suche',
  PAID_SEARCH: 'Bezahlte Suche',
  EMAIL_MARKETING: 'E-Mail-Marketing',
  SOCIAL_MEDIA: 'Soziale Medien',
  PAID_SOCIAL: 'Bezahlte soziale Medien',
  REFERRALS: 'Verweise',
  AI_REFERRALS: 'KI-Verweise',
  OTHER_CAMPAIGNS: 'Andere Kampagnen',
  DIRECT_TRAFFIC: 'Direkter Traffic',
  OFFLINE: 'Offline-Quellen',
};

export function segmentWords(f: Formats): ReturnType<typeof english> {
  return {
    dimensions: {
      kind: 'Art',
      age: 'Alter der E-Mail',
      basis: 'Art der Schätzung',
      team: 'Team',
      industry: 'Branche',
      source: 'Quelle',
      size: 'Unternehmensgröße',
    },
    breakDownBy: 'Aufgeteilt nach',
    sizes: {
      '1-10': '1 bis 10',
      '11-50': '11 bis 50',
      '51-200': '51 bis 200',
      '201-1000': `201 bis ${f.number(1000)}`,
      '1001+': `Über ${f.number(1000)}`,
      unknown: 'Unbekannt',
    },
    ages: {
      '0-7': 'Bis zu 7 Tage',
      '8-30': '8 bis 30 Tage',
      '31-90': '31 bis 90 Tage',
      '91+': 'Über 90 Tage',
    },
    bases: {
      stated: 'In der E-Mail genannter Betrag',
      'unit-price': 'Menge × Ihr Median je Einheit',
      'pipeline-median': 'Ihr Median-Betrag',
      assumption: 'Annahme aus den Einstellungen',
      none: 'Ohne Schätzung',
    },
    facts: {
      amount: 'Betrag',
      date: 'Datum',
      quantity: 'Menge',
      jobTitle: 'Position',
      phone: 'Telefon',
      company: 'Unternehmen',
    },
    kindsShort: {
      'seat-expansion': 'Lizenzen',
      'tier-upgrade': 'Upgrade',
      'cross-sell': 'Cross-Sell',
      'new-need': 'Bedarf',
      pricing: 'Preis',
      discount: 'Rabatt',
      evaluation: 'Test',
      procurement: 'Einkauf',
      renewal: 'Verläng.',
      referral: 'Empfehl.',
    },
    unknown: 'Unbekannt',
    other: 'Sonstige',
    industry: (code) => industryNames[code] ?? codeToText(code),
    source: (code) => sources[code] ?? codeToText(code),
  };
}
