import { readHeaderBlock } from './header-block.ts';
import type { Line } from './lines.ts';
import { splitLines } from './lines.ts';

/** The message inside a forwarded one. */
export interface ForwardedMail {
  /** Its author's address, lower case; null when the header names none. */
  readonly from: string | null;
  readonly subject: string | null;
  /** Its body, without one level of quote marks. */
  readonly text: string;
}

const address = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;

/** Reads the first header block of a body and the message below it; null when there is none. */
export function readForward(text: string): ForwardedMail | null {
  const lines = splitLines(text);
  for (let at = 0; at < lines.length; at++) {
    const block = readHeaderBlock(lines, at);
    if (!block) continue;
    const body = lines.slice(block.end);
    const isMarked = lines[at]!.depth > 0;
    return {
      from: address.exec(block.from.slice(0, 300))?.[0].toLowerCase() ?? null,
      subject: block.subject,
      text: body
        .map((line) => lineText(text, line, isMarked))
        .join('\n')
        .replace(/^\n+/, ''),
    };
  }
  return null;
}

function lineText(text: string, { start, end }: Line, isMarked: boolean): string {
  const line = text.slice(start, end);
  return isMarked ? line.replace(/^[ \t]{0,8}> ?/, '') : line;
}
