/** The sixty companies of the account, all invented. Money in whole units of the country's currency. */

export type Sector =
  'saas' | 'bank' | 'insurer' | 'broker' | 'asset-manager' | 'leasing' | 'payments' | 'industry';
export type Country = 'FR' | 'BE' | 'CH' | 'CA' | 'GB' | 'IE' | 'US';
export type Language = 'fr' | 'en';
export type Status = 'customer' | 'prospect' | 'former';
export type Plan = 'Essentiel' | 'Business' | 'Enterprise';

export interface DemoCompany {
  readonly key: string;
  readonly name: string;
  readonly domain: string;
  readonly sector: Sector;
  readonly country: Country;
  readonly city: string;
  readonly language: Language;
  readonly employees: number;
  readonly status: Status;
  /** Days before `now` on which it became a customer; null for prospects. */
  readonly customerSince: number | null;
  readonly plan: Plan | null;
}

type Row = readonly [
  name: string,
  domain: string,
  sector: Sector,
  country: Country,
  city: string,
  language: Language,
  employees: number,
  status: Status,
  customerSince: number | null,
  plan: Plan | null,
];

// A table reads by its rows.
// prettier-ignore
const rows: readonly Row[] = [
  ['Kalivero', 'kalivero.fr', 'saas', 'FR', 'Lyon', 'fr', 210, 'customer', 1120, 'Business'],
  ['Bocandria', 'bocandria.fr', 'saas', 'FR', 'Nantes', 'fr', 85, 'customer', 460, 'Essentiel'],
  ['Sylvacode', 'sylvacode.fr', 'saas', 'FR', 'Rennes', 'fr', 130, 'prospect', null, null],
  ['Orméliance', 'ormeliance.com', 'saas', 'FR', 'Montpellier', 'fr', 320, 'customer', 890, 'Business'],
  ['Planivoria', 'planivoria.fr', 'saas', 'FR', 'Lille', 'fr', 64, 'prospect', null, null],
  ["Banque de l'Ormoie", 'banque-ormoie.fr', 'bank', 'FR', 'Paris', 'fr', 2400, 'customer', 1500, 'Enterprise'],
  ['Caisse Ligéra', 'caisse-ligera.fr', 'bank', 'FR', 'Tours', 'fr', 1150, 'customer', 610, 'Business'],
  ['Compagnie Aubrelle', 'aubrelle-finance.fr', 'bank', 'FR', 'Strasbourg', 'fr', 540, 'prospect', null, null],
  ['Assurances Belverne', 'belverne.fr', 'insurer', 'FR', 'Niort', 'fr', 1800, 'prospect', null, null],
  ['Mutuelle Sauvelac', 'sauvelac.fr', 'insurer', 'FR', 'Bordeaux', 'fr', 760, 'customer', 1340, 'Business'],
  ['Prévalmont', 'prevalmont.com', 'insurer', 'FR', 'Paris', 'fr', 3200, 'customer', 980, 'Enterprise'],
  ['Courtage Haudrimont', 'haudrimont-courtage.fr', 'broker', 'FR', 'Rouen', 'fr', 48, 'customer', 520, 'Essentiel'],
  ['Cabinet Trémorin', 'cabinet-tremorin.fr', 'broker', 'FR', 'Toulouse', 'fr', 35, 'prospect', null, null],
  ['Ardenval Gestion', 'ardenval-gestion.fr', 'asset-manager', 'FR', 'Paris', 'fr', 140, 'customer', 1210, 'Business'],
  ['Hautefrange Capital', 'hautefrange.com', 'asset-manager', 'FR', 'Paris', 'fr', 75, 'prospect', null, null],
  ['Locamarnais', 'locamarnais.fr', 'leasing', 'FR', 'Reims', 'fr', 190, 'customer', 700, 'Business'],
  ['Bailorme', 'bailorme.fr', 'leasing', 'FR', 'Lyon', 'fr', 95, 'former', 1400, null],
  ['Paylisse', 'paylisse.com', 'payments', 'FR', 'Paris', 'fr', 260, 'customer', 410, 'Business'],
  ['Versolia Monétique', 'versolia.fr', 'payments', 'FR', 'Aix-en-Provence', 'fr', 120, 'prospect', null, null],
  ['Groupe Castelvire', 'castelvire.com', 'industry', 'FR', 'Angers', 'fr', 4100, 'customer', 1650, 'Enterprise'],
  ['Ateliers Morvandal', 'ateliers-morvandal.fr', 'industry', 'FR', 'Dijon', 'fr', 380, 'customer', 300, 'Essentiel'],
  ['Transports Kerdréan', 'kerdrean.fr', 'industry', 'FR', 'Brest', 'fr', 620, 'prospect', null, null],
  ['Brusalia', 'brusalia.be', 'saas', 'BE', 'Bruxelles', 'fr', 175, 'customer', 840, 'Business'],
  ['Banque Sambre et Lesse', 'sambrelesse.be', 'bank', 'BE', 'Namur', 'fr', 690, 'prospect', null, null],
  ['Ardenassur', 'ardenassur.be', 'insurer', 'BE', 'Liège', 'fr', 410, 'customer', 1030, 'Business'],
  ['Lémanoria', 'lemanoria.ch', 'saas', 'CH', 'Lausanne', 'fr', 110, 'customer', 560, 'Business'],
  ['Banque Privée Valcombe', 'valcombe.ch', 'bank', 'CH', 'Genève', 'fr', 330, 'customer', 1290, 'Enterprise'],
  ['Rhodanne Assurances', 'rhodanne.ch', 'insurer', 'CH', 'Sion', 'fr', 270, 'prospect', null, null],
  ['Boréanis Logiciels', 'boreanis.ca', 'saas', 'CA', 'Montréal', 'fr', 240, 'customer', 770, 'Business'],
  ['Fiducie Saint-Ambreuil', 'saint-ambreuil.ca', 'asset-manager', 'CA', 'Québec', 'fr', 88, 'former', 1250, null],
  ['Assurances Mascarive', 'mascarive.ca', 'broker', 'CA', 'Trois-Rivières', 'fr', 56, 'prospect', null, null],
  ['Tamberlow Software', 'tamberlow.co.uk', 'saas', 'GB', 'London', 'en', 310, 'customer', 930, 'Business'],
  ['Brackenwell Systems', 'brackenwell.co.uk', 'saas', 'GB', 'Leeds', 'en', 150, 'customer', 480, 'Essentiel'],
  ['Quillmere', 'quillmere.io', 'saas', 'GB', 'Bristol', 'en', 95, 'prospect', null, null],
  ['Northspindle', 'northspindle.com', 'saas', 'GB', 'Manchester', 'en', 420, 'customer', 1180, 'Enterprise'],
  ['Ledgerfold', 'ledgerfold.co.uk', 'saas', 'GB', 'Edinburgh', 'en', 70, 'prospect', null, null],
  ['Harrowmere Bank', 'harrowmerebank.co.uk', 'bank', 'GB', 'London', 'en', 1900, 'prospect', null, null],
  ['Pennistow Building Society', 'pennistow.co.uk', 'bank', 'GB', 'York', 'en', 870, 'customer', 1420, 'Business'],
  ['Castlewick Insurance', 'castlewick-insurance.co.uk', 'insurer', 'GB', 'London', 'en', 1350, 'customer', 660, 'Business'],
  ['Ardvale Underwriting', 'ardvale-uw.co.uk', 'insurer', 'GB', 'London', 'en', 230, 'prospect', null, null],
  ['Tolliver Graye', 'tollivergraye.co.uk', 'broker', 'GB', 'Birmingham', 'en', 105, 'customer', 540, 'Essentiel'],
  ['Kestrelmoor Capital', 'kestrelmoor.com', 'asset-manager', 'GB', 'London', 'en', 160, 'customer', 1080, 'Business'],
  ['Fenbrooke Wealth', 'fenbrooke-wealth.co.uk', 'asset-manager', 'GB', 'Cambridge', 'en', 60, 'prospect', null, null],
  ['Orrinlease', 'orrinlease.co.uk', 'leasing', 'GB', 'Glasgow', 'en', 140, 'customer', 390, 'Essentiel'],
  ['Swiftmarrow', 'swiftmarrow.com', 'payments', 'GB', 'London', 'en', 280, 'customer', 820, 'Business'],
  ['Halverstow Foods', 'halverstow.co.uk', 'industry', 'GB', 'Norwich', 'en', 2200, 'customer', 1560, 'Enterprise'],
  ['Dunwickham Engineering', 'dunwickham.co.uk', 'industry', 'GB', 'Sheffield', 'en', 510, 'former', 1190, null],
  ['Liffeybrook', 'liffeybrook.ie', 'saas', 'IE', 'Dublin', 'en', 125, 'customer', 590, 'Business'],
  ['Glenmorrow Bank', 'glenmorrow.ie', 'bank', 'IE', 'Cork', 'en', 460, 'prospect', null, null],
  ['Shanaquay Insurance', 'shanaquay.ie', 'insurer', 'IE', 'Dublin', 'en', 380, 'customer', 730, 'Business'],
  ['Parkhollow Software', 'parkhollow.com', 'saas', 'US', 'Austin', 'en', 340, 'prospect', null, null],
  ['Stackmillow', 'stackmillow.io', 'saas', 'US', 'Denver', 'en', 190, 'customer', 450, 'Business'],
  ['Cedarvane Analytics', 'cedarvane.com', 'saas', 'US', 'Boston', 'en', 260, 'prospect', null, null],
  ['Bank of Larkspur Valley', 'larkspurvalleybank.com', 'bank', 'US', 'Sacramento', 'en', 780, 'customer', 960, 'Business'],
  ['Prairie Lantern Mutual', 'prairielantern.com', 'insurer', 'US', 'Des Moines', 'en', 920, 'prospect', null, null],
  ['Brightkeel Capital', 'brightkeel.com', 'asset-manager', 'US', 'New York', 'en', 115, 'customer', 640, 'Business'],
  ['Ironwicke Leasing', 'ironwicke.com', 'leasing', 'US', 'Chicago', 'en', 220, 'former', 1310, null],
  ['Tallmoor Payments', 'tallmoorpay.com', 'payments', 'US', 'Omaha', 'en', 170, 'prospect', null, null],
  ['Redfinch Logistics', 'redfinchlogistics.com', 'industry', 'US', 'Columbus', 'en', 1400, 'customer', 870, 'Business'],
  ['Montclave Software', 'montclave.ca', 'saas', 'CA', 'Montréal', 'en', 135, 'prospect', null, null],
];

export const companies: readonly DemoCompany[] = rows.map(
  ([name, domain, sector, country, city, language, employees, status, customerSince, plan]) => ({
    key: domain.slice(0, domain.indexOf('.')),
    name,
    domain,
    sector,
    country,
    city,
    language,
    employees,
    status,
    customerSince,
    plan,
  }),
);

export const currencyOf: Readonly<Record<Country, string>> = {
  FR: 'EUR',
  BE: 'EUR',
  CH: 'CHF',
  CA: 'CAD',
  GB: 'GBP',
  IE: 'EUR',
  US: 'EUR',
};

/** HubSpot's own values of the company property `industry`. */
export const industryOf: Readonly<Record<Sector, string>> = {
  saas: 'COMPUTER_SOFTWARE',
  bank: 'BANKING',
  insurer: 'INSURANCE',
  broker: 'INSURANCE',
  'asset-manager': 'INVESTMENT_MANAGEMENT',
  leasing: 'FINANCIAL_SERVICES',
  payments: 'FINANCIAL_SERVICES',
  industry: 'MACHINERY',
};

export const countryName: Readonly<Record<Country, string>> = {
  FR: 'France',
  BE: 'Belgium',
  CH: 'Switzerland',
  CA: 'Canada',
  GB: 'United Kingdom',
  IE: 'Ireland',
  US: 'United States',
};
