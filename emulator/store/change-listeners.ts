import type { StoreChange } from '../store-change.contract.ts';

export type ChangeListener = (change: StoreChange) => void;

export interface ChangeListeners {
  /** Returns the function that takes the listener off again. */
  add(listener: ChangeListener): () => void;
  tell(change: StoreChange): void;
}

export function createChangeListeners(): ChangeListeners {
  const listeners = new Set<ChangeListener>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell(change) {
      for (const listener of listeners) listener(change);
    },
  };
}
