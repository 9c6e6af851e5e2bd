import splits from './corpus/splits.json' with { type: 'json' };

/** `test` is locked: it is measured as a whole and never looked into. */
export const splitNames = ['train', 'dev', 'test'] as const;
export type Split = (typeof splitNames)[number];

const splitByGroup: ReadonlyMap<string, Split> = new Map(
  splitNames.flatMap((split) => splits[split].map((group) => [group, split] as const)),
);

/** The group of a writer is the file that holds the rows: `m05c` writes in m05.jsonl. */
export function groupOf(writer: string): string {
  return writer.slice(0, 3);
}

/** On which side a writer stands; null for a writer that eval/corpus/splits.json does not name. */
export function splitOf(writer: string): Split | null {
  return splitByGroup.get(groupOf(writer)) ?? null;
}
