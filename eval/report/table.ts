export interface Column<Row> {
  readonly title: string;
  /** Numbers stand to the right. */
  readonly align?: 'left' | 'right';
  readonly cell: (row: Row) => string;
}

/** A Markdown table, padded so that it reads well in a terminal too and a formatter has nothing to change. */
export function toTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const widths = columns.map(({ title }, index) =>
    Math.max(3, title.length, ...cells.map((line) => line[index]?.length ?? 0)),
  );
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((text, index) => pad(text, widths[index] ?? 0, columns[index]?.align)).join(' | ')} |\n`;
  const rule = columns.map(({ align }, index) =>
    align === 'right' ? `${'-'.repeat((widths[index] ?? 3) - 1)}:` : '-'.repeat(widths[index] ?? 3),
  );
  return line(columns.map(({ title }) => title)) + line(rule) + cells.map(line).join('');
}

/** Two digits for a share of one; a dash where there was nothing to measure. */
export function toFigure(value: number | null, digits = 2): string {
  return value === null ? '–' : value.toFixed(digits);
}

function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  return align === 'right' ? text.padStart(width) : text.padEnd(width);
}
