import { isMistyped } from '../text/edit-distance.ts';
import { readWords } from '../text/folded-words.ts';

/** Countries (ISO 3166) whose law knows a legal form; the forms folded, their full stops left out. */
const rows = `
sa FR BE LU CH|sas FR|sasu FR|sarl FR LU CH|eurl FR|snc FR IT|scop FR|gie FR|srl BE IT|sprl BE|asbl BE LU|bv NL BE|nv NL BE|gmbh DE AT CH|ug DE|kg DE AT|kgaa DE
ltd GB IE|limited GB IE|plc GB IE|llp GB|inc US CA|llc US|corp US CA|corporation US CA|ltee CA|spa IT|oy FI|ab SE|aps DK|as NO|asa NO|pty AU|lda PT|ltda BR|sl ES|slu ES
`;

const countriesByForm: ReadonlyMap<string, readonly string[]> = new Map(
  rows
    .trim()
    .split(/[|\n]/)
    .map((row) => {
      const [form = '', ...countries] = row.split(' ');
      return [form, countries] as const;
    }),
);

const longestName = 200;

/** Words that a company's name may lack in one place and have in another. */
const generic = new Set(
  'group groupe holding international company cie compagnie the la le les et and of co'.split(' '),
);

export interface CompanyName {
  /** The name without its legal form. */
  readonly words: readonly string[];
  readonly joined: string;
  readonly form: string | null;
  /** Where that form exists; empty without a form. */
  readonly countries: readonly string[];
}

/** How two names compare; the order is that of the grades of the models. */
export const companyNameOutcome = { same: 0, alike: 1, otherForm: 2, differs: 3 } as const;

export function readCompanyName(text: string | null): CompanyName | null {
  const words = readWords(withoutStops(text));
  const joinedInitials = joinInitials(words);
  const last = joinedInitials.at(-1) ?? '';
  const isForm = joinedInitials.length > 1 && countriesByForm.has(last);
  const own = isForm ? joinedInitials.slice(0, -1) : joinedInitials;
  if (own.length === 0) return null;
  return {
    words: own,
    joined: own.join(''),
    form: isForm ? last : null,
    countries: (isForm ? countriesByForm.get(last) : undefined) ?? [],
  };
}

/** "S.A.S." is "SAS". */
function withoutStops(text: string | null): string | null {
  return (
    text?.slice(0, longestName).replace(/(?<!\p{L})(\p{L})\.(?=\p{L}\.|\s|$)|(?<=\.\p{L})\./gu, '$1') ?? null
  );
}

/** "S A S" is "sas": single letters in a row at the end of a name. */
function joinInitials(words: readonly string[]): string[] {
  let start = words.length;
  while (start > 1 && words[start - 1]?.length === 1) start -= 1;
  const joined = words.slice(start).join('');
  return words.length - start > 1 && countriesByForm.has(joined)
    ? [...words.slice(0, start), joined]
    : [...words];
}

/** The same words under legal forms of one country, say SAS and SARL, may be two companies. */
export function compareCompanyNames(a: CompanyName, b: CompanyName): number {
  const areForeign =
    a.form !== null && b.form !== null && !a.countries.some((each) => b.countries.includes(each));
  if (areForeign) return companyNameOutcome.differs;
  if (a.joined === b.joined) {
    return a.form === null || b.form === null || a.form === b.form
      ? companyNameOutcome.same
      : companyNameOutcome.otherForm;
  }
  if (ownWords(a) === ownWords(b) || isMistyped(a.joined, b.joined)) return companyNameOutcome.alike;
  return companyNameOutcome.differs;
}

/** A legal form is part of the key, so that it can contradict. */
export function companyNameKey({ joined, form }: CompanyName): string {
  return form === null ? joined : `${joined} ${form}`;
}

function ownWords({ words, joined }: CompanyName): string {
  const own = words.filter((word) => !generic.has(word));
  return own.length === 0 ? joined : own.join('');
}
