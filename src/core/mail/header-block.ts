import type { Line } from './lines.ts';
import { isBlank, trimMarks } from './lines.ts';
import { fromWords, otherHeaderWords, separatorPhrases } from './words/header-words.ts';

/** The fields that a mail program wrote above a quoted or forwarded message. */
export interface HeaderBlock {
  /** Index after the last line of the block. */
  readonly end: number;
  /** Value of the "From" field, as written. */
  readonly from: string;
  readonly subject: string | null;
  readonly date: string | null;
}

const maxFields = 14;
const subjectWords = new Set(['subject', 'objet', 'sujet', 'betreff', 'asunto', 'oggetto', 'onderwerp', 'assunto']);
const dateWords = new Set(['date', 'sent', 'envoyé', 'gesendet', 'fecha', 'enviado', 'inviato', 'data', 'verzonden']);

/**
 * Reads a block such as "From: … / Sent: … / To: … / Subject: …" that begins at line `first`; a value may stand on the
 * line below its name. Needs the sender and two more fields, or the sender with an address and one more.
 */
export function readHeaderBlock(lines: readonly Line[], first: number): HeaderBlock | null {
  const opening = fieldOf(lines[first]);
  if (!opening || !fromWords.has(opening.name)) return null;
  let from = opening.value;
  let subject: string | null = null;
  let date: string | null = null;
  let fields = 0;
  let end = first + 1;
  let pending = opening.value === '';
  for (let at = first + 1, seen = 0; at < lines.length && seen < maxFields; at++) {
    const line = lines[at]!;
    if (isBlank(line)) {
      if (!pending && fields >= 3) break;
      if (at - end > 6) break;
      continue;
    }
    seen++;
    const field = fieldOf(line);
    if (field && otherHeaderWords.has(field.name)) {
      fields++;
      if (subjectWords.has(field.name)) subject = field.value;
      if (dateWords.has(field.name)) date = field.value;
      pending = field.value === '';
      end = at + 1;
    } else if (pending || at === end) {
      if (!pending && !isContinuation(line) && !fieldOf(lines[at + 1])) break;
      if (fields === 0) from = `${from} ${line.content}`.trim();
      pending = false;
      end = at + 1;
    } else {
      break;
    }
  }
  const isBlock = fields >= 2 || (fields === 1 && from.includes('@'));
  return isBlock ? { end, from, subject, date } : null;
}

/** A line like "----- Original Message -----" or "Begin forwarded message:". */
export function isSeparator(line: Line): boolean {
  if (line.content.length > 90) return false;
  const core = trimMarks(line.folded, '-*_#=~: \t');
  return separatorPhrases.includes(core);
}

/** A line of underscores or dashes, which Outlook draws above a header block. */
export function isRule(line: Line): boolean {
  return line.content.length >= 3 && /^[-_=*~#+—–\s]+$/.test(line.content);
}

function fieldOf(line: Line | undefined): { name: string; value: string } | null {
  if (!line) return null;
  const plain = line.content.replace(/^[*_\s]+/, '');
  const colon = plain.slice(0, 24).search(/[:：]/);
  if (colon < 1) return null;
  const name = trimMarks(plain.slice(0, colon), '*_ \t\u00a0').toLowerCase();
  return { name, value: plain.slice(colon + 1).replace(/^[*_\s]+/, '') };
}

/** Wrapped recipients or a wrapped subject: no sentence of its own, no greeting. */
function isContinuation(line: Line): boolean {
  return /[@;<>]/.test(line.content) && line.content.length < 300;
}
