import { useSyncExternalStore } from 'react';
import type { PageLocation } from './protocol.ts';

/** Where the reader of an app page is, for the `useAppPageLocation` of its bundle. */
export interface LocationStore {
  move(location: PageLocation): void;
  useLocation(): PageLocation;
}

export function createLocationStore(): LocationStore {
  const listeners = new Set<() => void>();
  let current: PageLocation = { path: '/', params: {} };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    move(location) {
      current = location;
      for (const listener of listeners) listener();
    },
    useLocation: () => useSyncExternalStore(subscribe, () => current),
  };
}
