import { useCallback, useEffect, useRef, useState } from 'react';
import type { InstallationRequest, InstallationView } from '#core/views/installation-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';

export interface InstallationState {
  /** As it was last looked at; it stays while it is looked at again. */
  readonly view: InstallationView | null;
  readonly failure: Failure | null;
  readonly work: InstallationRequest['action'] | null;
}

/** The check as it is when the page opens, and the ways to look again and to create what is missing. */
export function useInstallation() {
  const [state, setState] = useState<InstallationState>({ view: null, failure: null, work: 'check' });
  const isGone = useRef(false);

  const ask = useCallback(async (action: InstallationRequest['action']) => {
    setState((shown) => ({ ...shown, failure: null, work: action }));
    const answer = await callFunction('installation-check', { action });
    if (isGone.current) return;
    setState((shown) => ({
      view: answer.ok ? answer.view : shown.view,
      failure: answer.ok ? null : answer.failure,
      work: null,
    }));
  }, []);

  const check = useCallback(() => void ask('check'), [ask]);

  useEffect(() => {
    isGone.current = false;
    check();
    return () => {
      isGone.current = true;
    };
  }, [check]);

  return { state, check, repair: () => void ask('repair') };
}
