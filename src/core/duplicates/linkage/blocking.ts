import type { Pass } from './model.ts';

/** Blocks up to this size are compared pair by pair. */
const largestBlock = 40;
/** In a larger one each record is compared with so many that follow it in the pass's order. */
const window = 10;

/** In no block: without a key, or in one that was too large to be compared in whole. */
const none = -1;

export interface BlockCounts {
  readonly compared: number;
  readonly refinedBlocks: number;
}

/**
 * Visits the pairs that share the key of some pass, `a < b`, by their indexes. A pair of a block that was compared in
 * whole is not visited again; one of two large blocks may be. At most `largestBlock` visits for a record and a pass.
 */
export function visitCandidates<Item>(
  items: readonly Item[],
  passes: readonly Pass<Item>[],
  visit: (a: number, b: number) => void,
): BlockCounts {
  const seen: Int32Array[] = [];
  let compared = 0;
  let refinedBlocks = 0;
  const visitNew = (a: number, b: number): void => {
    for (const blocks of seen) if (blocks[a] !== none && blocks[a] === blocks[b]) return;
    compared += 1;
    visit(a, b);
  };
  for (const pass of passes) {
    const { blockOf, blocks } = readBlocks(items, pass);
    for (const block of blocks) {
      if (block.length <= largestBlock) {
        visitWindows(block, block.length, visitNew);
        continue;
      }
      refinedBlocks += 1;
      visitWindows(inOrder(block, items, pass), window, visitNew);
      for (const at of block) blockOf[at] = none;
    }
    seen.push(blockOf);
  }
  return { compared, refinedBlocks };
}

function readBlocks<Item>(items: readonly Item[], { key }: Pass<Item>) {
  const blockOf = new Int32Array(items.length).fill(none);
  const blockByKey = new Map<string, number>();
  const blocks: number[][] = [];
  for (const [at, item] of items.entries()) {
    const shared = key(item);
    if (shared === null) continue;
    const known = blockByKey.get(shared);
    const block = known ?? blocks.length;
    if (known === undefined) {
      blockByKey.set(shared, block);
      blocks.push([]);
    }
    blocks[block]?.push(at);
    blockOf[at] = block;
  }
  return { blockOf, blocks };
}

function inOrder<Item>(block: readonly number[], items: readonly Item[], { order }: Pass<Item>): number[] {
  const keyed = block.map((at) => ({ at, key: orderOf(items[at], order) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at));
  return keyed.map(({ at }) => at);
}

function orderOf<Item>(item: Item | undefined, order: (item: Item) => string): string {
  return item === undefined ? '' : order(item);
}

function visitWindows(block: readonly number[], size: number, visit: (a: number, b: number) => void): void {
  for (const [at, first] of block.entries()) {
    const end = Math.min(block.length, at + size + 1);
    for (let next = at + 1; next < end; next += 1) {
      const second = block[next] ?? first;
      visit(Math.min(first, second), Math.max(first, second));
    }
  }
}
