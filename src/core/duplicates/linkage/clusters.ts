/** A likely pair of records by their indexes. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly bits: number;
}

/** Larger clusters are no duplicates of one thing, and checking them against chains would cost too much. */
const largestCluster = 30;

export interface Clusters {
  /** Links by cluster, the surest first. */
  readonly clusters: readonly (readonly Link[])[];
  readonly brokenChains: number;
}

/**
 * Joins links to clusters, the surest first. Two clusters stay apart when a record of one contradicts a record of the
 * other: of A~B and B~C, where A and C contradict each other, only the surer link holds.
 */
export function clusterLinks(
  links: readonly Link[],
  contradicts: (a: number, b: number) => boolean,
): Clusters {
  const sorted = [...links].sort((x, y) => y.bits - x.bits || x.a - y.a || x.b - y.b);
  const forest = createForest();
  for (const { a, b } of sorted) {
    const [left, right] = [forest.membersOf(a), forest.membersOf(b)];
    if (left === right || left.length + right.length > largestCluster) continue;
    if (left.some((one) => right.some((other) => contradicts(one, other)))) continue;
    forest.join(a, b);
  }
  const linksByRoot = new Map<readonly number[], Link[]>();
  let brokenChains = 0;
  for (const link of sorted) {
    const members = forest.membersOf(link.a);
    if (members !== forest.membersOf(link.b)) brokenChains += 1;
    else linksByRoot.set(members, [...(linksByRoot.get(members) ?? []), link]);
  }
  return { clusters: [...linksByRoot.values()], brokenChains };
}

/** Union-find over the records that have links; each tree keeps its members, the smaller joins the larger. */
function createForest() {
  const membersByRecord = new Map<number, number[]>();
  const membersOf = (record: number): number[] => {
    const known = membersByRecord.get(record);
    if (known) return known;
    const alone = [record];
    membersByRecord.set(record, alone);
    return alone;
  };
  const join = (a: number, b: number): void => {
    const [one, other] = [membersOf(a), membersOf(b)];
    const [small, large] = one.length < other.length ? [one, other] : [other, one];
    large.push(...small);
    for (const record of small) membersByRecord.set(record, large);
  };
  return { membersOf, join };
}
