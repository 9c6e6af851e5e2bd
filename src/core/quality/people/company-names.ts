import { sharesName } from '#core/detect/facts/company-name.ts';
import { foldKeepingLength } from '#core/detect/facts/fold.ts';
import { readCompanyName, type CompanyName } from '#core/duplicates/companies/company-name.ts';

const longestName = 200;
const generic = new Set(
  'group groupe holding the la le les l et and of de du des d & cie company'.split(' '),
);

/** Whether two names may mean one company: apart from legal form and spelling, one in the other, or its initials. */
export function isSameCompany(a: string, b: string): boolean {
  const [left, right] = [readCompanyName(a.slice(0, longestName)), readCompanyName(b.slice(0, longestName))];
  if (left === null || right === null) return a.trim() === b.trim();
  if (left.joined === right.joined || isPart(left, right) || isPart(right, left)) return true;
  return isInitials(left, right) || isInitials(right, left);
}

/** Whether a mail domain spells the name: `lin-et-lune.fr` does for "Lin et Lune SARL". */
export function isNamedByDomain(name: string, domain: string): boolean {
  const label = domain
    .split('.', 1)
    .join('')
    .replace(/[^a-z0-9]/g, '');
  return label.length >= 3 && sharesName(foldKeepingLength(name.slice(0, longestName)), label);
}

/** "Norsel" of "Norsel France": a subsidiary or a shorter form, no other company. */
function isPart(short: CompanyName, long: CompanyName): boolean {
  const telling = short.words.filter((word) => !generic.has(word));
  return telling.length > 0 && telling.every((word) => long.words.includes(word));
}

function isInitials({ words, joined }: CompanyName, long: CompanyName): boolean {
  const telling = long.words.filter((word) => !generic.has(word));
  return (
    words.length === 1 && telling.length >= 2 && telling.map((word) => word.charAt(0)).join('') === joined
  );
}
