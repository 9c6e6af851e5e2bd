import type { segmentWords as english } from '../en/page-segments.ts';
import { codeToText } from '../code-text.ts';
import type { Formats } from '../formats.ts';
import { industryNames } from './industry-names.ts';

const sources: Readonly<Record<string, string>> = {
  ORGANIC_SEARCH: 'Ricerca organica',
  PAID_SEARCH: 'Ricerca a pagamento',
  EMAIL_MARKETING: 'E-mail marketing',
  SOCIAL_MEDIA: 'Social media',
  PAID_SOCIAL: 'Social a pagamento',
  REFERRALS: 'Siti di riferimento',
  AI_REFERRALS: 'Riferimenti dall’IA',
  OTHER_CAMPAIGNS: 'Altre campagne',
  DIRECT_TRAFFIC: 'Traffico diretto',
  OFFLINE: 'Fonti offline',
};

export function segmentWords(f: Formats): ReturnType<typeof english> {
  return {
    dimensions: {
      kind: 'Tipo',
      age: 'Età dell’e-mail',
      basis: 'Come è stato stimato',
      team: 'Team',
      industry: 'Settore',
      source: 'Fonte',
      size: 'Dimensione dell’azienda',
    },
    breakDownBy: 'Suddivisione per',
    sizes: {
      '1-10': 'Da 1 a 10',
      '11-50': 'Da 11 a 50',
      '51-200': 'Da 51 a 200',
      '201-1000': `Da 201 a ${f.number(1000)}`,
      '1001+': `Oltre ${f.number(1000)}`,
      unknown: 'Sconosciuta',
    },
    ages: {
      '0-7': 'Fino a 7 giorni',
      '8-30': 'Da 8 a 30 giorni',
      '31-90': 'Da 31 a 90 giorni',
      '91+': 'Oltre 90 giorni',
    },
    bases: {
      stated: 'Importo indicato nell’e-mail',
      'unit-price': 'Quantità × la vostra mediana per unità',
      'pipeline-median': 'La vostra trattativa mediana',
      assumption: 'Ipotesi delle impostazioni',
      none: 'Senza stima',
    },
    facts: {
      amount: 'Importo',
      date: 'Data',
      quantity: 'Quantità',
      jobTitle: 'Ruolo',
      phone: 'Telefono',
      company: 'Azienda',
    },
    kindsShort: {
      'seat-expansion': 'Utenti',
      'tier-upgrade': 'Piano',
      'cross-sell': 'Altro prodotto',
      'new-need': 'Esigenza',
      pricing: 'Prezzo',
      discount: 'Sconto',
      evaluation: 'Prova',
      procurement: 'Acquisto',
      renewal: 'Rinnovo',
      referral: 'Segnalazione',
    },
    unknown: 'Sconosciuto',
    other: 'Altro',
    industry: (code) => industryNames[code] ?? codeToText(code),
    source: (code) => sources[code] ?? codeToText(code),
  };
}
