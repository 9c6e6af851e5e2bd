import { useRef, useState } from 'react';
import type { FunctionResult } from '#core/views/signals-view.ts';
import type { Changes } from './changes.ts';

/** Runs one call at a time; a second click meanwhile does nothing. Keeps why the last one failed, and where. */
export function useOneAtATime() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Changes['failure']>(null);
  // State arrives with the next drawing; a second click may come before it.
  const sending = useRef(false);

  const runOnce = async <View>(
    id: string,
    call: () => Promise<FunctionResult<View>>,
    onSuccess: (view: View) => void,
  ): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setFailure(null);
    const result = await call();
    // Before what follows is drawn: a button that first appears busy would end with a tick.
    sending.current = false;
    setBusy(false);
    if (result.ok) onSuccess(result.view);
    else setFailure({ id, failure: result.failure });
  };

  return { busy, failure, setFailure, runOnce };
}
