import { describe, expect, it } from 'vitest';
import { createAdmission } from '../../../src/server/requests/admission.ts';

/** Work that ends when it is told to. */
function held() {
  const ends: (() => void)[] = [];
  const begun: string[] = [];
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.push(() => resolve(name)));
  };
  return { work, begun, endFirst: () => ends.shift()?.() };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));
const limits = { perAccount: 2, perProcess: 3, waitingPerAccount: 2, patienceMs: 60_000 };

describe('admission', () => {
  it('carries out what there is room for, and the rest in turn', async () => {
    const admit = createAdmission(limits);
    const { work, begun, endFirst } = held();
    const asked = ['a', 'b', 'c', 'd'].map((name) => admit(1, work(name)));
    await settle();
    expect(begun).toEqual(['a', 'b']);
    endFirst();
    await settle();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (let end = 0; end < 3; end++) {
      endFirst();
      await settle();
    }
    expect(await Promise.all(asked)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('lets other accounts pass one that has its share', async () => {
    const admit = createAdmission(limits);
    const { work, begun } = held();
    for (const name of ['a', 'b', 'c', 'd']) void admit(1, work(name));
    void admit(2, work('other'));
    await settle();
    expect(begun).toEqual(['a', 'b', 'other']);
  });

  it('begins nothing for an account that has too much waiting, or in vain', async () => {
    const { work, begun } = held();
    const admit = createAdmission(limits);
    for (const name of ['a', 'b', 'c', 'd']) void admit(1, work(name));
    expect(await admit(1, work('e'))).toBeNull();
    const impatient = createAdmission({ ...limits, perAccount: 1, patienceMs: 1 });
    void impatient(1, work('f'));
    expect(await impatient(1, work('g'))).toBeNull();
    expect(begun).toEqual(['a', 'b', 'f']);
  });

  it('has room again after work that failed', async () => {
    const admit = createAdmission({ ...limits, perAccount: 1 });
    await expect(admit(1, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await admit(1, () => Promise.resolve('next'))).toBe('next');
  });
});
