import { byId, compareIds } from '#core/collections.ts';
import { visitCandidates } from './blocking.ts';
import { clusterLinks, type Link } from './clusters.ts';
import type { DuplicateCluster, DuplicatePair, Duplicates, LinkageModel, LinkageOptions } from './model.ts';
import { createScales, type Scales } from './scales.ts';

const defaultThreshold = 0.9;

/** Records whose fields together say that they are different, by this many bits, never stand in one cluster. */
const contradictionBits = -4;

/**
 * Duplicates among records, by the model's fields and weights. The order of the records does not matter; of several with
 * the same id the last counts. Time and memory grow with the number of records, not with that of their pairs.
 */
export function findDuplicates<Item extends { readonly id: string }>(
  records: readonly Item[],
  model: LinkageModel<Item>,
  { threshold = defaultThreshold, population = 0 }: LinkageOptions = {},
): Duplicates {
  const items = [...byId(records).values()].sort((a, b) => compareIds(a.id, b.id));
  if (items.length < 2) return { clusters: [], compared: 0, refinedBlocks: 0, brokenChains: 0 };
  const size = Math.max(population, items.length);
  const scales = createScales(items, model, size / items.length);
  const prior = priorBits(size, model.duplicateRate);
  const least = Math.log2(threshold / (1 - threshold)) - prior;
  const links = new Map<number, Link>();
  const counts = visitCandidates(items, model.passes, (a, b) => {
    const bits = scales.weigh(a, b);
    if (bits >= least && isPair(scales, model, a, b)) links.set(a * items.length + b, { a, b, bits });
  });
  const contradicts = (a: number, b: number) =>
    scales.weigh(a, b) < contradictionBits || (model.isContradiction?.(scales.levelsOf(a, b)) ?? false);
  const { clusters, brokenChains } = clusterLinks([...links.values()], contradicts);
  const toPair = ({ a, b, bits }: Link): DuplicatePair => ({
    ids: [items[a]?.id ?? '', items[b]?.id ?? ''],
    probability: 1 / (1 + 2 ** -(bits + prior)),
    evidence: scales.explain(a, b),
  });
  return { clusters: clusters.map((each) => toCluster(each.map(toPair))), ...counts, brokenChains };
}

/** Log-odds in bits that two records taken at random are duplicates. */
export function priorBits(population: number, duplicateRate: number): number {
  const share = Math.min(0.5, (2 * duplicateRate) / Math.max(1, population - 1));
  return Math.log2(share / (1 - share));
}

function isPair<Item>(scales: Scales, model: LinkageModel<Item>, a: number, b: number): boolean {
  const levelOf = scales.levelsOf(a, b);
  return (model.isProof?.(levelOf) ?? true) && !(model.isContradiction?.(levelOf) ?? false);
}

function toCluster(pairs: readonly DuplicatePair[]): DuplicateCluster {
  const ids = [...new Set(pairs.flatMap((pair) => pair.ids))].sort(compareIds);
  return { ids, probability: weakestLink(pairs), pairs };
}

/** The pairs come surest first: the one that joined the last record is the weakest that was needed. */
function weakestLink(pairs: readonly DuplicatePair[]): number {
  const clusterOf = new Map<string, Set<string>>();
  let weakest = 1;
  for (const { ids, probability } of pairs) {
    const [one, other] = ids.map((id) => clusterOf.get(id) ?? new Set([id]));
    if (!one || !other || one === other) continue;
    for (const id of other) one.add(id);
    for (const id of one) clusterOf.set(id, one);
    weakest = Math.min(weakest, probability);
  }
  return weakest;
}
