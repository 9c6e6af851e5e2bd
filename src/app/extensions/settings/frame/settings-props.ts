import type { ReactNode } from 'react';
import type { SettingsTab } from './tabs.ts';

export interface SettingsProps {
  /** Opened first; what is read where nothing is said. */
  readonly tab?: SettingsTab | undefined;
  /** The way to the funnel map; absent where there is none, then words say where it is. */
  readonly toFunnelMap?: ReactNode;
  /** Figures that were computed with the settings before are to be read again. */
  readonly onSaved: () => void;
}
