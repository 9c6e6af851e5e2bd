/** How a land numbers its telephones (ITU-T E.164 and the national plans). */
export interface NumberingPlan {
  readonly code: string;
  /** The digit before a number dialled inside the land, which E.164 leaves out; empty where there is none or it stays. */
  readonly trunk: string;
  /** Fewest and most digits behind the code. */
  readonly least: number;
  readonly most: number;
}

const rows = `
FR 33 0 9 9|BE 32 0 8 9|LU 352 - 5 11|CH 41 0 9 9|DE 49 0 6 12|AT 43 0 6 12|ES 34 - 9 9|IT 39 - 8 11|NL 31 0 9 9|PT 351 - 9 9|GB 44 0 9 10|IE 353 0 7 9
US 1 1 10 10|CA 1 1 10 10|AU 61 0 9 9|NZ 64 0 8 10|IN 91 0 10 10|BR 55 0 10 11|MX 52 - 10 10|MA 212 0 9 9|SN 221 - 9 9|CI 225 - 10 10|ML 223 - 8 8
BF 226 - 8 8|BJ 229 - 8 10|TG 228 - 8 8|NE 227 - 8 8|TN 216 - 8 8|DZ 213 0 8 9|CM 237 - 9 9|GH 233 0 9 9|KE 254 0 9 9|NG 234 0 10 10|ZA 27 0 9 9
NO 47 - 8 8|SE 46 0 7 9|DK 45 - 8 8|FI 358 0 6 11|PL 48 - 9 9|CZ 420 - 9 9|SG 65 - 8 8|LI 423 - 7 9|MC 377 0 8 9|CN 86 0 10 11
`;

export const planByCountry: ReadonlyMap<string, NumberingPlan> = new Map(
  rows
    .trim()
    .split(/[|\n]/)
    .map((row) => {
      const [country = '', code = '', trunk = '', least, most] = row.split(' ');
      return [country, { code, trunk: trunk === '-' ? '' : trunk, least: Number(least), most: Number(most) }];
    }),
);

/** Area codes of Canada; all others of +1 count as the United States. */
const canadian: ReadonlySet<string> = new Set(
  `
204 226 236 249 250 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 468 474 506 514 519 548 579 581
584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905
`.split(/\s+/),
);

/** The land of an E.164 number, where its code tells one. */
export function countryOfNumber(e164: string): string | null {
  if (e164.startsWith('+1')) return canadian.has(e164.slice(2, 5)) ? 'CA' : 'US';
  for (const [country, { code }] of planByCountry) if (e164.startsWith(`+${code}`)) return country;
  return null;
}
