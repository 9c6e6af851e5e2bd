import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export function readPage(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** What stands below a heading, up to the next one of its depth; empty where there is none. */
export function sectionBelow(markdown: string, heading: string): string {
  const [, section = ''] = markdown.split(`\n## ${heading}\n`);
  return (section.split(/\n## /)[0] ?? '').trim();
}

/** The body rows of every table below a heading, as their cells. */
export function rowsBelow(markdown: string, heading: string): readonly (readonly string[])[] {
  const lines = sectionBelow(markdown, heading).split('\n');
  const rows = lines.filter((line) => line.startsWith('|')).map(cellsOf);
  const isRule = (cells: readonly string[] | undefined) => /^:?-+:?$/.test(cells?.[0] ?? '');
  return rows.filter((cells, at) => !isRule(cells) && !isRule(rows[at + 1]));
}

/** What stands between the first pair of backticks; the whole cell where there is none. */
export function codeIn(cell: string | undefined): string {
  return /`([^`]+)`/.exec(cell ?? '')?.[1] ?? cell ?? '';
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
