import type { FunnelProblem, FunnelSettings, FunnelTrack, StepReality } from '#core/funnel/funnel-map.ts';

/** What the funnel map asks and is answered. Times are epoch milliseconds. */
export type FunnelRequest =
  | { readonly action: 'read' }
  /** All steps, as they are to be. `version` is the one that was read. */
  | {
      readonly action: 'write';
      readonly version: number;
      readonly by: string | null;
      readonly steps: FunnelSettings['steps'];
    };

export interface FunnelView {
  readonly tracks: readonly FunnelTrack[];
  readonly problems: readonly FunnelProblem[];
  /** Only of steps that enough records went through. */
  readonly reality: readonly StepReality[];
  /** Of all settings of the account: grows with each change of any. */
  readonly version: number;
  /** Nobody has confirmed the map yet. */
  readonly isProposal: boolean;
  readonly timeZone: string;
}
