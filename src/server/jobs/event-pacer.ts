/** Waits between the steps of a loop that somebody may cut short. */
export interface Pacer {
  /** Resolves after so many milliseconds, or sooner: at a nudge, a past one included, or at the end. */
  pause(ms: number): Promise<void>;
  nudge(): void;
  /** Every wait is over, and every later one at once. */
  end(): void;
}

export function createPacer(): Pacer {
  let isNudged = false;
  let hasEnded = false;
  let resume: () => void = () => undefined;
  return {
    async pause(ms) {
      if (!isNudged && !hasEnded) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          resume = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      isNudged = false;
    },
    nudge() {
      isNudged = true;
      resume();
    },
    end() {
      hasEnded = true;
      resume();
    },
  };
}
