import type { Failure } from '#core/views/signals-view.ts';

/** Work of several calls. `stopping`: the call that is under way still comes to its end. */
export type Run<Progress> = { readonly progress: Progress } & (
  | { readonly status: 'running' | 'stopping' | 'stopped' | 'done' }
  | { readonly status: 'failed'; readonly failure: Failure }
);

/** Where a run stands, for whoever shows it. */
export type RunStore<Progress> = ReturnType<typeof createRunStore<Progress>>;

export function createRunStore<Progress>() {
  let run: Run<Progress> | null = null;
  const listeners = new Set<() => void>();
  return {
    /** Null before it was begun. */
    read: () => run,
    write: (next: Run<Progress>): void => {
      run = next;
      for (const listen of listeners) listen();
    },
    watch: (listen: () => void) => {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
  };
}

/** Whether a call is under way. */
export function isUnderWay(run: Run<unknown> | null): boolean {
  return run?.status === 'running' || run?.status === 'stopping';
}
