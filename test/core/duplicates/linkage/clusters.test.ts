import { describe, expect, it } from 'vitest';
import { clusterLinks, type Link } from '#core/duplicates/linkage/clusters.ts';

const link = (a: number, b: number, bits: number): Link => ({ a, b, bits });
const never = () => false;
const membersOf = (clusters: readonly (readonly Link[])[]) =>
  clusters.map((links) => [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y));

describe('clusters', () => {
  it('join what links lead to', () => {
    const { clusters } = clusterLinks([link(1, 2, 5), link(3, 4, 9), link(2, 5, 7)], never);
    expect(membersOf(clusters)).toEqual([
      [3, 4],
      [1, 2, 5],
    ]);
  });

  it('keep the surer link of a chain whose ends contradict each other', () => {
    const contradicts = (a: number, b: number) => a + b === 4;
    const { clusters, brokenChains } = clusterLinks([link(1, 2, 5), link(2, 3, 9)], contradicts);
    expect(membersOf(clusters)).toEqual([[2, 3]]);
    expect(brokenChains).toBe(1);
  });

  it('keep every link within a cluster', () => {
    const { clusters } = clusterLinks([link(1, 2, 5), link(2, 3, 9), link(1, 3, 1)], never);
    expect(clusters).toEqual([[link(2, 3, 9), link(1, 2, 5), link(1, 3, 1)]]);
  });

  it('stay small', () => {
    const star = Array.from({ length: 100 }, (_, at) => link(0, at + 1, 5));
    const { clusters, brokenChains } = clusterLinks(star, never);
    expect(clusters[0]).toHaveLength(29);
    expect(brokenChains).toBe(71);
  });
});
