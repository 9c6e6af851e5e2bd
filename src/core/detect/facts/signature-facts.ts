import { foldKeepingLength } from './fold.ts';
import { isJobTitle } from './job-titles.ts';

export interface SignatureFacts {
  readonly jobTitle: string | null;
  readonly company: string | null;
}

const maxLines = 12;
const maxLineLength = 120;
const separators = /\s+[|–—·•@-]\s+|\s*\|\s*|,\s+/;
const companyEndings =
  /\b(?:sa|sas|sarl|srl|sprl|bv|nv|gmbh|ag|ltd|llp|llc|inc|plc|co|group|groupe|spa|snc|se|pty)\b\.?$/;
const freeMail =
  /^(?:gmail|outlook|hotmail|yahoo|orange|wanadoo|free|laposte|icloud|proton(?:mail)?|gmx|sfr|live|aol|web)\./;

/** Job title and own company as the sender's signature states them; a thing that is not stated is null. */
export function readSignature(signature: string, senderDomain: string | null): SignatureFacts {
  const lines = signature
    .split('\n')
    .map((line) => line.replace(/^[\s*_>|-]+|[\s*_|]+$/g, ''))
    .filter((line) => line.length > 1 && line.length <= maxLineLength)
    .slice(0, maxLines);
  const pieces = lines.flatMap((line, index) =>
    splitLine(line).map((text) => ({ text, index, folded: foldKeepingLength(text) })),
  );
  const title = pieces.find(({ folded }) => isJobTitle(folded));
  const company = findCompany(pieces, title, senderDomain);
  return { jobTitle: title ? cleanTitle(title.text) : null, company };
}

interface Piece {
  readonly text: string;
  readonly index: number;
  readonly folded: string;
}

function splitLine(line: string): string[] {
  return line
    .split(separators)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 1);
}

const cleanTitle = (text: string) => text.replace(/\s+(?:at|chez)\s+.+$/u, '').replace(/[.,;]+$/, '');

/** The piece that shares its words with the mail domain, else one with a legal form, else what follows the title. */
function findCompany(
  pieces: readonly Piece[],
  title: Piece | undefined,
  senderDomain: string | null,
): string | null {
  const isCandidate = ({ folded }: Piece) =>
    !/[@:]|www\.|https?|\d{3}/.test(folded) && folded.length >= 3 && !isClosing(folded);
  const after = title ? /\s(?:at|chez)\s(.+)$/u.exec(title.text)?.[1] : undefined;
  if (after) return after;
  const candidates = pieces.filter((piece) => piece !== title && isCandidate(piece));
  const core = domainCore(senderDomain);
  const byDomain = core ? candidates.find(({ folded }) => sharesName(folded, core)) : undefined;
  const byForm = candidates.find(({ folded }) => companyEndings.test(folded) && folded.includes(' '));
  const byPlace = title
    ? candidates.find(({ index, text }) => pieces.indexOf(title) >= 0 && followsTitle(index, title, text))
    : undefined;
  const found = byDomain ?? byForm ?? byPlace;
  return found ? found.text.replace(/[.,;]+$/, '') : null;
}

const isClosing = (folded: string) =>
  /^(?:bien )?(?:cordialement|a vous|regards|kind|best|thanks|merci|bonne|belle|cheers|sent from|envoye)/.test(
    folded,
  );

/** Directly behind the title, in its line or the next, written with a capital. */
function followsTitle(index: number, title: Piece, text: string): boolean {
  return (
    (index === title.index || index === title.index + 1) &&
    /^\p{Lu}/u.test(text) &&
    !isJobTitle(foldKeepingLength(text))
  );
}

function domainCore(domain: string | null): string | null {
  if (!domain || freeMail.test(domain)) return null;
  const labels = domain
    .split('.')
    .slice(0, -1)
    .filter((label) => !['co', 'com', 'ac', 'org', 'gov', 'mail'].includes(label));
  return labels.at(-1)?.replaceAll('-', '') ?? null;
}

/** "Fonderies de l'Aubrac" and fonderies-aubrac.com: one word of four letters in common, or the initials. */
function sharesName(folded: string, core: string): boolean {
  const words = folded.split(/[^a-z0-9]+/).filter(Boolean);
  const joined = words.join('');
  if (joined.length >= 3 && (core.includes(joined) || (joined.includes(core) && core.length >= 4)))
    return true;
  const shared = words.filter((word) => word.length >= 4 && core.includes(word));
  if (shared.length > 0 && shared.join('').length * 2 >= core.length) return true;
  return words.length >= 3 && core.length >= 3 && words.map((word) => word[0]).join('') === core;
}
