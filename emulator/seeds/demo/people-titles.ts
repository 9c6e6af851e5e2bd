import type { Language, Sector } from './companies.ts';

/** Job titles by rank within a company, woman's form and man's form. */
type Title = readonly [woman: string, man: string];

const same = (title: string): Title => [title, title];

/** First contact: the head of finance or of the house. */
const heads: Readonly<Record<Language, readonly Title[]>> = {
  fr: [
    ['Directrice administrative et financière', 'Directeur administratif et financier'],
    ['Directrice financière', 'Directeur financier'],
    ['Directrice générale adjointe', 'Directeur général adjoint'],
    ['Secrétaire générale', 'Secrétaire général'],
  ],
  en: [
    same('Chief Financial Officer'),
    same('Finance Director'),
    same('VP Finance'),
    same('Chief Operating Officer'),
  ],
};

/** Second contact: who uses the product every day. */
const users: Readonly<Record<Language, readonly Title[]>> = {
  fr: [
    ['Trésorière groupe', 'Trésorier groupe'],
    same('Responsable trésorerie'),
    same('Responsable cash management'),
    same('Responsable comptable'),
  ],
  en: [
    same('Group Treasurer'),
    same('Head of Treasury'),
    same('Treasury Manager'),
    same('Financial Controller'),
  ],
};

/** Third contact: who buys, connects or checks. */
const gatekeepers: Readonly<Record<Language, readonly Title[]>> = {
  fr: [
    ['Acheteuse prestations intellectuelles', 'Acheteur prestations intellectuelles'],
    same("Responsable des systèmes d'information"),
    ['Juriste contrats', 'Juriste contrats'],
    same('Responsable sécurité (RSSI)'),
    same('Responsable conformité'),
  ],
  en: [
    same('Procurement Manager'),
    same('Head of IT'),
    same('Legal Counsel'),
    same('Information Security Manager'),
    same('Head of Compliance'),
  ],
};

/** Fourth contact: the trade of the house. */
const trades: Readonly<Record<Language, Readonly<Record<Sector, readonly Title[]>>>> = {
  fr: {
    saas: [['Directrice des opérations', 'Directeur des opérations'], same('Responsable facturation')],
    bank: [
      same('Responsable moyens de paiement'),
      ["Chargée d'affaires entreprises", "Chargé d'affaires entreprises"],
    ],
    insurer: [same('Responsable indemnisation'), same('Responsable de la gestion des sinistres')],
    broker: [
      ['Gestionnaire de portefeuille', 'Gestionnaire de portefeuille'],
      ['Courtière associée', 'Courtier associé'],
    ],
    'asset-manager': [
      same('Responsable middle-office'),
      ['Gérante de portefeuille', 'Gérant de portefeuille'],
    ],
    leasing: [same('Responsable recouvrement'), same('Responsable des engagements')],
    payments: [same('Responsable des opérations de paiement'), same('Chef de produit')],
    industry: [
      ['Contrôleuse de gestion', 'Contrôleur de gestion'],
      ['Responsable ADV', 'Responsable ADV'],
    ],
  },
  en: {
    saas: [same('Director of Operations'), same('Billing Lead')],
    bank: [same('Head of Payments'), same('Relationship Director')],
    insurer: [same('Claims Operations Manager'), same('Head of Premium Accounting')],
    broker: [same('Account Handler'), same('Broking Director')],
    'asset-manager': [same('Head of Middle Office'), same('Portfolio Manager')],
    leasing: [same('Collections Manager'), same('Head of Credit')],
    payments: [same('Head of Payment Operations'), same('Product Manager')],
    industry: [same('Management Accountant'), same('Accounts Payable Manager')],
  },
};

/** The title of the contact with this rank (0 to 3) in the company with this number. */
export function jobTitle(
  person: { readonly language: Language; readonly woman: boolean; readonly rank: number },
  sector: Sector,
  companyNumber: number,
): string {
  const { language } = person;
  const list = [heads[language], users[language], gatekeepers[language], trades[language][sector]][
    person.rank
  ];
  const title = list?.[companyNumber % list.length];
  if (!title) throw new Error(`no title for rank ${person.rank}`);
  return title[person.woman ? 0 : 1];
}
