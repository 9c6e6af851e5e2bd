import { chunk } from '#core/collections.ts';
import type { UseCaseContext } from '../context.ts';

/** How a run over contacts went. */
export interface BatchRun {
  /** The last contact that is done; null where the run came to its end. */
  readonly after: string | null;
  /** Contacts that are left. */
  readonly left: number;
}

/** Works through contacts batch by batch: the first one always, further ones while one fits into the time. */
export async function inBatches(
  contactIds: readonly string[],
  { size, ms }: { readonly size: number; readonly ms: number },
  { now, deadline }: Pick<UseCaseContext, 'now' | 'deadline'>,
  work: (ids: readonly string[]) => Promise<void>,
): Promise<BatchRun> {
  let done = 0;
  for (const ids of chunk(contactIds, size)) {
    if (done > 0 && now() + ms > deadline) break;
    await work(ids);
    done += ids.length;
  }
  const left = contactIds.length - done;
  return { after: left > 0 ? (contactIds[done - 1] ?? null) : null, left };
}
