const answersItself = /^(?:because|since you|parce qu|car |tout simplement|weil |porque |perche |omdat )/;
const leastLetters = 2;

/**
 * Whether a sentence ends in a question mark, followed by nothing but brackets, quotes and smileys, and is none that
 * its writer quotes or answers.
 * @param next the sentence after it, for "Why you? Because your team answers."
 */
export function isQuestion(text: string, next: string): boolean {
  const end = text.lastIndexOf('?');
  if (end < 0) return false;
  const tail = text.slice(end + 1);
  if (tail.length > 12 || /[a-z0-9]{2}/.test(tail)) return false;
  if (/^["«“„»'].*["»”“']\W{0,3}$/.test(text)) return false;
  const letters = text.slice(0, end).replace(/[^a-z]/g, '');
  return letters.length >= leastLetters && !isAddress(text, end) && !answersItself.test(next);
}

/** The mark belongs to the web address before it. */
function isAddress(text: string, end: number): boolean {
  return /^\W*(?:https?:|www\.)/.test(text.slice(0, end).split(' ').at(-1) ?? '');
}
