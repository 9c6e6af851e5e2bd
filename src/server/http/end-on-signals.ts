/** What a process may be told to end by. */
const signals = ['SIGTERM', 'SIGINT'] as const;

/**
 * Calls `end` once when the process is told to end, and leaves it to the process to exit when nothing is
 * left to do. A second signal ends it as usual.
 */
export function endOnSignals(
  process: Pick<NodeJS.Process, 'once' | 'off'>,
  end: () => Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const begin = () => {
      for (const signal of signals) process.off(signal, begin);
      end().then(resolve, reject);
    };
    for (const signal of signals) process.once(signal, begin);
  });
}
