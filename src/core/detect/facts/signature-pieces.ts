import { endsWithLegalForm } from './company-name.ts';
import { foldKeepingLength } from './fold.ts';
import { isJobTitle } from './job-titles.ts';

/** A part of a signature line between separators. */
export interface Piece {
  readonly text: string;
  readonly folded: string;
  readonly line: number;
  /** Place among all pieces. */
  readonly order: number;
  /** The separator before it in its line, one character; empty at its start. */
  readonly mark: string;
  /** Reads as the sender's own name. */
  readonly isName: boolean;
}

const maxLines = 12;
const maxLineLength = 120;
const separators = /(\s+[|–—·•@/-]\s+|\s*[|•·]\s*|,\s+|\s*\()/;
const teamWords = /^(?:the |l'|la |le |your |votre )?(?:equipe|team|service|support|groupe)\s/;

/** Cuts a signature into pieces; `core` is the name in the sender's mail domain. */
export function splitSignature(signature: string, from: string | null, core: string | null): Piece[] {
  const lines = signature
    .slice(0, maxLines * maxLineLength * 2)
    .split('\n')
    .map((line) => line.replace(/^[\s*_>|/–—-]+|[\s*_|]+$/g, ''))
    .filter((line) => line.length > 1 && line.length <= maxLineLength)
    .slice(0, maxLines);
  const names = namesInAddress(from);
  const pieces: Piece[] = [];
  for (const [line, content] of lines.entries()) {
    const parts = content.split(separators);
    for (let at = 0; at < parts.length; at += 2) {
      const text = (parts[at] ?? '').replace(/\)+$/, '').trim();
      if (text.length < 2) continue;
      const folded = foldKeepingLength(text);
      const mark = (parts[at - 1] ?? '').trim().charAt(0);
      const isName = isOwnName(text, folded, line === 0 && at === 0, names, core);
      pieces.push({ text, folded, line, order: pieces.length, mark, isName });
    }
  }
  return pieces;
}

function namesInAddress(from: string | null): readonly string[] {
  const local = foldKeepingLength(from?.replace(/^.*</, '').split('@', 1)[0] ?? '');
  return local.split(/[^a-z]+/).filter((part) => part.length >= 3);
}

/** Words of the address before the @, or a signature's first line of capitalised words that is neither company nor title. */
function isOwnName(
  text: string,
  folded: string,
  isFirst: boolean,
  names: readonly string[],
  core: string | null,
): boolean {
  const words = folded.split(/[^a-z]+/).filter((word) => word.length > 1);
  if (words.length === 0 || words.length > 5 || endsWithLegalForm(folded) || teamWords.test(folded))
    return false;
  const isSpelled = core !== null && words.join('') === core;
  if (isSpelled && words.length > 1) return !words.every((word) => !names.includes(word));
  if ((words.length >= 2 || isFirst) && words.every((word) => names.includes(word))) return true;
  if (!isFirst || isJobTitle(folded)) return false;
  return (
    text.split(/\s+/).every((word) => /^\p{Lu}|^(?:de|du|van|von|der|den|di|da|la|le|el|d')/u.test(word)) &&
    !isSpelled
  );
}
