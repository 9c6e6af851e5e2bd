import type { recordWords as english } from '../en/page-records.ts';
import type { Formats } from '../formats.ts';

export function recordWords(f: Formats): ReturnType<typeof english> {
  const records = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'fiche', other: 'fiches' })}`;
  return {
    titles: {
      invisible: 'Conversations sans transaction',
      'open-deals': 'Transactions ouvertes',
      'stuck-deals': 'Transactions plus longtemps que d’habitude dans leur étape',
      'won-deals': 'Transactions gagnées',
      'lost-deals': 'Transactions perdues',
      'closed-deals': 'Transactions fermées',
      'qualified-deals': 'Transactions qualifiées',
      'forecast-deals': 'Transactions derrière la prévision',
      'risk-companies': 'Clients à risque',
      'warned-deals': 'Transactions avec une alerte',
      'facts-missing': 'Faits absents de tout champ',
      waiting: 'Messages en attente de réponse',
    },
    statuses: {
      moving: 'Avance',
      slow: 'Lente',
      stalled: 'À l’arrêt',
      silent: 'Sans réponse',
      paused: 'En pause',
    },
    total: records,
    totalWorth: (count, sum, currency) => `${records(count)}, ${f.money(sum, currency)} au total`,
    range: (first, last, total) => `${f.number(first)} à ${f.number(last)} sur ${f.number(total)}`,
    types: { deal: 'Transaction', contact: 'Contact', company: 'Entreprise' },
    gone: (type) =>
      ({
        deal: 'Une transaction devenue illisible',
        contact: 'Un contact devenu illisible',
        company: 'Une entreprise devenue illisible',
      })[type],
    expected: (amount, currency) => `${f.roundMoney(amount, currency)} attendus`,
    quote: (text) => `« ${text} »`,
    missingFacts: (facts) => `Dans aucun champ : ${facts}`,
    moreWarnings: (count) => `et ${f.number(count)} de plus`,
    previous: '25 précédentes',
    next: '25 suivantes',
    emptyTitle: 'Aucune fiche ici',
    empty: 'Cette liste est vide avec les filtres actuels.',
    unknownTitle: 'Cette liste n’existe pas',
    unknown: 'L’adresse ne désigne aucune liste. Choisissez un chiffre et suivez son lien.',
  };
}
