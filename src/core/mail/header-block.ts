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
const subjectWords = new Set([
  'subject',
  'objet',
  'sujet',
  'betreff',
  'asunto',
  'oggetto',
  'onderwerp',
  'assunto',
]);
const dateWords = new Set([
  'date',
  'sent',
  'envoyé',
  'gesendet',
  'fecha',
  'enviado',
  'inviato',
  'data',
  'verzonden',
]);

/**
 * Reads a block such as "From: … / Sent: … / To: … / Subject: …" that begins at line `first`; a value may stand on the
 * line below its name. Needs the sender and two more fields, or the sender's address and one more.
 */
export function readHeaderBlock(lines: readonly Line[], first: number): HeaderBlock | null {
  const opening = fieldOf(lines[first]);
  if (!opening || !isKnown(opening.name)) return null;
  const found = new Map<string, string>([[opening.name, opening.value]]);
  let last = opening;
  let end = first + 1;
  for (let at = first + 1, seen = 0; at < lines.length && seen < maxFields; at++) {
    const line = lines[at]!;
    if (isBlank(line)) {
      if ((last.value !== '' && found.size > 3) || at - end > 6) break;
      continue;
    }
    seen++;
    const field = fieldOf(line);
    if (field && isKnown(field.name)) last = field;
    else if (last.value === '' || (at === end && isContinuation(line, lines[at + 1]))) {
      last = { name: last.name, value: `${last.value} ${line.content}`.trim() };
    } else break;
    found.set(last.name, last.value);
    end = at + 1;
  }
  return toBlock(found, fromWords.has(opening.name), end);
}

function toBlock(
  found: ReadonlyMap<string, string>,
  beginsWithSender: boolean,
  end: number,
): HeaderBlock | null {
  const valueOf = (names: ReadonlySet<string>): string | null =>
    [...found].find(([name]) => names.has(name))?.[1] ?? null;
  const from = valueOf(fromWords);
  if (from === null) return null;
  const isBlock = (found.size >= 3 && beginsWithSender) || (found.size >= 2 && from.includes('@'));
  return isBlock ? { end, from, subject: valueOf(subjectWords), date: valueOf(dateWords) } : null;
}

function isKnown(name: string | undefined): boolean {
  return name !== undefined && (fromWords.has(name) || otherHeaderWords.has(name));
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
function isContinuation(line: Line, next: Line | undefined): boolean {
  if (isKnown(fieldOf(next)?.name)) return true;
  return /[@;<>]/.test(line.content) && line.content.length < 300;
}
