/** What mail programs put before the subject of an answer, in the languages of the app and their neighbours. */
const prefixes: ReadonlySet<string> = new Set(['re', 'ré', 'rép', 'rep', 'aw', 'antw', 'sv', 'rif', 'odp']);

const longestPrefix = 12;

/** Whether a subject is that of an answer: `Re: Your offer`, `AW: Angebot`, `RE[2]: …`. A forwarded mail is none. */
export function isReply(subject: string): boolean {
  const start = subject.trimStart().slice(0, longestPrefix);
  const colon = start.search(/[:：]/u);
  if (colon < 0) return false;
  const word = start
    .slice(0, colon)
    .replace(/\[\d{1,3}\]$/u, '')
    .trim()
    .toLowerCase();
  return prefixes.has(word);
}
