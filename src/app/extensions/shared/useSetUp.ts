import { useState } from 'react';
import type { Failure } from '#core/views/signals-view.ts';
import { callFunction } from './call-function.ts';

/** Creates what the app needs in the account, then goes on with `onDone`. */
export function useSetUp(onDone: () => void) {
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const setUp = async () => {
    if (working) return;
    setWorking(true);
    setFailure(null);
    const result = await callFunction('set-up', {});
    setWorking(false);
    if (result.ok) onDone();
    else setFailure(result.failure);
  };

  return { working, failure, setUp };
}
