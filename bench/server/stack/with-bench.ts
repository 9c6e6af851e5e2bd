import { openCounters, type Counters } from '../observe/counters.ts';
import { createSender, type Sender } from '../traffic/sender.ts';
import { openStack, type Stack, type StackOptions } from './open-stack.ts';

/** A stack, who sends to it and who counts. */
export interface Bench {
  readonly stack: Stack;
  readonly sender: Sender;
  readonly counters: Counters;
}

/** Opens all of it for one piece of work, and ends it however that ends. */
export async function withBench<Result>(
  options: StackOptions,
  work: (bench: Bench) => Promise<Result>,
): Promise<Result> {
  const stack = await openStack(options);
  const counters = openCounters(stack.postgres.countersUrl);
  const sender = createSender(stack);
  try {
    return await work({ stack, sender, counters });
  } finally {
    sender.close();
    await counters.close();
    await stack.close();
  }
}

/** Each role in a process of its own. */
export async function startAllRoles({ stack }: Bench): Promise<void> {
  for (const roles of ['web', 'events', 'background']) await stack.start(roles);
}
