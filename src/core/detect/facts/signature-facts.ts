import { companyInDomain, endsWithLegalForm, findSpelledName, sharesName, tidyName } from './company-name.ts';
import { foldKeepingLength } from './fold.ts';
import { isJobTitle } from './job-titles.ts';
import { splitSignature, type Piece } from './signature-pieces.ts';

export interface SignatureFacts {
  readonly jobTitle: string | null;
  readonly company: string | null;
}

const belongsTo =
  /\s+(?:at|chez|bei|de l['’]|de la|du|des|de|d['’]|of|for|von|van|della|dello|do|da|del)\s*(?=\S)/giu;

/** Job title and own company as the sender's signature states them; a thing that is not stated is null. */
export function readSignature(signature: string, from: string | null): SignatureFacts {
  const core = companyInDomain(from);
  const pieces = splitSignature(signature, from, core);
  const at = pieces.findIndex(({ folded, isName }) => !isName && isJobTitle(folded));
  const titled = pieces[at] ? splitTitle(pieces[at].text, core) : null;
  const rest = pieces.filter((_, index) => index !== at);
  return {
    jobTitle: titled ? fullTitle(pieces, at, titled.title, core) : null,
    company: titled?.company ?? findCompany(signature, rest, pieces[at], core),
  };
}

/** "Plant Manager at Acme", "CEO Wattelo", "trésorier de l'Amicale": a title with the company behind it. */
function splitTitle(text: string, core: string | null): { title: string; company: string | null } {
  const plainly = /^(.+?)\s+(?:at|chez|@)\s+(.+)$/iu.exec(text);
  if (plainly?.[1] && plainly[2]) return { title: plainly[1], company: tidyName(plainly[2]) };
  const spelled = core === null ? null : findSpelledName(text, core);
  if (spelled && spelled.length < text.length && text.trimEnd().endsWith(spelled)) {
    return { title: tidyTitle(text.slice(0, text.lastIndexOf(spelled))), company: spelled };
  }
  for (const joint of core === null ? [] : text.matchAll(belongsTo)) {
    const tail = text.slice(joint.index + joint[0].length);
    if (core !== null && /\p{Lu}/u.test(tail) && sharesName(foldKeepingLength(tail), core)) {
      return { title: tidyTitle(text.slice(0, joint.index)), company: tidyName(tail) };
    }
  }
  return { title: tidyTitle(text), company: null };
}

const tidyTitle = (text: string) =>
  text.replace(/^[\s(–-]+|[\s.,;:()|–-]+$/g, '').replace(/\s+(?:de|du|des|chez|at|of)$/iu, '');

/** "Director, Total Rewards": what follows a comma belongs to the title unless it is the company. */
function fullTitle(pieces: readonly Piece[], at: number, title: string, core: string | null): string {
  const next = pieces[at + 1];
  const piece = pieces[at];
  if (
    !next ||
    !piece ||
    next.line !== piece.line ||
    ![',', '-', '–'].includes(next.mark) ||
    title !== piece.text
  )
    return title;
  if (endsWithLegalForm(next.folded) || (core !== null && sharesName(next.folded, core))) return title;
  if (core !== null && next.mark === ',') return `${title}, ${next.text}`;
  const isNamedElsewhere = pieces.some(
    ({ folded }, index) =>
      index > at + 1 && (endsWithLegalForm(folded) || (core !== null && sharesName(folded, core))),
  );
  return isNamedElsewhere ? `${title} ${next.mark} ${next.text}` : title;
}

/** The piece that shares its words with the mail domain, else one with a legal form, else what follows the title. */
function findCompany(
  signature: string,
  pieces: readonly Piece[],
  title: Piece | undefined,
  core: string | null,
): string | null {
  const candidates = pieces.filter(isCandidate);
  const byDomain = core === null ? undefined : candidates.find(({ folded }) => sharesName(folded, core));
  const found =
    byDomain?.text ??
    candidates.find(({ folded }) => endsWithLegalForm(folded))?.text ??
    (core === null ? null : findSpelledName(signature, core)) ??
    candidates.find((piece) => title && followsTitle(piece, title, core))?.text;
  return found ? tidyName(found) : null;
}

const isCandidate = ({ folded, isName }: Piece) =>
  !isName && !/[@:]|www\.|https?|\d{3}/.test(folded) && folded.length >= 3 && !isClosing(folded);

const isClosing = (folded: string) =>
  /^(?:bien )?(?:cordialement|a vous|regards|kind|best|thanks|merci|bonne|belle|cheers|sent from|envoye|yours|sincerely|warm)/.test(
    folded,
  );

/** Directly behind the title, in its line or the next, written with a capital. */
function followsTitle(piece: Piece, title: Piece, core: string | null): boolean {
  return (
    ((piece.line === title.line && (core === null || piece.mark !== ',')) || piece.line === title.line + 1) &&
    piece.order > title.order &&
    /^\p{Lu}/u.test(piece.text) &&
    !isJobTitle(piece.folded) &&
    !/\d|^(?:whatsapp|tel|tlf|mob|phone|gsm|dept|department|service)/.test(piece.folded)
  );
}
