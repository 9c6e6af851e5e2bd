import { inlineToText } from './inline.ts';

/**
 * A table as a list: an item for each row, with each cell after the name of its column. A first column with a name of one word
 * says what the row is about, which needs no name.
 */
export function tableToText(lines: readonly string[], { colon }: { readonly colon: string }): string {
  const [head = [], , ...rows] = lines.map(cellsOf);
  return rows.map((cells) => rowToText(head, cells, colon)).join('\n');
}

function rowToText(head: readonly string[], cells: readonly string[], colon: string): string {
  const isSubject = !head[0]?.includes(' ');
  const said = cells.map((cell, at) => (at === 0 && isSubject ? cell : `${head[at] ?? ''}${colon}${cell}`));
  return said.map((text, at) => `${at === 0 ? '- ' : '  '}${text}`).join('\n');
}

function cellsOf(line: string): readonly string[] {
  return line.split('|').slice(1, -1).map(inlineToText);
}
