import type { Call, CallLog } from './portal.contract.ts';

/** The log that tests read, and the writer that only the portal has. */
export interface WritableCallLog extends CallLog {
  add(call: Call): void;
}

export function createCallLog(): WritableCallLog {
  let calls: Call[] = [];
  return {
    add: (call) => void calls.push(call),
    list: () => [...calls],
    count: () => calls.length,
    clear: () => {
      calls = [];
    },
  };
}
