import { createContext, useContext } from 'react';
import type { RecordType } from '../data/route.ts';

/** The open record, shared by the page's columns and the cards on it. */
export interface RecordScope {
  readonly type: RecordType;
  readonly id: string;
  /** Reads the record and its panels again and tells the cards that listen. */
  refresh(): void;
  /** Calls back after each refresh until the returned function is called. */
  onRefresh(listener: () => void): () => void;
  readonly turn: number;
}

export const RecordScopeContext = createContext<RecordScope | null>(null);

export function useRecordScope(): RecordScope {
  const scope = useContext(RecordScopeContext);
  if (!scope) throw new Error('useRecordScope() is used outside of a record page');
  return scope;
}
