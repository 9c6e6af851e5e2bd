import { createContext, useContext } from 'react';
import type { HistoryScan } from '../history/useHistoryScan.ts';
import type { Snapshot } from '../snapshot/useSnapshot.ts';
import type { useViews } from './useViews.ts';

/** What all routes of the page share while it is open. */
export interface PageData extends ReturnType<typeof useViews> {
  readonly snapshot: Snapshot;
  readonly history: HistoryScan;
}

const PageDataContext = createContext<PageData | null>(null);

export const PageDataProvider = PageDataContext.Provider;

export function usePageData(): PageData {
  const data = useContext(PageDataContext);
  if (!data) throw new Error('a view of the page stands outside of it');
  return data;
}
