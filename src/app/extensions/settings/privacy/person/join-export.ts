/**
 * The parts of an export as one file: the head of the first, said once and of the whole, then the entries of each section in
 * the order of the parts.
 */
export function joinExport(parts: readonly string[]): string {
  const read: readonly Part[] = parts.map((part) => JSON.parse(part) as Part);
  const sections = new Map<string, unknown[]>();
  for (const part of read) {
    for (const [name, entries] of Object.entries(part)) {
      if (Array.isArray(entries)) sections.set(name, [...(sections.get(name) ?? []), ...entries]);
    }
  }
  const about = { ...read[0]?.about, isLastPart: true };
  return `${JSON.stringify({ about, ...Object.fromEntries(sections) }, null, 2)}\n`;
}

/** As the function makes it: its head, and lists by the names of their sections. */
interface Part {
  readonly about?: Readonly<Record<string, unknown>>;
  readonly [section: string]: unknown;
}
