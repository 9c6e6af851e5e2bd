import { createContext, useContext } from 'react';
import type { AppPages } from './card-host.ts';

export const AppPagesContext = createContext<AppPages>({ href: () => null, open: () => {} });

/** The way to the app's page from a card or from the page itself. */
export const useAppPages = (): AppPages => useContext(AppPagesContext);

/** Where the frame of an app page shows the actions of its `PageHeader`; null outside of one. */
export const PageHeaderSlot = createContext<HTMLElement | null>(null);
