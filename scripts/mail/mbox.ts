/** A message beyond this is cut: no mail server takes a larger one, and memory stays bounded. */
const maxMessageBytes = 30_000_000;

const separator = Buffer.from('From ');
const newline = 0x0a;

/**
 * Splits an mbox (RFC 4155) into messages while it streams: a line that begins with "From " after an empty line
 * starts the next message; ">From " lines lose one ">".
 */
export async function* splitMbox(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let lines: Buffer[] = [];
  let bytes = 0;
  let started = false;
  let previousIsEmpty = true;
  for await (const line of splitLines(stream)) {
    const isSeparator = previousIsEmpty && line.subarray(0, separator.length).equals(separator);
    previousIsEmpty = isEmptyLine(line);
    if (isSeparator) {
      if (started) yield Buffer.concat(lines);
      [lines, bytes, started] = [[], 0, true];
      continue;
    }
    started = true;
    bytes += line.length;
    if (bytes <= maxMessageBytes) lines.push(unquoteFrom(line));
  }
  if (started && lines.length > 0) yield Buffer.concat(lines);
}

async function* splitLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      parts.push(chunk.subarray(start, end + 1));
      yield parts.length === 1 ? (parts[0] ?? chunk) : Buffer.concat(parts);
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

function isEmptyLine(line: Buffer): boolean {
  return line.length === 1 || (line.length === 2 && line[0] === 0x0d);
}

function unquoteFrom(line: Buffer): Buffer {
  if (line[0] !== 0x3e) return line;
  let depth = 0;
  while (line[depth] === 0x3e) depth += 1;
  return line.subarray(depth, depth + separator.length).equals(separator) ? line.subarray(1) : line;
}
