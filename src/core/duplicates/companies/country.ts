import { countryOfPlace } from '#core/detect/facts/countries.ts';
import { readWords } from '../text/folded-words.ts';

const names: Readonly<Record<string, string>> = {
  usa: 'US', 'united states': 'US', 'united states of america': 'US', 'etats unis': 'US', uk: 'GB', 'royaume uni': 'GB', 'great britain': 'GB', 'grande bretagne': 'GB',
  angleterre: 'GB', allemagne: 'DE', autriche: 'AT', austria: 'AT', italy: 'IT', italie: 'IT', spain: 'ES', espagne: 'ES', netherlands: 'NL', 'the netherlands': 'NL',
  'pays bas': 'NL', switzerland: 'CH', luxembourg: 'LU', irlande: 'IE', brazil: 'BR', bresil: 'BR', norway: 'NO', sweden: 'SE', denmark: 'DK', poland: 'PL', morocco: 'MA', maroc: 'MA',
}; // prettier-ignore

/** ISO 3166 of a country as people type it; what is not known stands for itself, folded. Null for nothing. */
export function readCountry(text: string | null | undefined): string | null {
  const words = readWords(text).join(' ');
  if (words === '') return null;
  return names[words] ?? (words.length === 2 ? words.toUpperCase() : (countryOfPlace(words) ?? words));
}
