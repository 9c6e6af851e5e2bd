/** Plain text under construction, line by line. Make one with `createTextWriter`. */
export interface TextWriter {
  readonly chunks: string[];
  readonly maxLength: number;
  length: number;
  /** How many `> ` stand before the lines that follow. */
  depth: number;
  isLineEmpty: boolean;
  /** Whether a blank is due before the next word. */
  hasBlank: boolean;
  /** Line breaks that are due before the next word. */
  breaks: number;
}

const maxShownDepth = 5;
const maxBreaks = 3;

export function createTextWriter(maxLength: number): TextWriter {
  return { chunks: [], maxLength, length: 0, depth: 0, isLineEmpty: true, hasBlank: false, breaks: 0 };
}

/** Adds running text; runs of blanks become one, invisible marks vanish. */
export function writeText(writer: TextWriter, text: string): void {
  if (isFull(writer)) return;
  const collapsed = text
    .replace(/[\u200b-\u200d\u00ad\u034f\ufeff]/g, '')
    .replace(/[ \t\r\n\f\u00a0]+/g, ' ');
  const body = collapsed.trim();
  if (body === '') {
    writer.hasBlank ||= collapsed !== '' && !writer.isLineEmpty;
    return;
  }
  if (writer.isLineEmpty) openLine(writer);
  else if (writer.hasBlank || collapsed.startsWith(' ')) push(writer, ' ');
  push(writer, body.slice(0, writer.maxLength - writer.length));
  writer.isLineEmpty = false;
  writer.hasBlank = collapsed.endsWith(' ');
}

/** Adds text that has its own line breaks. */
export function writeLines(writer: TextWriter, text: string): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) addBreak(writer);
    writeText(writer, line);
  });
}

/** Ends the line if it holds anything; `count` 2 leaves a blank line. Several in a row count once. */
export function endLine(writer: TextWriter, count: 1 | 2): void {
  writer.breaks = Math.max(writer.breaks, count);
  closeLine(writer);
}

/** Adds one line break, as `<br>` does. */
export function addBreak(writer: TextWriter): void {
  writer.breaks++;
  closeLine(writer);
}

export function setDepth(writer: TextWriter, depth: number): void {
  if (depth !== writer.depth) endLine(writer, 1);
  writer.depth = depth;
}

export function isFull({ length, maxLength }: TextWriter): boolean {
  return length >= maxLength;
}

function openLine(writer: TextWriter): void {
  if (writer.length > 0) push(writer, '\n'.repeat(Math.min(writer.breaks, maxBreaks)));
  writer.breaks = 0;
  if (writer.depth > 0) push(writer, '> '.repeat(Math.min(writer.depth, maxShownDepth)));
}

function closeLine(writer: TextWriter): void {
  writer.isLineEmpty = true;
  writer.hasBlank = false;
}

function push(writer: TextWriter, text: string): void {
  writer.chunks.push(text);
  writer.length += text.length;
}
