import type { SeedAssociation, SeedObjectType } from '../../seed.ts';

/** Collects associations, each once. */
export interface Links {
  add(from: Link, to: Link, primary?: boolean): void;
  list(): SeedAssociation[];
}

export type Link = readonly [type: SeedObjectType, id: string];

export function createLinks(): Links {
  const byKey = new Map<string, SeedAssociation>();
  return {
    add: (from, to, primary) => {
      const key = `${from[0]}/${from[1]}/${to[0]}/${to[1]}`;
      if (byKey.has(key)) return;
      byKey.set(key, {
        from: { type: from[0], id: from[1] },
        to: { type: to[0], id: to[1] },
        ...(primary ? { primary } : {}),
      });
    },
    list: () => [...byKey.values()],
  };
}
