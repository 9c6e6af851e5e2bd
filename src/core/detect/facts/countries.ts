import type { Language } from '#core/mail/message.ts';

/** ISO 3166 by the last label of a mail domain, where it stands for a land. */
const countryByDomain = new Map<string, string>(
  'fr be ch lu ca us ie de at es it nl pt au in nz mx br ma sn ci ke ng za no se dk fi pl cz sg tn dz cm gh'
    .split(' ')
    .map((label) => [label, label.toUpperCase()] as const)
    .concat([
      ['uk', 'GB'],
      ['quebec', 'CA'],
      ['wales', 'GB'],
      ['scot', 'GB'],
      ['bzh', 'FR'],
      ['paris', 'FR'],
    ]),
);

/** Words of a signature, folded, that name a land or one of its large towns. */
const countryByPlace: Readonly<Record<string, string>> = {
  france: 'FR', paris: 'FR', lyon: 'FR', belgique: 'BE', belgie: 'BE', belgium: 'BE', bruxelles: 'BE', brussel: 'BE', suisse: 'CH', schweiz: 'CH',
  geneve: 'CH', lausanne: 'CH', zurich: 'CH', canada: 'CA', quebec: 'CA', montreal: 'CA', toronto: 'CA', ireland: 'IE', dublin: 'IE', galway: 'IE', cork: 'IE',
  deutschland: 'DE', germany: 'DE', osterreich: 'AT', wien: 'AT', espana: 'ES', madrid: 'ES', barcelona: 'ES', mexico: 'MX', italia: 'IT', milano: 'IT',
  roma: 'IT', nederland: 'NL', amsterdam: 'NL', rotterdam: 'NL', portugal: 'PT', lisboa: 'PT', porto: 'PT', brasil: 'BR', 'sao paulo': 'BR',
  australia: 'AU', sydney: 'AU', melbourne: 'AU', india: 'IN', chennai: 'IN', mumbai: 'IN', bengaluru: 'IN', pune: 'IN', coimbatore: 'IN',
  'new zealand': 'NZ', auckland: 'NZ', kenya: 'KE', nairobi: 'KE', nigeria: 'NG', lagos: 'NG', abuja: 'NG', 'south africa': 'ZA', johannesburg: 'ZA',
  senegal: 'SN', dakar: 'SN', 'cote d ivoire': 'CI', abidjan: 'CI', london: 'GB', england: 'GB', scotland: 'GB', 'united kingdom': 'GB',
  singapore: 'SG', norge: 'NO', sverige: 'SE', danmark: 'DK', polska: 'PL',
}; // prettier-ignore

const countryByLanguage: Readonly<Partial<Record<Language, string>>> = {
  fr: 'FR', de: 'DE', es: 'ES', it: 'IT', nl: 'NL', pt: 'PT',
}; // prettier-ignore

export function countryOfDomain(domain: string | null): string | null {
  return countryByDomain.get(domain?.split('.').at(-1) ?? '') ?? null;
}

/** The land that a folded signature names, or null when it names none or two. */
export function countryOfPlace(foldedSignature: string): string | null {
  const words = ` ${foldedSignature.slice(0, 1_000).replace(/[^a-z]+/g, ' ')} `;
  const named = new Set(
    Object.entries(countryByPlace).flatMap(([place, country]) =>
      words.includes(` ${place} `) ? [country] : [],
    ),
  );
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

export function countryOfLanguage(language: Language): string | null {
  return countryByLanguage[language] ?? null;
}
