/** Collects plain text line by line: collapses blanks, prefixes quoted lines, stops at a length. */
export interface TextWriter {
  /** Adds running text; runs of blanks become one. */
  readonly write: (text: string) => void;
  /** Adds text with its own line breaks. */
  readonly writeLines: (text: string) => void;
  /** Ends the line; `breaks` 2 leaves a blank line. Several in a row count once. */
  readonly breakLine: (breaks: 1 | 2) => void;
  /** Ends the line even when it is empty, as `<br>` does. */
  readonly forceBreak: () => void;
  /** How many `> ` stand before the lines that follow. */
  readonly setDepth: (depth: number) => void;
  readonly isLineEmpty: () => boolean;
  readonly isFull: () => boolean;
  readonly toText: () => string;
}

const maxShownDepth = 5;
const maxBlankLines = 2;

export function createTextWriter(maxLength: number): TextWriter {
  const chunks: string[] = [];
  let length = 0;
  let depth = 0;
  let isEmpty = true;
  let hasBlank = false;
  let pendingBreaks = 0;

  const push = (text: string): void => {
    chunks.push(text);
    length += text.length;
  };
  const openLine = (): void => {
    if (length > 0) push('\n'.repeat(Math.min(pendingBreaks, maxBlankLines + 1)));
    pendingBreaks = 0;
    if (depth > 0) push('> '.repeat(Math.min(depth, maxShownDepth)));
  };
  const write = (text: string): void => {
    if (length >= maxLength) return;
    const collapsed = text.replace(/[ \t\r\n\f\u00a0\u200b\u200c\u200d\u00ad\u034f\ufeff]+/g, ' ');
    const body = collapsed.trim();
    if (body === '') {
      hasBlank ||= collapsed !== '' && !isEmpty;
      return;
    }
    if (isEmpty) openLine();
    else if (hasBlank || collapsed.startsWith(' ')) push(' ');
    push(body.slice(0, maxLength - length));
    isEmpty = false;
    hasBlank = collapsed.endsWith(' ');
  };
  const endLine = (): void => {
    isEmpty = true;
    hasBlank = false;
  };
  const forceBreak = (): void => {
    pendingBreaks++;
    endLine();
  };
  const breakLine = (breaks: 1 | 2): void => {
    pendingBreaks = Math.max(pendingBreaks, isEmpty && pendingBreaks > 0 ? breaks : breaks);
    endLine();
  };
  return {
    write,
    writeLines: (text) => {
      text.split('\n').forEach((line, index) => {
        if (index > 0) forceBreak();
        write(line);
      });
    },
    breakLine,
    forceBreak,
    setDepth: (next) => {
      if (next !== depth) breakLine(1);
      depth = next;
    },
    isLineEmpty: () => isEmpty,
    isFull: () => length >= maxLength,
    toText: () => chunks.join(''),
  };
}
