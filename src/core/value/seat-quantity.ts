/** Words for what is sold by the head, as they stand in deal names and in what emails state, without accents. */
const seatWords = new Set([
  'seat',
  'user',
  'license',
  'licence',
  'account',
  'people',
  'employee',
  'utilisateur',
  'utilisatrice',
  'siege',
  'poste',
  'compte',
  'collaborateur',
  'salarie',
  'personne',
  'acces',
]);

const longestName = 200;

/** Whether a unit is sold by the head: then the quantities of several units can be compared. */
export function isSeatUnit(unit: string): boolean {
  const word = plain(unit);
  return seatWords.has(word) || (word.endsWith('s') && seatWords.has(word.slice(0, -1)));
}

/** The number of seats that a deal's name states ("Acme – 20 seats"), or null. */
export function seatsInName(name: string): number | null {
  const words = plain(name.slice(0, longestName))
    .split(/[^a-z0-9]/u)
    .filter(Boolean);
  for (const [index, word] of words.entries()) {
    const unit = words[index + 1];
    if (unit && /^\d{1,6}$/u.test(word) && Number(word) > 0 && isSeatUnit(unit)) return Number(word);
  }
  return null;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
