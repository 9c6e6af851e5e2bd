import type { TaskCase } from '#core/manager-tasks/task-case.ts';
import type { UseCaseContext } from '../context.ts';

/**
 * Notes which signals a deal covers by now, so that no later sweep takes them for open: 2 calls, and 1 per type of
 * record whose link changes; none where nothing is covered.
 */
export async function saveCoverage(
  cases: readonly TaskCase[],
  { store }: Pick<UseCaseContext, 'store'>,
): Promise<void> {
  const covered = cases.flatMap(({ signals }) =>
    signals.filter(({ decision, coverage, dealId }) => {
      return decision.state === 'open' && coverage === 'covered' && dealId !== null;
    }),
  );
  if (covered.length > 0) await store.save(covered);
}
