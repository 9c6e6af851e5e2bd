import { foldText } from '#core/account-words/words.ts';

/**
 * ISO 3166 code, English name as HubSpot fills it, then what else people write: French, own languages, short forms. Only
 * countries whose numbering plan is known: nothing is asked about others.
 */
const rows = `
FR France, Frankreich, Francia, Frankrijk | BE Belgium, Belgique, België, Belgien | LU Luxembourg, Luxemburg
CH Switzerland, Suisse, Schweiz, Svizzera | LI Liechtenstein | MC Monaco | DE Germany, Allemagne, Deutschland
AT Austria, Autriche, Österreich | ES Spain, Espagne, España | IT Italy, Italie, Italia
NL Netherlands, Pays-Bas, Nederland, The Netherlands, Holland | PT Portugal
GB United Kingdom, Royaume-Uni, UK, U.K., Great Britain, Grande-Bretagne, England, Angleterre, Scotland, Wales
IE Ireland, Irlande, Éire | US United States, États-Unis, Etats Unis, USA, U.S.A., U.S., United States of America
CA Canada | AU Australia, Australie | NZ New Zealand, Nouvelle-Zélande | IN India, Inde | BR Brazil, Brésil, Brasil
MX Mexico, Mexique, México | MA Morocco, Maroc | SN Senegal, Sénégal | CI Côte d’Ivoire, Côte d'Ivoire, Ivory Coast
ML Mali | BF Burkina Faso | BJ Benin, Bénin | TG Togo | NE Niger | TN Tunisia, Tunisie | DZ Algeria, Algérie
CM Cameroon, Cameroun | GH Ghana | KE Kenya | NG Nigeria | ZA South Africa, Afrique du Sud | NO Norway, Norvège, Norge
SE Sweden, Suède, Sverige | DK Denmark, Danemark, Danmark | FI Finland, Finlande, Suomi | PL Poland, Pologne, Polska
CZ Czechia, Czech Republic, Tchéquie, République tchèque, Česko | SG Singapore, Singapour | CN China, Chine
`;
const longestName = 60;

const namesByCode: ReadonlyMap<string, readonly string[]> = new Map(
  rows
    .trim()
    .split(/ \| |\n/)
    .map((row) => [row.slice(0, 2), row.slice(3).split(', ')] as const),
);

const codeByName: ReadonlyMap<string, string> = new Map(
  [...namesByCode].flatMap(([code, names]) =>
    [code, ...names].map((name) => [foldText(name), code] as const),
  ),
);

/** ISO 3166 code of a country as people write it, by its code or name; null for one that is not known here. */
export function readCountry(text: string | null): string | null {
  return text === null ? null : (codeByName.get(foldText(text.trim().slice(0, longestName))) ?? null);
}

/** The English name, as HubSpot itself fills the field. */
export function countryName(code: string): string {
  return namesByCode.get(code)?.[0] ?? code;
}
