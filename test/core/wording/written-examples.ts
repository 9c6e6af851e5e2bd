import { repairCalls } from '../repair/word-examples.ts';
import { estimateCalls } from './estimate-examples.ts';
import { managerTaskCalls } from './manager-task-examples.ts';

/** What each function of the words that functions write may be called with. */
export const calls: Record<string, readonly (readonly unknown[])[]> = {
  ...estimateCalls,
  ...managerTaskCalls,
  ...Object.fromEntries(
    Object.entries(repairCalls)
      .filter(([path]) => path.startsWith('repair.lostReasons.'))
      .map(([path, examples]) => [path.replace('repair.', ''), examples]),
  ),
};
