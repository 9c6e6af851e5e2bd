import type { CallCounts } from '../world/world-protocol.ts';

/** Of all accounts together. */
export function totalCalls(counts: Readonly<Record<string, CallCounts>>): CallCounts {
  const all = Object.values(counts);
  return {
    calls: all.reduce((sum, { calls }) => sum + calls, 0),
    refused: all.reduce((sum, { refused }) => sum + refused, 0),
  };
}
