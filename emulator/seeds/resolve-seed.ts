import type { SeedAccount, SeedName } from '../seed.ts';
import { emptySeed } from './empty.ts';

export type SeedChoice = SeedName | SeedAccount;

/** Makes a named seed anew each time: a large one is not kept beside the account that was filled from it. */
type SeedMaker = () => SeedAccount;

/** Turns a choice into a seed; the module of a generated account is read only when it is wanted at the start. */
export async function createSeedResolver(first: SeedChoice, now: number) {
  const makers = new Map<SeedName, SeedMaker>([['empty', () => emptySeed]]);
  if (first === 'demo') {
    const { createDemoSeed } = await import('./demo/index.ts');
    makers.set('demo', () => createDemoSeed(now));
  }
  if (first === 'scale') {
    const { createScaleSeed } = await import('./scale/index.ts');
    makers.set('scale', () => createScaleSeed(now));
  }
  return (choice: SeedChoice): SeedAccount => {
    if (typeof choice !== 'string') return choice;
    const make = makers.get(choice);
    if (!make) throw new Error(`seed ${choice} is not loaded: start the portal with it`);
    return make();
  };
}
