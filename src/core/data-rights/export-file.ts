/** The file that holds what is kept of a person, in parts that can be sent. */

/** Most bytes of a part, as UTF-8. */
export const longestPart = 400_000;

/** What is left beside the header. */
const room = 380_000;

export const exportSections = [
  'contacts',
  'companies',
  'signals',
  'tasks',
  'changesOnDeals',
  'reviewDecisions',
  'figures',
] as const;
export type ExportSection = (typeof exportSections)[number];

export interface ExportItem {
  readonly section: ExportSection;
  readonly value: unknown;
}

/** Where a part begins: behind a contact ('' for the first one), and so many items later. */
export interface ExportPlace {
  readonly after: string;
  readonly skip: number;
}

/** Null for what is none. */
export function parsePlace(cursor: string | undefined): ExportPlace | null {
  if (cursor === undefined) return { after: '', skip: 0 };
  const [, after = '', skip = ''] = /^(\d{0,19})-(\d{1,6})$/u.exec(cursor) ?? [];
  return skip === '' ? null : { after, skip: Number(skip) };
}

export function formatPlace({ after, skip }: ExportPlace): string {
  return `${after}-${skip}`;
}

/** Fills a part; `add` says how many of the items it took, which is none only where the part holds something. */
export function createPart() {
  const taken: ExportItem[] = [];
  let length = 0;
  return {
    add(items: readonly ExportItem[]): number {
      let count = 0;
      for (const item of items) {
        const size = sizeOf(item.value);
        if (taken.length > 0 && length + size > room) break;
        taken.push(item);
        length += size;
        count += 1;
      }
      return count;
    },
    items: (): readonly ExportItem[] => taken,
  };
}

/** With the blanks that make it readable. */
function sizeOf(value: unknown): number {
  const indented = JSON.stringify(value, null, 2).replaceAll('\n', '\n    ');
  return new TextEncoder().encode(indented).length + separator;
}

const separator = 6;

/** The part as a text that people can read: its header first, then the sections that hold something. */
export function toFile(about: object, items: readonly ExportItem[]): string {
  const sections = exportSections.flatMap((section) => {
    const values = items.filter((item) => item.section === section).map(({ value }) => value);
    return values.length > 0 ? [[section, values] as const] : [];
  });
  return `${JSON.stringify({ about, ...Object.fromEntries(sections) }, null, 2)}\n`;
}
