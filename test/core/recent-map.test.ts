import { describe, expect, it } from 'vitest';
import { createRecentMap } from '#core/recent-map.ts';

describe('a map of what was asked for lately', () => {
  it('makes a value once, and keeps it', () => {
    const map = createRecentMap<string, object>(2);
    const first = map.get('a', () => ({}));
    expect(map.get('a', () => ({}))).toBe(first);
  });

  it('forgets what was not asked for the longest', () => {
    const map = createRecentMap<string, number>(2);
    for (const [at, key] of ['a', 'b', 'a', 'c'].entries()) map.get(key, () => at);
    expect(['a', 'b', 'c'].map((key) => map.peek(key))).toEqual([0, undefined, 3]);
    expect(map.size()).toBe(2);
  });

  it('tells a value that is undefined from none', () => {
    const map = createRecentMap<string, string | undefined>(1);
    map.set('a', undefined);
    expect(map.get('a', () => 'new')).toBeUndefined();
    map.delete('a');
    expect(map.get('a', () => 'new')).toBe('new');
  });
});
