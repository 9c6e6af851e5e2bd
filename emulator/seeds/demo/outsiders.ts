import type { Language } from './companies.ts';

/** People who write to the account to sell, recruit or announce: contacts without a company record. */
export interface Outsider {
  readonly companyName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly woman: boolean;
  readonly email: string;
  readonly title: string;
  readonly language: Language;
}

const outsider = (
  language: Language,
  woman: boolean,
  name: readonly [string, string],
  title: string,
  companyName: string,
  email: string,
): Outsider => ({ language, woman, firstName: name[0], lastName: name[1], title, companyName, email });

// A table reads by its rows.
// prettier-ignore
export const outsiders: readonly Outsider[] = [
  outsider('fr', true, ['Jessica', 'Pontremolle'], 'Business Developer', 'Leadorion', 'jessica.pontremolle@leadorion.fr'),
  outsider('fr', false, ['Kévin', 'Astruguet'], 'Consultant SEO', 'Agence Clairobscure', 'kevin@agence-clairobscure.fr'),
  outsider('fr', true, ['Manuela', 'Ferreiral'], 'Consultante en recrutement', 'Talentéo Conseil', 'm.ferreiral@talenteo-conseil.fr'),
  outsider('fr', false, ['Édouard', 'Lassalvy'], 'Directeur associé', 'Cabinet Lassalvy Search', 'edouard@lassalvy-search.fr'),
  outsider('fr', true, ['Lettre', 'Trésoriers'], 'Rédaction', "L'Écho des trésoriers", 'lettre@echo-des-tresoriers.fr'),
  outsider('fr', false, ['Service', 'Exposants'], 'Organisation', 'Salon Finances & Flux', 'exposants@salon-finances-flux.fr'),
  outsider('fr', true, ['Coralie', 'Nouvellon'], 'Responsable partenariats', 'Bureaux Méridia', 'coralie@bureaux-meridia.fr'),
  outsider('en', false, ['Brandon', 'Kestlewood'], 'Growth Partner', 'Outbound Harbor', 'brandon@outboundharbor.io'),
  outsider('en', true, ['Tiffany', 'Marlborne'], 'Account Executive', 'Datascoutly', 'tiffany@datascoutly.io'),
  outsider('en', false, ['Gareth', 'Lowndale'], 'Principal Consultant', 'Lowndale Recruitment', 'gareth@lowndale-recruitment.co.uk'),
  outsider('en', true, ['Simone', 'Averdale'], 'Talent Partner', 'Hirecliffe', 'simone@hirecliffe.co.uk'),
  outsider('en', false, ['Treasury', 'Dispatch'], 'Editorial', 'The Treasury Dispatch', 'newsletter@treasurydispatch.news'),
  outsider('en', true, ['Exhibitor', 'Desk'], 'Events', 'Cashflow Summit Europe', 'exhibitors@cashflowsummit.events'),
  outsider('en', false, ['Warren', 'Sprigley'], 'Managing Director', 'Sprigley Print & Merch', 'warren@sprigleymerch.co.uk'),
];
