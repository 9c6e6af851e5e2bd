import { inlineToText } from './inline.ts';
import { tableToText } from './table.ts';

/** What of a page is taken, and what stands around a label's colon in its language. */
export interface TextOptions {
  readonly colon: string;
}

/**
 * Markdown of the house's own documents as plain text that reads well in an email: one line for each paragraph and item,
 * tables as lists, links as their words. A line that only leads to the page's translation is left out.
 */
export function markdownToText(markdown: string, options: TextOptions): string {
  const blocks = markdown.trim().split(/\n{2,}/);
  const texts = blocks.flatMap((block) => blockToText(block, options));
  return `${texts.join('\n\n')}\n`;
}

function blockToText(block: string, options: TextOptions): readonly string[] {
  const lines = block.split('\n');
  const [first = ''] = lines;
  if (block === '---' || /^\[[^\]]+\]\([^)]+\)$/.test(block)) return [];
  const heading = /^(#+) (.+)$/.exec(first);
  if (heading) return [underlined(inlineToText(heading[2] ?? ''), heading[1] === '#' ? '=' : '-')];
  if (first.startsWith('|')) return [tableToText(lines, options)];
  if (first.startsWith('>')) return [unwrap(lines.map((line) => line.replace(/^> ?/, '')))];
  if (isItem(first)) return [itemsOf(lines).map(unwrap).join('\n')];
  return [unwrap(lines)];
}

function underlined(title: string, line: string): string {
  return `${title}\n${line.repeat(title.length)}`;
}

function unwrap(lines: readonly string[]): string {
  const text = lines.map((line) => line.trim()).join(' ');
  return inlineToText(text.replace(/^- \[ \] /, '☐ '));
}

function isItem(line: string): boolean {
  return /^(?:-|\d+\.) /.test(line);
}

/** The lines of each item: those that follow its first are indented. */
function itemsOf(lines: readonly string[]): readonly (readonly string[])[] {
  return lines.reduce<string[][]>((items, line) => {
    if (isItem(line)) items.push([line]);
    else items.at(-1)?.push(line);
    return items;
  }, []);
}
