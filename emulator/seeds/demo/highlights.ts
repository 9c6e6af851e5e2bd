import { companies } from './companies.ts';
import { dealId } from './deals.ts';
import { peopleOf } from './people.ts';
import { scriptedDeals } from './scripted-deals.ts';

/** Records worth opening first, and the threads that make them so. */
export interface DemoHighlight {
  readonly type: 'contacts' | 'deals';
  readonly id: string;
  readonly name: string;
  readonly why: { readonly en: string; readonly fr: string };
}

interface HighlightCast {
  readonly companyKey: string;
  readonly rank: number;
  readonly why: { readonly en: string; readonly fr: string };
  readonly threads: readonly {
    readonly scriptId: string;
    readonly daysAgo: number;
    readonly onDeal?: boolean;
  }[];
}

export const highlightCast: readonly HighlightCast[] = [
  {
    companyKey: 'kalivero',
    rank: 0,
    why: {
      en: 'A happy customer asks for ten more users, then for Enterprise, with a budget. No deal exists.',
      fr: 'Un client content demande dix accès de plus, puis l’offre Enterprise, budget à la clé. Aucune affaire.',
    },
    threads: [
      { scriptId: 'fr-support-export-excel', daysAgo: 148 },
      { scriptId: 'fr-vedette-equipe-lyon', daysAgo: 27 },
      { scriptId: 'fr-vedette-enterprise', daysAgo: 4 },
    ],
  },
  {
    companyKey: 'tamberlow',
    rank: 0,
    why: {
      en: 'Renewal and FX hedging come up in passing, with budget and decision maker named.',
      fr: 'Renouvellement et couverture de change évoqués en passant, avec budget et décideur.',
    },
    threads: [
      { scriptId: 'en-star-renewal', daysAgo: 15 },
      { scriptId: 'en-star-fx', daysAgo: 5 },
    ],
  },
  {
    companyKey: 'banque-ormoie',
    rank: 0,
    why: {
      en: 'A contract stuck with the lawyers: see what the mail says and the deal does not.',
      fr: 'Un contrat bloqué au juridique : ce que disent les courriels, et que l’affaire ne dit pas.',
    },
    threads: [
      { scriptId: 'fr-vedette-ormoie-technique', daysAgo: 110, onDeal: true },
      { scriptId: 'fr-vedette-ormoie-contrat', daysAgo: 66, onDeal: true },
    ],
  },
  {
    companyKey: 'quillmere',
    rank: 0,
    why: {
      en: 'A prospect who wants to buy, names 40 people and a date, and waits for an answer.',
      fr: 'Un prospect qui veut acheter, donne 40 personnes et une date, et attend une réponse.',
    },
    threads: [
      { scriptId: 'en-star-newsletter-reply', daysAgo: 96 },
      { scriptId: 'en-star-first-enquiry', daysAgo: 11 },
    ],
  },
  {
    companyKey: 'ardenval-gestion',
    rank: 0,
    why: {
      en: 'Churn risk on a customer whose expansion deal still looks healthy.',
      fr: 'Risque de départ chez un client dont l’affaire d’extension paraît saine.',
    },
    threads: [
      { scriptId: 'fr-vedette-ardenval-proposition', daysAgo: 36, onDeal: true },
      { scriptId: 'fr-vedette-ardenval-depart', daysAgo: 6 },
    ],
  },
  {
    companyKey: 'parkhollow',
    rank: 0,
    why: {
      en: 'The budget ceiling, the board date and a rival stand in the mail; amount and close date disagree.',
      fr: 'Plafond, date du conseil et concurrent sont dans les courriels ; montant et date de clôture disent autre chose.',
    },
    threads: [
      { scriptId: 'en-star-pilot', daysAgo: 48, onDeal: true },
      { scriptId: 'en-star-terms', daysAgo: 23, onDeal: true },
    ],
  },
  {
    companyKey: 'boreanis',
    rank: 0,
    why: {
      en: 'A cross-sell and a referral in one thread from Québec, both unlogged.',
      fr: 'Une vente croisée et une recommandation dans le même fil québécois, rien de saisi.',
    },
    threads: [
      { scriptId: 'fr-vedette-boreanis-assistance', daysAgo: 70 },
      { scriptId: 'fr-vedette-boreanis-facture', daysAgo: 8 },
    ],
  },
  {
    companyKey: 'harrowmerebank',
    rank: 0,
    why: {
      en: 'The deal says "Qualified" without an amount; the mail says final two, legal review and £120,000.',
      fr: 'L’affaire en est à la qualification, sans montant ; les courriels parlent de finale, de juridique et de 120 000 £.',
    },
    threads: [
      { scriptId: 'en-star-rfp', daysAgo: 40, onDeal: true },
      { scriptId: 'en-star-rfp-legal', daysAgo: 9, onDeal: true },
    ],
  },
  {
    companyKey: 'belverne',
    rank: 1,
    why: {
      en: 'A pilot that went well and a buyer who named the month to come back: paused, not stalled.',
      fr: 'Un pilote réussi et un acheteur qui a donné le mois où revenir : en pause, pas à l’arrêt.',
    },
    threads: [{ scriptId: 'fr-vedette-belverne-pilote', daysAgo: 22, onDeal: true }],
  },
  {
    companyKey: 'northspindle',
    rank: 0,
    why: {
      en: 'Much mail, buying words on every line, and no opportunity: the app stays quiet.',
      fr: 'Beaucoup de courriels, des mots d’achat à chaque ligne et aucune opportunité : l’application se tait.',
    },
    threads: [
      { scriptId: 'en-invoice-proration', daysAgo: 64 },
      { scriptId: 'en-star-no-signal-invoice', daysAgo: 37 },
      { scriptId: 'en-support-csv-decimals', daysAgo: 20 },
      { scriptId: 'en-star-no-signal', daysAgo: 7 },
    ],
  },
];

/** Their mail is chosen by hand: chance adds no opportunity, no risk and nothing to their open deals. */
export const highlightCompanies: ReadonlySet<string> = new Set(
  highlightCast.map(({ companyKey }) => companyKey),
);

const dealReasons: Readonly<Record<string, DemoHighlight['why']>> = {
  'banque-ormoie': {
    en: 'In negotiation far beyond the usual time, close date pushed three times, buyer silent for weeks.',
    fr: 'En négociation bien au-delà de l’usage, clôture repoussée trois fois, acheteur muet depuis des semaines.',
  },
  'ardenval-gestion': {
    en: 'Proposal out, close date pushed, and the customer is looking elsewhere.',
    fr: 'Proposition envoyée, clôture repoussée, et le client regarde ailleurs.',
  },
  parkhollow: {
    en: 'Amount and close date contradict what the buyer wrote.',
    fr: 'Le montant et la date de clôture contredisent ce que l’acheteur a écrit.',
  },
  harrowmerebank: {
    en: 'No amount, an early stage, and procurement well under way in the mail.',
    fr: 'Pas de montant, une étape précoce, et des achats bien avancés dans les courriels.',
  },
  belverne: {
    en: 'A deal on hold until the budget vote by the buyer’s own word.',
    fr: 'Une affaire en pause jusqu’au vote du budget, à la demande de l’acheteur.',
  },
};

export const demoHighlights: readonly DemoHighlight[] = [
  ...highlightCast.flatMap(({ companyKey, rank, why }): DemoHighlight[] => {
    const contact = peopleOf(companyKey).find((person) => person.rank === rank);
    return contact
      ? [{ type: 'contacts', id: contact.id, name: `${contact.firstName} ${contact.lastName}`, why }]
      : [];
  }),
  ...scriptedDeals.flatMap(({ companyKey, project }, number): DemoHighlight[] => {
    const why = dealReasons[companyKey];
    const company = companies.find(({ key }) => key === companyKey);
    return why && company
      ? [{ type: 'deals', id: dealId(number), name: `${company.name} – ${project}`, why }]
      : [];
  }),
];
