import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Failure } from '#core/views/signals-view.ts';
import { createRunStore, isUnderWay, type RunStore } from './run-store.ts';

/** What a call came to: how far it is now, and whether that is the end. */
export type Step<Progress> =
  | { readonly ok: true; readonly progress: Progress; readonly isDone: boolean }
  | { readonly ok: false; readonly failure: Failure };

/**
 * Goes on call by call until the work is done, somebody stops it or a call fails; then `goOn` starts again where it stood, so
 * that nothing is done twice. Leaving the view ends it after the call that is under way.
 *
 * @param kept holds the run for as long as the page is open: then it goes on while another view is looked at
 */
export function useRun<Progress>(
  step: (progress: Progress) => Promise<Step<Progress>>,
  kept?: RunStore<Progress>,
) {
  const [own] = useState(() => createRunStore<Progress>());
  const store = kept ?? own;
  const run = useSyncExternalStore(store.watch, store.read);
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);

  async function begin(from: Progress): Promise<void> {
    if (isUnderWay(store.read())) return;
    let progress = from;
    store.write({ status: 'running', progress });
    for (;;) {
      const result = await step(progress);
      if (isLeft.current && !kept) return;
      if (!result.ok) return store.write({ status: 'failed', progress, failure: result.failure });
      ({ progress } = result);
      if (result.isDone) return store.write({ status: 'done', progress });
      if (store.read()?.status === 'stopping') return store.write({ status: 'stopped', progress });
      store.write({ status: 'running', progress });
    }
  }

  return {
    run,
    begin: (from: Progress) => void begin(from),
    goOn: () => {
      const last = store.read();
      if (last) void begin(last.progress);
    },
    stop: () => {
      const last = store.read();
      if (last?.status === 'running') store.write({ ...last, status: 'stopping' });
    },
  };
}
