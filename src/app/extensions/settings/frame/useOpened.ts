import { useCallback, useEffect, useState } from 'react';
import type { AccessFunctions } from '#core/views/access-view.ts';
import type { PageFunctions } from '#core/views/page-functions.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';

/** Functions that show what a form of the settings changes. */
type FormFunctions = Pick<PageFunctions, 'account-settings' | 'management-settings'> & AccessFunctions;

export type OpenedState<View> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'ready'; readonly view: View };

interface Opened<View> {
  readonly state: OpenedState<View>;
  readonly retry: () => void;
}

/** The settings as they are when their form is opened. */
export function useOpened<Uid extends keyof FormFunctions>(uid: Uid): Opened<FormFunctions[Uid]['view']> {
  const [state, setState] = useState<OpenedState<FormFunctions[Uid]['view']>>({ status: 'loading' });
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isLeft = false;
    const request: FormFunctions[Uid]['request'] = { action: 'read' };
    void callFunction(uid, request).then((result) => {
      if (isLeft) return;
      setState(
        result.ok ? { status: 'ready', view: result.view } : { status: 'failed', failure: result.failure },
      );
    });
    return () => {
      isLeft = true;
    };
  }, [turn, uid]);

  const retry = useCallback(() => {
    setState({ status: 'loading' });
    setTurn((count) => count + 1);
  }, []);

  return { state, retry };
}
