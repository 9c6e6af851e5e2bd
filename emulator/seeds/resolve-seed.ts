import type { SeedAccount, SeedName } from '../seed.ts';
import { emptySeed } from './empty.ts';

export type SeedChoice = SeedName | SeedAccount;

/** Turns a choice into a seed; the demo account is read from its module only when it is first wanted. */
export async function createSeedResolver(first: SeedChoice, now: number) {
  const loaded = new Map<SeedName, SeedAccount>([['empty', emptySeed]]);
  if (first === 'demo') {
    const { createDemoSeed } = await import('./demo/index.ts');
    loaded.set('demo', createDemoSeed(now));
  }
  return (choice: SeedChoice): SeedAccount => {
    if (typeof choice !== 'string') return choice;
    const seed = loaded.get(choice);
    if (!seed) throw new Error(`seed ${choice} is not loaded: start the portal with it`);
    return seed;
  };
}
