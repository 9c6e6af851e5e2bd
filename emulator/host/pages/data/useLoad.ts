import { useCallback, useEffect, useState } from 'react';

export interface Loaded<T> {
  readonly data: T | null;
  readonly error: Error | null;
  readonly isLoading: boolean;
  /** Reads again; what is shown stays until the new answer is there. */
  reload(): void;
}

/** Reads on the first draw and whenever a key changes; answers of an earlier key are dropped. */
export function useLoad<T>(read: () => Promise<T>, keys: readonly unknown[]): Loaded<T> {
  const [state, setState] = useState<{ data: T | null; error: Error | null; key: string | null }>({
    data: null,
    error: null,
    key: null,
  });
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify(keys);
  useEffect(() => {
    let isStale = false;
    read().then(
      (data) => !isStale && setState({ data, error: null, key }),
      (error: Error) => !isStale && setState({ data: null, error, key }),
    );
    return () => {
      isStale = true;
    };
    // `read` is a new function at every draw; its inputs are in the key.
  }, [key, turn]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  const isCurrent = state.key === key;
  return {
    data: isCurrent ? state.data : null,
    error: isCurrent ? state.error : null,
    isLoading: !isCurrent,
    reload,
  };
}
