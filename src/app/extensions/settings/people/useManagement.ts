import { useCallback, useEffect, useState } from 'react';
import type { ManagementView } from '#core/views/management-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';

export type ManagementState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'ready'; readonly view: ManagementView };

/** The settings as they are when the page opens. */
export function useManagement(): { readonly state: ManagementState; readonly retry: () => void } {
  const [state, setState] = useState<ManagementState>({ status: 'loading' });
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isLeft = false;
    void callFunction('management-settings', { action: 'read' }).then((result) => {
      if (isLeft) return;
      setState(
        result.ok ? { status: 'ready', view: result.view } : { status: 'failed', failure: result.failure },
      );
    });
    return () => {
      isLeft = true;
    };
  }, [turn]);

  const retry = useCallback(() => {
    setState({ status: 'loading' });
    setTurn((count) => count + 1);
  }, []);

  return { state, retry };
}
