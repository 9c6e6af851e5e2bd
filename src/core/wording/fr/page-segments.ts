import type { segmentWords as english } from '../en/page-segments.ts';
import { codeToText } from '../code-text.ts';
import type { Formats } from '../formats.ts';
import { industryNames } from './industry-names.ts';

const sources: Readonly<Record<string, string>> = {
  ORGANIC_SEARCH: 'Recherche naturelle',
  PAID_SEARCH: 'Recherche payante',
  EMAIL_MARKETING: 'E-mail marketing',
  SOCIAL_MEDIA: 'Réseaux sociaux',
  PAID_SOCIAL: 'Réseaux sociaux payants',
  REFERRALS: 'Sites référents',
  AI_REFERRALS: 'Recommandations d’IA',
  OTHER_CAMPAIGNS: 'Autres campagnes',
  DIRECT_TRAFFIC: 'Trafic direct',
  OFFLINE: 'Sources hors ligne',
};

export function segmentWords(f: Formats): ReturnType<typeof english> {
  return {
    dimensions: {
      kind: 'Nature',
      age: 'Ancienneté de l’e-mail',
      basis: 'Mode d’estimation',
      team: 'Équipe',
      industry: 'Secteur',
      source: 'Source',
      size: 'Taille de l’entreprise',
    },
    breakDownBy: 'Répartition par',
    sizes: {
      '1-10': '1 à 10',
      '11-50': '11 à 50',
      '51-200': '51 à 200',
      '201-1000': `201 à ${f.number(1000)}`,
      '1001+': `Plus de ${f.number(1000)}`,
      unknown: 'Inconnue',
    },
    ages: {
      '0-7': '7 jours au plus',
      '8-30': '8 à 30 jours',
      '31-90': '31 à 90 jours',
      '91+': 'Plus de 90 jours',
    },
    bases: {
      stated: 'Montant indiqué dans l’e-mail',
      'unit-price': 'Quantité × votre médiane par unité',
      'pipeline-median': 'Votre transaction médiane',
      assumption: 'Hypothèse des réglages',
      none: 'Sans estimation',
    },
    facts: {
      amount: 'Montant',
      date: 'Date',
      quantity: 'Quantité',
      jobTitle: 'Fonction',
      phone: 'Téléphone',
      company: 'Entreprise',
    },
    kindsShort: {
      'seat-expansion': 'Volume',
      'tier-upgrade': 'Offre sup.',
      'cross-sell': 'Autre prod.',
      'new-need': 'Besoin',
      pricing: 'Prix',
      discount: 'Remise',
      evaluation: 'Essai',
      procurement: 'Achat',
      renewal: 'Renouv.',
      referral: 'Relation',
    },
    unknown: 'Inconnu',
    other: 'Autres',
    industry: (code) => industryNames[code] ?? codeToText(code),
    source: (code) => sources[code] ?? codeToText(code),
  };
}
